// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dragBound } from '../../src/content/drag-bound.ts';
import { beginLifetime } from '../../src/content/lifetime.ts';
import { PaintedHighlights } from '../../src/content/painted-highlights.ts';
import type { Highlight as Kept, PassageSelectors } from '../../src/core/highlights/highlight.ts';
import { describeRange } from '../../src/page/highlights/anchor/describe.ts';
import { Paint } from '../../src/page/highlights/paint/paint.ts';

const WORDS = 'The harbour office closed the berth on Monday';
/** Of a letter, in pixels; a paragraph is one line. */
const [WIDE, HIGH] = [10, 20];

/** jsdom has no highlight registry. */
class FakeHighlight extends Set<Range> {
	constructor(...ranges: Range[]) {
		super(ranges);
	}
}
let registry: Map<string, FakeHighlight>;
let painted: PaintedHighlights;
let kept: PassageSelectors[];
const keep = async (passage: PassageSelectors) => void kept.push(passage);
const paintedWords = () => [...registry.values()].flatMap((ranges) => [...ranges].map(String));
const lineOf = (node: Node | null) => [...document.querySelectorAll('p')].findIndex((each) => each.contains(node));

/** Where jsdom, which lays nothing out, would draw a stretch of one text node. */
function boxes(this: Range): DOMRect[] {
	const line = lineOf(this.startContainer);
	const [from, to] = [this.startOffset * WIDE, this.endOffset * WIDE];
	return line < 0 || this.startContainer !== this.endContainer ? [] : [new DOMRect(from, line * HIGH, to - from, HIGH)];
}

beforeEach(async () => {
	registry = new Map();
	kept = [];
	vi.stubGlobal('Highlight', FakeHighlight);
	vi.stubGlobal('CSS', { highlights: registry });
	Range.prototype.getClientRects = boxes as never;
	Range.prototype.getBoundingClientRect = function box(this: Range) {
		return boxes.call(this)[0] ?? new DOMRect();
	};
	Object.assign(window, { innerWidth: 2_000, innerHeight: 2_000 });
	document.body.innerHTML = `<p>${WORDS} after a crack was found.</p><p>Engineers replaced two beams.</p>`;
	painted = new PaintedHighlights(
		new Paint(() => {}),
		() => {},
		beginLifetime(() => true),
	);
	const text = document.querySelector('p')?.firstChild as Text;
	const range = document.createRange();
	range.setStart(text, 0);
	range.setEnd(text, WORDS.length);
	const passage = describeRange(document, range);
	await painted.paint([{ id: 'h1', articleId: 'a', ...passage, colour: 'yellow' } as unknown as Kept]);
});
afterEach(() => {
	void painted.paint([]);
	vi.unstubAllGlobals();
});

/** A point over some words. */
const over = (words: string): [x: number, y: number] => {
	const line = [...document.querySelectorAll('p')].findIndex(({ textContent }) => textContent?.includes(words));
	const at = document.querySelectorAll('p')[line]?.textContent?.indexOf(words) ?? -1;
	return [(at + words.length / 2) * WIDE, (line + 0.5) * HIGH];
};

test('is shown to the word under the pointer, and kept so when it is let go', async () => {
	const drag = dragBound(painted, 'h1', 'end', keep);
	drag?.moveTo(...over('crack'));
	expect(paintedWords()).toEqual([`${WORDS} after a crack`]);
	drag?.moveTo(...over('two'));
	expect(paintedWords().map((words) => words.replace(/\s+/g, ' '))).toEqual([
		`${WORDS} after a crack was found.Engineers replaced two`,
	]);
	drag?.moveTo(...over('was'));
	expect(kept).toEqual([]);
	drag?.letGo();
	await vi.waitFor(() => expect(kept.map(({ quote }) => quote.exact)).toEqual([`${WORDS} after a crack was`]));
});

test('keeps one word where it is drawn beyond its other end', () => {
	dragBound(painted, 'h1', 'start', keep)?.moveTo(...over('two'));
	expect(paintedWords()).toEqual(['Monday']);
});

test('given up, or let go where it was, it is as before and nothing is kept', () => {
	const drag = dragBound(painted, 'h1', 'end', keep);
	drag?.moveTo(...over('crack'));
	drag?.giveUp();
	expect(paintedWords()).toEqual([WORDS]);
	dragBound(painted, 'h1', 'end', keep)?.letGo();
	expect(kept).toEqual([]);
});

test('is as before where it may not be kept, and where the page has changed under it', async () => {
	const drag = dragBound(painted, 'h1', 'end', () => Promise.reject(new Error('no')));
	drag?.moveTo(...over('crack'));
	drag?.letGo();
	await vi.waitFor(() => expect(paintedWords()).toEqual([WORDS]));
	const other = dragBound(painted, 'h1', 'end', keep);
	document.querySelectorAll('p')[1]?.remove();
	other?.moveTo(...over('crack'));
	expect(paintedWords()).toEqual([`${WORDS} after a crack`]);
	expect(dragBound(painted, 'h7', 'end', keep)).toBeNull();
});
