// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginLifetime } from '../../src/content/lifetime.ts';
import { moveBound } from '../../src/content/move-bound.ts';
import { PaintedHighlights } from '../../src/content/painted-highlights.ts';
import type { AnchorState, Highlight as Kept } from '../../src/core/highlights/highlight.ts';
import { describeRange } from '../../src/page/highlights/anchor/describe.ts';
import { Paint } from '../../src/page/highlights/paint/paint.ts';

const WORDS = 'The harbour office closed the berth on Monday';
const ARTICLE = `<p>${WORDS} after a crack was found.</p><p>Engineers replaced two beams and a hydraulic arm.</p>`;

/** jsdom has no highlight registry. */
class FakeHighlight extends Set<Range> {
	priority = 0;
	constructor(...ranges: Range[]) {
		super(ranges);
	}
}
let registry: Map<string, FakeHighlight>;
let isConnected: boolean;
let moved: Record<string, AnchorState>[];
let painted: PaintedHighlights;

beforeEach(() => {
	registry = new Map();
	vi.stubGlobal('Highlight', FakeHighlight);
	vi.stubGlobal('CSS', { highlights: registry });
	vi.useFakeTimers();
	history.replaceState(null, '', '/a');
	document.body.innerHTML = `<div id="clock">0</div><article>${ARTICLE}</article>`;
	isConnected = true;
	moved = [];
	const lifetime = beginLifetime(() => isConnected);
	painted = new PaintedHighlights(new Paint(() => {}), (states) => moved.push(states), lifetime);
});
afterEach(() => {
	void painted.paint([]);
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const paintedWords = () => [...registry.values()].flatMap((ranges) => [...ranges].map(String));
/** What only changed observers learn of happens after the running turn. */
const pass = async (milliseconds: number) => {
	for (let passed = 0; passed < milliseconds; passed += 50) await vi.advanceTimersByTimeAsync(50);
};
function article(): Element {
	return document.querySelector('article') as Element;
}
function keep(id: string, articleId = 'a'): Kept {
	const text = document.querySelector('p')?.firstChild as Text;
	const range = document.createRange();
	range.setStart(text, 0);
	range.setEnd(text, WORDS.length);
	const passage = describeRange(document, range);
	if (!passage) throw new Error('No passage');
	return { id, articleId, ...passage, colour: 'yellow' } as unknown as Kept;
}

describe('painted highlights', () => {
	test('are found again in an article written anew beside a clock that ticks ten times a second', async () => {
		await painted.paint([keep('1')]);
		const clock = document.getElementById('clock') as Element;
		const ticking = setInterval(() => {
			clock.textContent = String(Number(clock.textContent) + 1);
		}, 100);
		article().innerHTML = ARTICLE;
		await pass(2_000);
		clearInterval(ticking);
		expect(paintedWords()).toEqual([WORDS]);
		expect([...registry.values()].flatMap((ranges) => [...ranges]).every((r) => r.startContainer.isConnected)).toBe(
			true,
		);
	});

	test('are found again whenever the page brings them back while they are looked for', async () => {
		// each step of a search takes longer than its turn
		let time = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
		const lost = '<p>Nothing of it is left.</p><p hidden>Nor in what is folded up.</p>';
		for (let steps = 0; steps < 12; steps++) {
			void painted.paint([keep('1')]);
			await pass(1_000);
			article().innerHTML = lost;
			await vi.advanceTimersByTimeAsync(500);
			for (let step = 0; step < steps; step++) await vi.advanceTimersByTimeAsync(1);
			article().innerHTML = ARTICLE;
			await pass(10_000);
			expect([steps, paintedWords()]).toEqual([steps, [WORDS]]);
		}
		vi.restoreAllMocks();
	});

	test('are looked for ever more seldom once they are lost', async () => {
		await painted.paint([keep('1')]);
		article().innerHTML = '<p>Nothing of it is left.</p>';
		await pass(1_000);
		expect(moved).toEqual([{ 1: 'lost' }]);
		const reads = vi.spyOn(Object.getPrototypeOf(document), 'createTreeWalker');
		const ticking = setInterval(() => document.getElementById('clock')?.replaceChildren(String(Date.now())), 100);
		await pass(60_000);
		clearInterval(ticking);
		// a search reads what is shown, and what is hidden
		expect(reads.mock.calls.length / 2).toBeLessThan(12);
		reads.mockRestore();
	});

	test('are not looked for on another page until it is known which article that is', async () => {
		await painted.paint([keep('1')]);
		history.pushState(null, '', '/b');
		article().innerHTML = ARTICLE;
		await pass(2_000);
		expect(moved).toEqual([]);
		expect(paintedWords()).not.toContain(WORDS);
		painted.paintOnly('b');
		expect(registry.size).toBe(0);
	});

	test('stay where only the address of their article changed', async () => {
		await painted.paint([keep('1')]);
		history.replaceState(null, '', '/a?from=letter');
		painted.paintOnly('a');
		expect(paintedWords()).toEqual([WORDS]);
		article().innerHTML = ARTICLE;
		await pass(1_000);
		expect(paintedWords()).toEqual([WORDS]);
	});

	test('go, and never come back, once the extension they belong to has gone', async () => {
		await painted.paint([keep('1')]);
		isConnected = false;
		await pass(1_500);
		expect(registry.size).toBe(0);
		article().innerHTML = ARTICLE;
		await pass(2_000);
		expect(registry.size).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	});
});

test('one whose bounds are moved is shown so, word by word, through the page’s changes, until that is let go', async () => {
	const highlight = keep('h1');
	await painted.paint([highlight]);
	expect(moveBound(painted, 'h1', 'end', 1)?.quote.exact).toBe(`${WORDS} after`);
	expect(moveBound(painted, 'h1', 'start', 1)?.quote.exact).toBe(`${WORDS.slice(4)} after`);
	expect(paintedWords()).toEqual([`${WORDS.slice(4)} after`]);
	await painted.paint([highlight]);
	expect(paintedWords()).toEqual([`${WORDS.slice(4)} after`]);
	expect(moveBound(painted, 'h7', 'end', 1)).toBeNull();
	painted.endMove();
	expect(paintedWords()).toEqual([WORDS]);
});
