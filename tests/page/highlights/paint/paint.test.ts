// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HIGHLIGHT_COLOURS } from '../../../../src/core/highlights/highlight.ts';
import { HIGHLIGHT_NAMES, HIGHLIGHT_RULES, MARK_NAME } from '../../../../src/core/highlights/highlight-rules.ts';
import { Paint } from '../../../../src/page/highlights/paint/paint.ts';

/** jsdom has no highlight registry: this one keeps what is registered. */
class FakeHighlight extends Set<Range> {
	priority = 0;
	constructor(...ranges: Range[]) {
		super(ranges);
	}
}
let registry: Map<string, FakeHighlight>;
let paint: Paint;
/** What the paint said of itself, the last last. */
let said: boolean[];

beforeEach(() => {
	registry = new Map();
	vi.stubGlobal('Highlight', FakeHighlight);
	vi.stubGlobal('CSS', { highlights: registry });
	vi.useFakeTimers();
	said = [];
	paint = new Paint((isPainting) => said.push(isPainting));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('painting', () => {
	test('registers the passages of each colour, and no colour without one', () => {
		const [first, second, third] = [new Range(), new Range(), new Range()];
		paint.paintPassages([
			{ range: first, colour: 'blue' },
			{ range: second, colour: 'pink' },
			{ range: third, colour: 'blue' },
		]);
		expect(Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges]]))).toEqual({
			[HIGHLIGHT_NAMES.blue]: [first, third],
			[HIGHLIGHT_NAMES.pink]: [second],
		});
	});

	test('leaves nothing registered when the last passage goes', () => {
		paint.paintPassages([{ range: new Range(), colour: 'yellow' }]);
		paint.paintPassages([]);
		expect(registry.size).toBe(0);
	});

	test('leaves the page’s own highlights alone', () => {
		registry.set('search-results', new FakeHighlight());
		paint.paintPassages([]);
		expect([...registry.keys()]).toEqual(['search-results']);
	});

	test('uses names that say nothing, each with its rule', () => {
		for (const name of [...HIGHLIGHT_COLOURS.map((colour) => HIGHLIGHT_NAMES[colour]), MARK_NAME]) {
			expect(name).toMatch(/^a\d$/);
			expect(HIGHLIGHT_RULES).toContain(`::highlight(${name}){`);
		}
	});

	test('says when something is painted and when nothing is any more', () => {
		paint.paintPassages([{ range: new Range(), colour: 'yellow' }]);
		expect(said.at(-1)).toBe(true);
		paint.markRanges([new Range()]);
		paint.paintPassages([]);
		expect(said.at(-1)).toBe(true);
		paint.markRanges([]);
		expect(said.at(-1)).toBe(false);
	});

	test('takes off its own and nothing that another put in its place', () => {
		paint.paintPassages([
			{ range: new Range(), colour: 'yellow' },
			{ range: new Range(), colour: 'green' },
		]);
		paint.markRanges([new Range()]);
		const newer = new FakeHighlight(new Range());
		registry.set(HIGHLIGHT_NAMES.green, newer);
		paint.takeOff();
		expect([...registry]).toEqual([[HIGHLIGHT_NAMES.green, newer]]);
		expect(said.at(-1)).toBe(false);
	});
});

describe('a mark', () => {
	test('lies over the highlights until it is taken off', () => {
		paint.markRanges([new Range()]);
		expect(registry.get(MARK_NAME)?.priority).toBeGreaterThan(0);
		paint.markRanges([]);
		expect(registry.size).toBe(0);
	});

	test('gives way to the next', () => {
		paint.markRanges([new Range()]);
		const second = new Range();
		paint.markRanges([second]);
		expect([...(registry.get(MARK_NAME) ?? [])]).toEqual([second]);
	});
});
