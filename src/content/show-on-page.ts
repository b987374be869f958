import type { ShownOnPage, ShownThing } from '../messages/background-to-page.ts';
import { rangesOfEach } from '../page/highlights/anchor/ranges-of-passages.ts';
import type { Paint } from '../page/highlights/paint/paint.ts';
import { revealRange } from '../page/highlights/paint/reveal-range.ts';
import { type StepBar, showStepBar } from '../page/highlights/popover/step-bar.ts';
import { shownThing } from '../words/on-page.ts';
import { say } from '../words/say.ts';
import { keepAsking } from './keep-asking.ts';
import type { Lifetime } from './lifetime.ts';
import type { PaintedHighlights } from './painted-highlights.ts';

/** What the reader goes through on the page. */
interface Shown {
	key: string;
	thing: ShownThing;
	/** Whose. */
	name: string | null;
	count: number;
	/** Where each of these stands now; in pieces that follow each other. Reads the page once. */
	rangesOf(indexes: readonly number[]): Range[][];
	/** Opens one; null where nothing can be opened. */
	open: ((index: number) => void) | null;
}

export interface ShowOnPage {
	/** @returns which is shown, counted from 0; null where the page has none of them */
	passages(shown: ShownOnPage): number | null;
	/** Shows a painted highlight among the others. False where the page does not have it. */
	highlight(id: string): boolean;
	/** The article is shown no more. */
	end(): void;
}

/**
 * Shows what the reader asked to see: its words marked and in view, and a bar that goes through the others of its kind, which takes the
 * focus and gives it back to the words.
 * @param openHighlight opens the note of one
 */
export function showOnPage(
	paint: Paint,
	painted: PaintedHighlights,
	lifetime: Lifetime,
	openHighlight: (id: string) => void,
): ShowOnPage {
	let open: { shown: Shown; index: number; bar: StepBar; stop: AbortController } | null = null;
	lifetime.signal.addEventListener('abort', () => open?.bar.close());

	/** Shows the first of these that the page has. */
	const goTo = (shown: Shown, indexes: readonly number[]): number | null => {
		const found = firstOnPage(shown, indexes);
		if (!found) return null;
		const { index, ranges, first } = found;
		if (open?.shown.key !== shown.key || !open.bar.isOnPage()) {
			open?.bar.close();
			open = { shown, index, bar: makeBar(shown), stop: new AbortController() };
			keepAsking(lifetime, open.stop.signal);
		}
		Object.assign(open, { shown, index });
		revealRange(first);
		paint.markRanges(ranges);
		open.bar.show(say('page_position', { number: index + 1, total: shown.count }), first, shown.count === 1);
		return index;
	};
	const makeBar = ({ thing, name, open: opener }: Shown): StepBar => {
		const label = shownThing(thing, name);
		return showStepBar(
			document,
			{
				title: say('page_bar', { what: label }),
				label,
				previous: say('page_previous'),
				next: say('page_next'),
				open: opener && say('page_open'),
				close: say('close'),
			},
			{
				step: (by) => {
					if (open && lifetime.goesOn()) goTo(open.shown, allRound(open.shown.count, open.index + by, by));
				},
				open: () => {
					if (!open || !lifetime.goesOn()) return;
					const { shown, index, bar } = open;
					bar.close();
					shown.open?.(index);
				},
				closed: (hadFocus) => {
					const was = open;
					open = null;
					was?.stop.abort();
					paint.markRanges([]);
					// it reads the whole page
					if (!hadFocus) return;
					const [first] = was?.shown.rangesOf([was.index])[0] ?? [];
					// the reader goes on at the words: the Tab key leads to what comes after them
					if (first) document.getSelection()?.collapse(first.startContainer, first.startOffset);
				},
			},
		);
	};
	const show = (shown: Shown, index: number, step: 1 | -1 | 0): number | null => {
		// whoever asked for one of them is not shown another
		const at = goTo(shown, step === 0 ? [index] : allRound(shown.count, index, step));
		if (at !== null) open?.bar.focus();
		return at;
	};
	return {
		passages: ({ key, thing, name, passages, index, step }) => {
			const rangesOf = (indexes: readonly number[]) =>
				rangesOfEach(
					document,
					indexes.map((which) => passages[which] ?? []),
				);
			const shown: Shown = { key, thing, name, count: passages.length, rangesOf, open: null };
			const from = open?.shown.key === key && step !== 0 ? open.index + step : index;
			return show(shown, from, step);
		},
		highlight: (id) => {
			const ids = painted.inOrder();
			const index = ids.indexOf(id);
			if (index < 0) return false;
			const shown: Shown = {
				key: 'highlights',
				thing: 'highlight',
				name: null,
				count: ids.length,
				rangesOf: (indexes) => indexes.map((which) => painted.rangeOf(ids[which] ?? '')),
				open: (which) => openHighlight(ids[which] ?? ''),
			};
			return show(shown, index, 0) !== null;
		},
		end: () => open?.bar.close(),
	};
}

/** Every index once, from one on, in the direction of the step. */
function allRound(count: number, from: number, step: 1 | -1): number[] {
	return Array.from({ length: count }, (_, passed) => (from + passed * step + 2 * count) % count);
}

/** The first is mostly there. Where it is not, the page is read once for all others. */
function firstOnPage(
	shown: Shown,
	indexes: readonly number[],
): { index: number; ranges: Range[]; first: Range } | null {
	for (const some of [indexes.slice(0, 1), indexes.slice(1)]) {
		for (const [i, ranges] of shown.rangesOf(some).entries()) {
			const [index, first] = [some[i], ranges[0]];
			if (index !== undefined && first) return { index, ranges, first };
		}
	}
	return null;
}
