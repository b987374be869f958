import { describe, expect, test } from 'vitest';
import { blankControls, withoutControls } from '../../../src/core/text/without-controls.ts';

describe('a text from elsewhere', () => {
	test.each([
		['an override', 'Harbour strike \u202eevil gnp.exe\u202c enters', 'Harbour strike evil gnp.exe enters'],
		['embeddings without end', '\u202aone \u202btwo', 'one two'],
		['isolates', '\u2066one\u2069 \u2067two\u2069 \u2068three', 'one two three'],
		['nulls, bells and delete', 'Har\u0000bour\u0007 str\u007fike', 'Harbour strike'],
		['controls of the second row', 'Har\u0080bour\u009f', 'Harbour'],
		['a line separator, told as a line break', 'one\u2028two\u2029three\r\nfour', 'one\ntwo\nthree\nfour'],
		['half a character', 'one \ud83d two \ude00', 'one  two '],
		['a byte order mark and marks of annotations', '\ufeffone\ufff9two\ufffb', 'onetwo'],
		['direction marks among Latin words', 'Vell\u200e Courier\u200f', 'Vell Courier'],
		['direction marks at the edges of Hebrew', '\u200fשביתה בנמל\u200e', 'שביתה בנמל'],
		['an Arabic letter mark at an edge', 'إضراب\u061c', 'إضراب'],
	])('loses %s', (_, text, expected) => {
		expect(withoutControls(text)).toBe(expected);
	});

	test.each([
		['plain words', 'Harbour strike: day two — “no end”'],
		['line breaks and tabs', 'one\n\ttwo'],
		['marks inside Hebrew', 'שביתה בנמל C++\u200f, יום שני'],
		['marks inside Arabic', 'إضراب (VELL)\u200e في المرفأ'],
		['joiners of Persian and of families', 'می\u200cخواهم 👨\u200d👩\u200d👧'],
		['a flag made of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
		['letters beyond the first plane', '𝒱ell 😀 𠮷'],
		['a soft hyphen and a no-break space', 'Har\u00adbour\u00a0strike'],
	])('keeps %s', (_, text) => {
		expect(withoutControls(text)).toBe(text);
	});

	test('loses no offset where each that goes leaves a space', () => {
		const text = 'a\u202eb\u0000c\nd\ud83de 😀';
		expect(blankControls(text)).toBe('a b c\nd e 😀');
		expect(blankControls(text)).toHaveLength(text.length);
	});
});
