import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryQuery } from '../../core/library/library-query.ts';
import { type Problem, problemOf } from '../../core/problem.ts';
import type { LibraryAnswer, LibraryRow } from '../../messages/library.ts';
import type { LibraryActions } from './library-actions.ts';

/** Rows that are asked for at once. */
const PAGE = 60;

/** What a query found, as far as its rows were asked for. */
export interface ShownLibrary {
	/** Null until it is known. */
	total: number | null;
	/** Places of the list: of what was found, or of what is known of it by now. */
	places: number;
	facets: LibraryAnswer['facets'];
	isWhole: boolean;
	problem: Problem | null;
	/** Asks once more for what could not be answered. */
	askAgain(): void;
	row(place: number): LibraryRow | undefined;
	/** These are in view: what is missing of them is asked for. */
	need(from: number, to: number): void;
	/** What the rows that are shown belong to: rises when another query is answered. */
	turn: number;
}

interface Shown {
	query: LibraryQuery;
	answer: Omit<LibraryAnswer, 'rows' | 'from'>;
	/** Null where it was asked for and did not come: it is asked for again when something is stored. */
	rows: Map<number, LibraryRow | null>;
	/** Places whose rows may have changed since they came: shown until they have come again. */
	stale: Set<number>;
	turn: number;
}

/**
 * Keeps a query answered: at once when it changes, one question at a time, so that of quick typing only the last is asked; and again when
 * something was stored. What was found before stays until the next answer.
 */
export function useLibrary(
	query: LibraryQuery,
	version: number,
	actions: Pick<LibraryActions, 'peek' | 'search'>,
): ShownLibrary {
	const [shown, setShown] = useState<Shown | null>(null);
	const [problem, setProblem] = useState<Problem | null>(null);
	const wanted = useRef({ query, from: 0 });
	const isAsking = useRef(false);
	const isWanted = useRef(false);
	const latest = useRef<Shown | null>(null);

	async function ask(): Promise<void> {
		isWanted.current = true;
		if (isAsking.current) return;
		isAsking.current = true;
		while (isWanted.current) {
			isWanted.current = false;
			const { query: asked, from } = wanted.current;
			try {
				take(asked, await actions.search(asked, from, PAGE));
				setProblem(null);
			} catch (error) {
				setProblem(problemOf(error));
			}
		}
		isAsking.current = false;
	}

	function take(asked: LibraryQuery, { rows, from, ...answer }: LibraryAnswer): void {
		const before = latest.current;
		const isSame = before?.query === asked && before.answer.total === answer.total;
		const known = isSame ? new Map(before.rows) : new Map<number, LibraryRow | null>();
		const stale = new Set(isSame ? before.stale : []);
		for (const [at, row] of rows.entries()) {
			known.set(from + at, row);
			stale.delete(from + at);
		}
		const turn = before?.query === asked ? before.turn : (before?.turn ?? 0) + 1;
		latest.current = { query: asked, answer, rows: known, stale, turn };
		setShown(latest.current);
	}

	useEffect(() => {
		// the newest stand there before the whole is brought together, where nothing is looked for among them
		if (query.words.trim() !== '') return;
		isAsking.current = true;
		void actions
			.peek(PAGE)
			.then(
				(answer) => take(query, answer),
				() => {},
			)
			.finally(() => {
				isAsking.current = false;
				void ask();
			});
	}, []);
	useEffect(() => {
		wanted.current = { query, from: 0 };
		void ask();
	}, [query]);
	useEffect(() => {
		// rows may have changed: those in view are asked for again, the others when they come into view
		if (version === 0) return;
		for (const place of latest.current?.rows.keys() ?? []) latest.current?.stale.add(place);
		void ask();
	}, [version]);

	return {
		total: shown?.answer.total ?? null,
		places: shown ? placesOf(shown) : 0,
		facets: shown?.answer.facets ?? null,
		isWhole: shown?.answer.isWhole ?? false,
		problem,
		askAgain: () => void ask(),
		row: (place) => shown?.rows.get(place) ?? undefined,
		need: (from, to) => {
			if (!shown || shown.query !== wanted.current.query) return;
			let missing = from;
			while (missing < to && shown.rows.has(missing) && !shown.stale.has(missing)) missing++;
			if (missing >= Math.min(to, placesOf(shown))) {
				wanted.current = { query: shown.query, from: Math.max(0, from - PAGE / 4) };
				return;
			}
			const start = Math.max(0, missing - PAGE / 4);
			if (isAsking.current && wanted.current.from === start) return;
			wanted.current = { query: shown.query, from: start };
			void ask();
		},
		turn: shown?.turn ?? 0,
	};
}

function placesOf({ answer, rows }: Shown): number {
	return answer.total ?? rows.size;
}
