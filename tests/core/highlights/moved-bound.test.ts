import { expect, test } from 'vitest';
import { boundNear, type Edge, movedBound } from '../../../src/core/highlights/moved-bound.ts';
import { LIMITS } from '../../../src/core/limits.ts';

// the passage stands between bars
test.each<[string, string, Edge, 1 | -1, string | null]>([
	['a word before', 'The port of |Vell reopened| today.', 'start', -1, 'The port |of Vell reopened| today.'],
	['a word less at its beginning', 'The |port of Vell| reopened.', 'start', 1, 'The port |of Vell| reopened.'],
	['a word after', 'The |port of| Vell reopened.', 'end', 1, 'The |port of Vell| reopened.'],
	['a word less at its end', 'The |port of Vell| reopened.', 'end', -1, 'The |port of| Vell reopened.'],
	['the stop after its last word', '|It reopened|. Then', 'end', 1, '|It reopened.| Then'],
	['the next sentence after a stop', '|It reopened.| Then', 'end', 1, '|It reopened. Then|'],
	['an opening mark', 'said: “|We go|”', 'start', -1, 'said: |“We go|”'],
	['a whole word where it was cut', 'the har|bour opened|', 'start', -1, 'the |harbour opened|'],
	['no dash that stands alone', 'the port – |Vell|', 'start', -1, 'the |port – Vell|'],
	['the paragraph before', 'It opened.\n|Then ships| came', 'start', -1, 'It |opened.\nThen ships| came'],
	['words that nothing divides', '|港口|重新开放', 'end', 1, '|港口重新|开放'],
	['words from right to left', 'فتح |ميناء| المدينة', 'end', 1, 'فتح |ميناء المدينة|'],
	['nothing before the text', '|The port| opened', 'start', -1, null],
	['nothing after it', 'The |port|', 'end', 1, null],
	['no passage without a word', 'The |port| opened', 'start', 1, null],
	['no passage without a word, from its end', 'The |port| opened', 'end', -1, null],
])('takes in, or leaves out: %s', (_, before, edge, by, after) => {
	const [start, end] = [before.indexOf('|'), before.lastIndexOf('|') - 1];
	const text = before.replaceAll('|', '');
	const moved = movedBound(text, [start, end], edge, by);
	const shown = moved && `${text.slice(0, moved[0])}|${text.slice(...moved)}|${text.slice(moved[1])}`;
	expect(shown).toBe(after);
});

test('a passage grows no longer than one may be, and by some hundred letters of a word without end', () => {
	const words = 'word '.repeat(LIMITS.passage);
	expect(movedBound(words, [0, LIMITS.passage - 1], 'end', 1)).toBeNull();
	expect(movedBound('x'.repeat(1_000_000), [500_000, 500_010], 'start', -1)).toEqual([499_600, 500_010]);
});

// the passage stands between bars, what it is drawn to at the star
test.each<[string, string, Edge, string | null]>([
	['the word that is pointed at', '|The port| of Ve*ll reopened.', 'end', '|The port of Vell| reopened.'],
	['the nearer of two words', '|The port| of  *   Vell reopened.', 'end', '|The port of|     Vell reopened.'],
	['the beginning of a word', 'The p*ort of |Vell reopened|.', 'start', 'The |port of Vell reopened|.'],
	['less of it', 'The |port of Ve*ll reopened|.', 'start', 'The port of |Vell reopened|.'],
	['a mark beside a word', '|It reopened|.* Then', 'end', '|It reopened.| Then'],
	['one word at least, from its beginning', 'The |port of Vell| re*opened', 'start', 'The port of |Vell| reopened'],
	['one word at least, from its end', 'T*he |port of Vell| reopened', 'end', 'The |port| of Vell reopened'],
	['words that nothing divides', '|港口|重新*开放', 'end', '|港口重新|开放'],
	['words from right to left', 'فتح |ميناء| المد*ينة', 'end', 'فتح |ميناء المدينة|'],
	['nothing where no word is', '|—| … * …', 'end', null],
])('is drawn to %s', (_, drawn, edge, after) => {
	const bare = drawn.replace('*', '');
	const [start, end] = [bare.indexOf('|'), bare.lastIndexOf('|') - 1];
	const text = bare.replaceAll('|', '');
	const at = drawn.slice(0, drawn.indexOf('*')).replaceAll('|', '').length;
	const moved = boundNear(text, [start, end], edge, at);
	expect(moved && `${text.slice(0, moved[0])}|${text.slice(...moved)}|${text.slice(moved[1])}`).toBe(after);
});

test('a passage is drawn no longer than one may be', () => {
	const words = 'word '.repeat(LIMITS.passage);
	expect(boundNear(words, [0, 4], 'end', 2 * LIMITS.passage)).toBeNull();
	const [, end] = boundNear(words, [0, 4], 'end', LIMITS.passage + 1) ?? [0, 0];
	expect(end).toBe(LIMITS.passage - 1);
});
