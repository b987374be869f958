// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { anchorPassages } from '../../../../src/page/highlights/anchor/anchor-passages.ts';
import { describeRange } from '../../../../src/page/highlights/anchor/describe.ts';
import { textOf } from '../../../../src/page/highlights/anchor/text-of.ts';
import { seededRandom } from '../../../../tools/seeded-random.ts';

const ELEMENTS = [
	'p',
	'div',
	'span',
	'em',
	'a',
	'li',
	'blockquote',
	'script',
	'style',
	'textarea',
	'h2',
	'td',
	'x-card',
];
const WORDS =
	'the harbour closes on friday ice pier ferry council Marit said “not again” \n  \u00a0 é e\u0301 ﬁsh 日本 😀'.split(
		' ',
	);

/** A page of random elements, text and white space. */
function anyPage(seed: number): Document {
	const random = seededRandom(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const page = document.implementation.createHTMLDocument('Any');
	const grow = (parent: Element, depth: number) => {
		for (let i = 0; i < 5; i++) {
			if (random() < 0.5 || depth === 0) {
				const words = Array.from({ length: Math.floor(random() * 12) }, () => pick(WORDS));
				parent.append(page.createTextNode(`${words.join(pick([' ', '  ', '\n']))}${pick(['', ' ', '\n'])}`));
			} else if (random() < 0.1) {
				parent.append(page.createComment('harbour'), page.createElement('br'));
			} else {
				const child = page.createElement(pick(ELEMENTS));
				parent.append(child);
				grow(child, depth - 1);
			}
		}
	};
	grow(page.body, 4);
	return page;
}

describe.each(Array.from({ length: 12 }, (_, i) => i + 1))('on any page (seed %i)', (seed) => {
	const page = anyPage(seed);
	const pageText = textOf(page.body);
	const content = page.body.textContent ?? '';

	test('every character of the text is the one at its place in the text content', () => {
		for (let i = 0; i < pageText.text.length; i++) {
			const character = pageText.text.charAt(i);
			if (/\s/.test(character)) continue;
			expect(content.charAt(pageText.toContentOffset(i))).toBe(character);
			expect(pageText.fromContentOffset(pageText.toContentOffset(i))).toBe(i);
		}
	});

	test('what is selected is described, and found at its place', () => {
		const random = seededRandom(seed * 1_000);
		for (let i = 0; i < 20; i++) {
			const start = Math.floor(random() * pageText.text.length);
			const range = pageText.toRange(start, start + 1 + Math.floor(random() * 80));
			const passage = range && describeRange(page, range);
			if (!range || !passage) continue;
			const anchor = anchorPassages(page, [passage])[0];
			expect(anchor).toMatchObject({ state: 'exact', text: passage.quote.exact, start: passage.position.start });
			expect(content.charAt(passage.position.start)).toBe(passage.quote.exact.charAt(0));
			expect(content.charAt(passage.position.end - 1)).toBe(passage.quote.exact.at(-1));
		}
	});

	test('nothing on it is changed', () => {
		expect(page.documentElement.outerHTML).toBe(anyPage(seed).documentElement.outerHTML);
	});
});
