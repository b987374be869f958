import type { Problem } from '../../core/problem.ts';
import type { StoredKind } from '../../messages/background-to-interface.ts';
import { AskedAnswers } from './asked-answers.ts';
import { atLeisure } from './at-leisure.ts';
import type { Doors } from './doors.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What an answer may depend on: a kind of stored things, or the tab that is shown. */
export type Change = StoredKind | 'tab';

/** A question to the background. */
export interface Question<Answer> {
	ask(): Promise<Answer>;
	/** It is asked again when one of these changes. */
	dependsOn: readonly Change[];
}

interface ReadingOptions extends Pick<Doors, 'onBackgroundEvent'> {
	/** The tab that is shown. */
	tabId?: number;
	/** Milliseconds that what is shown may be behind what feeds bring, while they bring it without rest. */
	mostBehind?: number;
}

export interface Reading {
	/** Asks again what depends on one of these changes; everything where none is named. Resolves when the answers are shown, those too that something else asked for meanwhile. */
	reread(...changes: Change[]): Promise<void>;
	/** Nothing more is asked or shown. */
	stop(): void;
}

/** Each reading searches or groups all that is stored. */
const MOST_BEHIND = 30_000;

/** Come in floods: sixty feeds that are fetched bring sixty of each. */
const FLOODING: ReadonlySet<Change> = new Set(['feeds', 'articles', 'news']);

/**
 * Keeps `show` supplied with the answers to some questions. When something changes, those are asked again that depend on it, and no
 * others: at once, or at leisure where such changes come in floods.
 * @param show gets what was answered so far, and why a question has no answer now, null where each has
 */
export function readAnswers<Answers extends object>(
	questions: { [Name in keyof Answers]: Question<Answers[Name]> },
	show: (answers: Partial<Answers>, problem: Problem | null) => void,
	{ onBackgroundEvent, tabId, mostBehind = MOST_BEHIND }: ReadingOptions,
): Reading {
	const names = Object.keys(questions) as (keyof Answers)[];
	const asked = new AskedAnswers<Answers>(questions);
	let isStopped = false;

	const dependents = (changes: readonly Change[]) =>
		names.filter((name) => questions[name].dependsOn.some((change) => changes.includes(change)));
	async function askAndShow(wanted: readonly (keyof Answers)[]): Promise<void> {
		const isNew = await asked.ask(wanted);
		if (isNew && !isStopped) show(asked.answers, asked.problem);
	}
	/** By question, the last time that it was asked. */
	const asking = new Map<keyof Answers, Promise<void>>();
	async function read(wanted: readonly (keyof Answers)[]): Promise<void> {
		if (wanted.length === 0 || isStopped) return;
		const own = askAndShow(wanted);
		for (const name of wanted) asking.set(name, own);
		// of what is asked again meanwhile, the answer is shown by whoever asked last
		let latest: (Promise<void> | undefined)[];
		do {
			latest = wanted.map((name) => asking.get(name));
			await Promise.all(latest);
		} while (!isStopped && wanted.some((name, i) => asking.get(name) !== latest[i]));
	}

	const hurried = new Set<Change>();
	const flooding = new Set<Change>();
	const readHurried = oneAtATime(() => read(dependents(taken(hurried))));
	const leisure = atLeisure(() => {
		for (const change of taken(flooding)) hurried.add(change);
		readHurried();
	}, mostBehind);
	function changed(change: Change): void {
		if (dependents([change]).length === 0) return;
		if (FLOODING.has(change)) {
			flooding.add(change);
			leisure.ask();
		} else {
			hurried.add(change);
			readHurried();
		}
	}
	const stopHearing = onBackgroundEvent({
		storedChanged: changed,
		tabChanged: (id) => {
			if (id === tabId) changed('tab');
		},
	});
	return {
		reread: (...changes) => read(changes.length === 0 ? names : dependents(changes)),
		stop() {
			isStopped = true;
			leisure.stop();
			stopHearing();
		},
	};
}

/** What is in a set, which is empty then. */
function taken<Value>(set: Set<Value>): Value[] {
	const values = [...set];
	set.clear();
	return values;
}
