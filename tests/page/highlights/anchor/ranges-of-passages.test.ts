// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { passagesOfSpan } from '../../../../src/core/highlights/passages-of-span.ts';
import {
	rangeOverPassages,
	rangesOfEach,
	rangesOfPassages,
} from '../../../../src/page/highlights/anchor/ranges-of-passages.ts';

const FIRST = 'The harbour master said: “We will close the harbour of Sandhaven on Friday.';
const SECOND = '“And we will open it again in spring, when the ice along the pier has gone.”';
const TEXT = `${FIRST}\n${SECOND}`;
const QUOTE = passagesOfSpan(TEXT, [TEXT.indexOf('We will close'), TEXT.length - 1]);

beforeEach(() => {
	document.body.innerHTML = `<p>${FIRST}</p><script>showPicture()</script><figcaption>The pier in January</figcaption><p>${SECOND}</p>`;
});

test('a quote over paragraphs is found without what the page has between them', () => {
	expect(rangesOfPassages(document, QUOTE).map(String)).toEqual([
		'We will close the harbour of Sandhaven on Friday.',
		SECOND.slice(0, -1),
	]);
});

test('several groups are found at one reading, each in its place', () => {
	const reads = vi.spyOn(Object.getPrototypeOf(document), 'createTreeWalker');
	rangesOfPassages(document, QUOTE);
	const once = reads.mock.calls.length;
	const [first = [], none = [], second = []] = rangesOfEach(document, [QUOTE.slice(0, 1), [], QUOTE.slice(1)]);
	expect([once > 0, reads.mock.calls.length]).toEqual([true, 2 * once]);
	expect([first, none, second].map((ranges) => ranges.map(String))).toEqual([
		['We will close the harbour of Sandhaven on Friday.'],
		[],
		[SECOND.slice(0, -1)],
	]);
	reads.mockRestore();
});

test('as one range it goes from its first word to its last', () => {
	const whole = String(rangeOverPassages(document, QUOTE));
	expect(whole.startsWith('We will close')).toBe(true);
	expect(whole.endsWith('along the pier has gone.')).toBe(true);
});

test('a paragraph that the page lost is left out of the ranges, and there is no whole', () => {
	document.querySelector('p')?.remove();
	expect(rangesOfPassages(document, QUOTE).map(String)).toEqual([SECOND.slice(0, -1)]);
	expect(rangeOverPassages(document, QUOTE)).toBeNull();
});
