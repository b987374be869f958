// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { passagesOfSpan } from '../../../../src/core/highlights/passages-of-span.ts';
import { rangeOverPassages, rangesOfPassages } from '../../../../src/page/highlights/anchor/ranges-of-passages.ts';

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
