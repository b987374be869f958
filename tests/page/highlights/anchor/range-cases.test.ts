// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { anchorPassages, type WantedPassage } from '../../../../src/page/highlights/anchor/anchor-passages.ts';
import { describeRange } from '../../../../src/page/highlights/anchor/describe.ts';

/*
 * The cases that Apache Annotator (packages/dom/test/text-quote) and dom-anchor-text-quote (test/index_spec.js) have for quotes, with words of our own.
 * Apache's matcher tells every place and never one that has changed; ours tells one, and none where it could be several.
 */
const PLAIN = '<b>Port ferry dolor amet tugs tugs</b>';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const quote = (exact: string, prefix = '', suffix = '') =>
	({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;

function find(page: Document, wanted: WantedPassage): { words: string; start: number } | null {
	const anchor = anchorPassages(page, [wanted])[0];
	return anchor ? { words: anchor.range.toString(), start: anchor.start } : null;
}
/** Where a passage stood, in letters of the page's text content. */
const at = (start: number) => ({ position: { type: 'TextPositionSelector', start, end: start + 1 } }) as const;

describe('Apache, matching', () => {
	test.each<[string, string, WantedPassage, { words: string; start: number } | null]>([
		['words in a line', PLAIN, { quote: quote('dolor am') }, { words: 'dolor am', start: 11 }],
		['the first', PLAIN, { quote: quote('Port ferry') }, { words: 'Port ferry', start: 0 }],
		['the last', PLAIN, { quote: quote('tugs tugs') }, { words: 'tugs tugs', start: 22 }],
		[
			'across elements',
			'<b>Port <i>ferry</i> dolor <u>amet</u> tugs tugs</b>',
			{ quote: quote('dolor am') },
			{ words: 'dolor am', start: 11 },
		],
		[
			'all of an element',
			'<b>Port <i>ferry dolor</i> amet tugs tugs</b>',
			{ quote: quote('ferry dolor') },
			{ words: 'ferry dolor', start: 5 },
		],
		['words of the head alone', `<head><title>The title</title></head>${PLAIN}`, { quote: quote('title') }, null],
		['one of two', PLAIN, { quote: quote('tugs'), ...at(27) }, { words: 'tugs', start: 27 }],
		['one of two that overlap', '<b>bananas</b>', { quote: quote('ana'), ...at(3) }, { words: 'ana', start: 3 }],
		['words that stand nowhere', PLAIN, { quote: quote('holy grail') }, null],
		['by what stands before', PLAIN, { quote: quote('tugs', 't ') }, { words: 'tugs', start: 22 }],
		['by what stands behind', PLAIN, { quote: quote('o', '', 'lor') }, { words: 'o', start: 12 }],
		['by both', PLAIN, { quote: quote('o', 'P', 'rt') }, { words: 'o', start: 1 }],
		['one of two by both', PLAIN, { quote: quote('o', '', 'r'), ...at(14) }, { words: 'o', start: 14 }],
		['with other words before', PLAIN, { quote: quote('dolor', 'quux ') }, null],
		['with other words behind', PLAIN, { quote: quote('dolor', '', ' quux') }, null],
		['with none behind', PLAIN, { quote: quote('dolor', '', 'quux') }, null],
		['with nothing said of its sides', PLAIN, { quote: quote('dolor am', '', '') }, { words: 'dolor am', start: 11 }],
	])('%s', (_, html, wanted, expected) => {
		expect(find(parse(html), wanted)).toEqual(expected);
	});

	test('neither of two without a place', () => {
		for (const exact of ['tugs', 'o']) expect(find(parse(PLAIN), { quote: quote(exact) })).toBeNull();
	});

	test.each([
		[
			'a text node for each letter',
			(node: Text) => Array.from({ length: 30 }, (_, i) => 30 - i).map((i) => node.splitText(i)),
		],
		['empty text nodes between', (node: Text) => [31, 19, 19, 16, 16, 11, 11, 0].map((i) => node.splitText(i))],
	])('in %s', (_, split) => {
		const page = parse(PLAIN);
		split(page.querySelector('b')?.firstChild as Text);
		expect(find(page, { quote: quote('dolor am') })).toEqual({ words: 'dolor am', start: 11 });
	});
});

describe('Apache, describing: what is described is found again', () => {
	const STORY = '<b>To sail or not to sail.</b>';
	test.each<[string, string, start: number, end: number]>([
		['words in a line', PLAIN, 11, 19],
		['told by what stands before', STORY, 18, 20],
		['told by what stands behind', STORY, 3, 5],
		['the first', STORY, 0, 2],
		['the last', '<b>To sail or not to sail</b>', 20, 22],
		['one of many that overlap', '<b>aaaaaaaaaa</b>', 4, 7],
		['across elements', '<b>To sail or <i>not</i> to <u>sa</u>il</b>', 18, 22],
		['all of an element', '<b>Port <i>ferry dolor</i> amet tugs tugs</b>', 5, 16],
		['the first of two', PLAIN, 22, 26],
		['the second of two', PLAIN, 27, 31],
		['the first of two that overlap', '<b>bananas</b>', 1, 4],
		['the second of two that overlap', '<b>bananas</b>', 3, 6],
		['one letter', PLAIN, 12, 13],
		['another of its kind', PLAIN, 14, 15],
		['a third', PLAIN, 1, 2],
		['all there is', PLAIN, 0, 31],
		['one word of a line', PLAIN, 11, 16],
		['words with a mark', STORY, 18, 23],
	])('%s', (_, html, start, end) => {
		const page = parse(html);
		const range = rangeOf(page, start, end);
		const described = describeRange(page, range);
		expect(described?.quote.exact).toBe(range.toString());
		expect(described && find(page, described)).toEqual({ words: range.toString(), start });
	});

	test.each([
		['an empty range', '<b>To sail</b>', (page: Document) => rangeOf(page, 3, 3)],
		[
			'a picture',
			'<b>Of this: <img alt=""> what?</b>',
			(page: Document) => {
				const range = page.createRange();
				range.selectNode(page.querySelector('img') as Element);
				return range;
			},
		],
	])('nothing is described of %s', (_, html, range) => {
		const page = parse(html);
		expect(describeRange(page, range(page))).toBeNull();
	});
});

/** Between two letters of a page's text content. */
function rangeOf(page: Document, start: number, end: number): Range {
	const range = page.createRange();
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	let passed = 0;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (start >= passed && start <= passed + node.length) range.setStart(node, start - passed);
		if (end > passed && end <= passed + node.length) range.setEnd(node, end - passed);
		passed += node.length;
	}
	return range;
}

describe('dom-anchor-text-quote', () => {
	const NOTICES = `<article><h1>Notices of the port</h1><p>No ship may lie <a href="/on">on</a> the northern pier, moored at night, until
<code>the quiet harbour lamps</code> are lit again. Nothing burns in there.</p><p>Masters who sail past the lighthouse before dawn must hail
the keeper twice. Masters who sail after it need not.</p></article>`;
	const page = parse(NOTICES);
	const words = (wanted: WantedPassage) => find(page, wanted)?.words.replace(/\s+/g, ' ') ?? null;

	test.each<[string, WantedPassage, string | null]>([
		['words', { quote: quote('quiet harbour lamps') }, 'quiet harbour lamps'],
		[
			'more than 32 letters',
			{ quote: quote('who sail past the lighthouse before dawn must hail the keeper') },
			'who sail past the lighthouse before dawn must hail the keeper',
		],
		[
			'words that are nearly so',
			{ quote: quote('until the quiet harbour lamp are lit') },
			'until the quiet harbour lamps are lit',
		],
		['words between others', { quote: quote('quiet harbour', 'until the ', ' lamps are') }, 'quiet harbour'],
		[
			'words that are nearly so between others',
			{ quote: quote('quiet harbours lamps', 'moored at night, until the ', ' are lit again. Nothing') },
			'quiet harbour lamps',
		],
		['words by what stands before', { quote: quote('on', 'may lie ') }, 'on'],
		['words by what stands behind', { quote: quote('on', '', ' the northern') }, 'on'],
		[
			'words among others than before, when nothing else has so many',
			{ quote: quote('hail the keeper twice. Masters who sail', 'bogus', 'bogus') },
			'hail the keeper twice. Masters who sail',
		],
		['words that stand nowhere', { quote: quote('bogus') }, null],
		['many words that stand nowhere', { quote: quote('Masters who once sailed past the triceratops') }, null],
	])('%s', (_, wanted, expected) => {
		expect(words(wanted)).toBe(expected);
	});

	test('which of several that are the same is told by where it was', () => {
		const text = page.body.textContent ?? '';
		for (const start of [text.indexOf('Masters'), text.lastIndexOf('Masters')])
			expect(find(page, { quote: quote('Masters who sail'), ...at(start) })?.start).toBe(start);
	});

	test('all of an element is described by its words', () => {
		const range = page.createRange();
		range.selectNodeContents(page.querySelector('code') as Element);
		expect(describeRange(page, range)?.quote.exact).toBe('the quiet harbour lamps');
	});
});
