import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserUnderTest } from '../drivers/driver.ts';
import { seededRandom } from '../seeded-random.ts';
import { CONFIRMED_WRITES, lookAtStored } from './confirmed-writes.ts';

/** Milliseconds after the question that the worker is killed, at most: a woken worker answers within them. */
const LONGEST_LIFE = 250;
/** Changes asked for before each kill. */
const CHANGES_A_KILL = 4;

/**
 * Kills the background of the built extension at random moments of every kind of write that it confirms to the reader, and holds what is
 * stored against what it confirmed: nothing lost, nothing doubled, and of what was not confirmed either the old or the new.
 * @returns what was wrong, one sentence each
 */
export async function killConfirmedWrites(
	browser: BrowserUnderTest,
	kills: number,
	note: (line: string) => void = () => {},
): Promise<string[]> {
	const random = seededRandom(12);
	const kinds = Object.keys(CONFIRMED_WRITES);
	const faults: string[] = [];
	const confirmed = new Map<string, number>(kinds.map((kind) => [kind, 0]));
	const options = await browser.openExtensionPage('ui/options.html');
	const first = await lookAtStored(options);
	/** What may be stored of each thing. */
	const possible = new Map<string, Set<string | null>>(
		[...first.stored].map(([thing, state]) => [thing, new Set([state])]),
	);
	for (let kill = 0; kill < kills; kill++) {
		const chosen = Array.from({ length: CHANGES_A_KILL }, (_, at) => {
			const kind = kinds[(kill * CHANGES_A_KILL + at) % kinds.length] ?? '';
			// few things, so that what was made is changed and removed later
			const change = CONFIRMED_WRITES[kind]?.(Math.floor(random() * 12));
			if (!change) throw new Error(`There is no ${kind}`);
			return { kind, ...change };
		});
		// each thing once: the order of two changes of it would not be known
		const changes = chosen.filter(({ thing }, at) => chosen.findIndex((other) => other.thing === thing) === at);
		const asked = changes.map(({ kind, thing, becomes, isOfKept, isOfMissing, ask }) => {
			const before = possible.get(thing) ?? new Set([null]);
			// what is gone is not changed; what is kept already stays as it is
			const after = isOfKept && before.has(null) ? new Set([...before, becomes]) : new Set([becomes]);
			if (isOfMissing) for (const state of before) if (state !== null) after.add(state);
			possible.set(thing, new Set([...before, becomes]));
			return ask(options).then(
				() => {
					confirmed.set(kind, (confirmed.get(kind) ?? 0) + 1);
					possible.set(thing, after);
				},
				() => {},
			);
		});
		await pause(random() * LONGEST_LIFE);
		await browser.stopBackground();
		await Promise.all(asked);
		const { stored, doubled } = await lookAtStored(options);
		faults.push(...doubled.map((thing) => `After kill ${kill}: ${thing} is stored twice`));
		for (const [thing, states] of possible) {
			const state = stored.get(thing) ?? null;
			if (!states.has(state))
				faults.push(`After kill ${kill}: ${thing} is ${state}, and may be ${[...states].join(' or ')}`);
			possible.set(thing, new Set([state]));
		}
		if (kill % 20 === 19)
			note(`${kill + 1} kills: ${[...confirmed.values()].reduce((sum, count) => sum + count, 0)} confirmed`);
	}
	await options.close();
	// kills that never let a write end would prove nothing
	for (const [kind, count] of confirmed)
		if (count === 0 && kills >= kinds.length * 2) faults.push(`Nothing was confirmed: ${kind}`);
	return faults;
}
