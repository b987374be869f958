// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { revealRange } from '../../../../src/page/highlights/paint/reveal-range.ts';

let wantsNoMotion = false;
const scrolled: ScrollIntoViewOptions[] = [];

beforeEach(() => {
	scrolled.length = 0;
	wantsNoMotion = false;
	vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') && wantsNoMotion }));
	// jsdom scrolls nothing
	Element.prototype.scrollIntoView = (options) => {
		if (typeof options === 'object') scrolled.push(options);
	};
});
afterEach(() => vi.unstubAllGlobals());

function rangeIn(html: string): Range {
	document.body.innerHTML = html;
	const range = document.createRange();
	range.selectNodeContents(document.querySelector('p') as Element);
	return range;
}

describe('a passage is brought into view', () => {
	test.each([
		['smoothly', false, 'smooth'],
		['at once where the reader wants no motion', true, 'instant'],
	])('%s', (_, noMotion, behavior) => {
		wantsNoMotion = noMotion;
		revealRange(rangeIn('<p>Words</p>'));
		expect(scrolled).toEqual([expect.objectContaining({ behavior })]);
	});

	test.each([
		[
			'closed details, and those around them',
			'<details><details><p>Words</p></details></details>',
			'details:not([open])',
		],
		['parts hidden until found', '<div hidden="until-found"><p>Words</p></div>', '[hidden]'],
	])('opening %s', (_, html, closed) => {
		const range = rangeIn(html);
		expect(document.querySelector(closed)).not.toBeNull();
		revealRange(range);
		expect(document.querySelector(closed)).toBeNull();
	});
});
