// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/page/highlights/anchor/text-of.ts';

function pageText(html: string) {
	document.body.innerHTML = html;
	return textOf(document.body);
}

beforeEach(() => {
	document.body.innerHTML = '';
});

describe('the text of a page', () => {
	test.each([
		['runs of white space are one space', '<p>Two\n   words</p>', 'Two words'],
		['blocks are separated by one line break', '<h1>Head</h1>\n\n<div><p>One</p><p>Two</p></div>', 'Head\nOne\nTwo'],
		['inline elements are not', '<p>Some <em>fine</em><b>print</b></p>', 'Some fineprint'],
		['white space between inline elements is kept', '<p><i>a</i>\n<i>b</i> <i> c</i></p>', 'a b c'],
		['a break in a line begins a line', '<p>One<br>Two</p>', 'One\nTwo'],
		['text after a block begins a line', '<div>One<p>Two</p>Three</div>', 'One\nTwo\nThree'],
		[
			'scripts, styles and form fields are not read',
			'<p>A<script>b</script><style>c</style></p><textarea>d</textarea>',
			'A',
		],
		[
			'what is hidden is not read',
			'<p>A<b hidden>b</b><b style="color: red; DISPLAY : none !important">c</b><b style="visibility:hidden">d</b>E</p>',
			'AE',
		],
		[
			'a part of what is hidden may be shown',
			'<p style="visibility:hidden">a <b style="visibility:visible">B</b></p>',
			'B',
		],
		[
			'what is for screen readers alone is not read',
			'<p>A<span style="position:absolute;clip:rect(0 0 0 0)">b</span><span style="position:fixed;clip-path:inset(50%)">c</span></p>',
			'A',
		],
		['what nobody can select is not read', '<p>A</p><p style="user-select: none">b <i>c</i></p><p>D</p>', 'A\nD'],
		['folded details are not read, but for their summary', '<details><summary>A</summary><p>b</p></details>', 'A'],
		['unfolded details are', '<details open><summary>A</summary><p>B</p></details>', 'A\nB'],
		['a button stands in its line', '<p>An <button>arm</button>, here</p>', 'An arm, here'],
		['a division that is inline too', '<div>One <div style="display:inline">arm</div>, here</div>', 'One arm, here'],
		[
			'parts that are blocks begin lines',
			'<h1><span style="display:block">A</span><span style="display: grid">B</span></h1>',
			'A\nB',
		],
		['reading aids are not read', '<p><ruby>連絡船<rp>(</rp><rt>れんらくせん</rt><rp>)</rp></ruby>が</p>', '連絡船が'],
		['a formula is', '<p>of <math><mn>340</mn><annotation>x</annotation></math> crowns</p>', 'of 340 crowns'],
		['a drawing’s label is not', '<p>of <svg><text>a</text></svg>it</p>', 'of it'],
		['the cells of a row are a line', '<table><tr><th>A</th><td>B</td></tr><tr><td>C</td></tr></table>', 'A B\nC'],
		[
			'the lines of a poem stay',
			'<pre>A b\n\n  C</pre><p style="white-space: pre-line">D\nE</p><p>F\nG</p>',
			'A b\nC\nD\nE\nF G',
		],
		['comments are not read', '<p>A<!-- b -->C</p>', 'AC'],
		['an empty page has none', '', ''],
	])('%s', (_, html, text) => {
		expect(pageText(html).text).toBe(text);
	});
});

test('as it is written, a page’s text has what is hidden', () => {
	document.body.innerHTML = '<p>A <b hidden>b</b></p><details><p>c</p></details><script>d</script>';
	expect(textOf(document.body, 'written').text).toBe('A b\nc');
});

describe('every stretch of the text leads to its range and back', () => {
	test.each([
		['within a text node', '<p>one two three</p>', 'two'],
		['over elements', '<p>one <em>two</em> three</p>', 'e two th'],
		['over blocks', '<p>one two</p><p>three</p>', 'two\nthree'],
		['over collapsed white space', '<p>one\n\n   two   three</p>', 'e two t'],
		['after a script', '<script>let x = 1;</script><p>one</p>', 'one'],
	])('%s', (_, html, words) => {
		const page = pageText(html);
		const start = page.text.indexOf(words);
		const range = page.toRange(start, start + words.length);
		expect(range?.toString().replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
		expect(range && page.fromRange(range)).toEqual([start, start + words.length]);
	});

	test('and to its place in the text content', () => {
		const page = pageText('<script>let x = 1;</script>\n<p>one\n\n  two</p><p>three</p>');
		const content = document.body.textContent ?? '';
		for (const word of ['one', 'two', 'three']) {
			const offset = page.text.indexOf(word);
			expect(page.toContentOffset(offset)).toBe(content.indexOf(word));
			expect(page.fromContentOffset(content.indexOf(word))).toBe(offset);
		}
	});
});

describe('a selection', () => {
	const page = () => pageText('<h1>Head</h1><p> one two </p><textarea>field</textarea><p>three</p>');
	const range = (from: [Node, number], to: [Node, number]) => {
		const made = document.createRange();
		made.setStart(...from);
		made.setEnd(...to);
		return made;
	};

	test('of whole elements is the text in them, without white space at its ends', () => {
		const text = page();
		const span = text.fromRange(range([document.body, 1], [document.body, 2]));
		expect(span && text.text.slice(...span)).toBe('one two');
	});

	test('of everything is the whole text', () => {
		const text = page();
		const span = text.fromRange(range([document.body, 0], [document.body, 4]));
		expect(span && text.text.slice(...span)).toBe('Head\none two\nthree');
	});

	test('of nothing but white space, or of a form field, is none', () => {
		const text = page();
		const spaced = document.querySelector('p')?.firstChild as Text;
		const field = document.querySelector('textarea')?.firstChild as Text;
		expect(text.fromRange(range([spaced, 0], [spaced, 1]))).toBeNull();
		expect(text.fromRange(range([field, 0], [field, 3]))).toBeNull();
	});
});
