import { setTimeout as pause } from 'node:timers/promises';
import type { ActorCorrection } from '../../src/core/actors/actor-correction.ts';
import { askBackground } from '../drivers/ask-background.ts';
import { type BrowserUnderTest, until, type View } from '../drivers/driver.ts';
import { seededRandom } from '../seeded-random.ts';
import { idOfNumber, numberedHighlight } from './numbered-highlight.ts';

/** Milliseconds after the question that the worker is killed, at most: a woken worker answers within them. */
const LONGEST_LIFE = 250;
/** Changes asked for before each kill. */
const CHANGES_A_KILL = 4;

/** A thing that is stored, by a name of its own, and what is stored of it; null where it is not there. */
interface Change {
	thing: string;
	becomes: string | null;
	ask(options: View): Promise<unknown>;
}

/** Every kind of write that is confirmed to the reader: makes, changes or removes the thing of a number. */
const KINDS: Record<string, (number: number) => Change> = {
	'keep a highlight': (number) => ({
		thing: `highlight ${number}`,
		becomes: 'yellow ',
		ask: (options) => askBackground(options, 'restoreHighlight', numberedHighlight(number)),
	}),
	'edit a highlight': (number) => ({
		thing: `highlight ${number}`,
		becomes: `pink Note ${number}`,
		ask: (options) =>
			askBackground(options, 'editHighlight', idOfNumber(number), { colour: 'pink', note: `Note ${number}` }),
	}),
	'delete a highlight': (number) => ({
		thing: `highlight ${number}`,
		becomes: null,
		ask: (options) => askBackground(options, 'deleteHighlight', idOfNumber(number)),
	}),
	'correct an actor': (number) => ({
		thing: `correction ${number}`,
		becomes: 'hidden',
		ask: (options) => askBackground(options, 'restoreCorrection', correction(number)),
	}),
	'take a correction back': (number) => ({
		thing: `correction ${number}`,
		becomes: null,
		ask: (options) => askBackground(options, 'deleteCorrection', `vell ${number}`),
	}),
	'follow a topic': (number) => ({
		thing: `follow ${number}`,
		becomes: 'followed',
		ask: (options) => askBackground(options, 'follow', { kind: 'topic', id: `medtop:${number}`, name: 'Ports' }, null),
	}),
	'follow a topic no longer': (number) => ({
		thing: `follow ${number}`,
		becomes: null,
		ask: (options) => askBackground(options, 'unfollow', `medtop:${number}`),
	}),
	'add a feed': (number) => ({
		thing: `feed ${number}`,
		becomes: 'followed',
		ask: (options) => askBackground(options, 'addFeeds', [{ url: feedOf(number) }]),
	}),
	'remove a feed': (number) => ({
		thing: `feed ${number}`,
		becomes: null,
		ask: (options) => askBackground(options, 'removeFeeds', [feedOf(number)]),
	}),
	'set the mode of a site': (number) => ({
		thing: `rule ${number}`,
		becomes: 'off',
		ask: (options) => askBackground(options, 'changeSiteRules', [{ site: siteOf(number), mode: 'off' }]),
	}),
	'remove a rule': (number) => ({
		thing: `rule ${number}`,
		becomes: null,
		ask: (options) => askBackground(options, 'changeSiteRules', [{ site: siteOf(number), mode: null }]),
	}),
	'set how long things are kept': (number) => ({
		thing: 'retention',
		becomes: `${100 + number}`,
		ask: (options) =>
			askBackground(options, 'setRetention', { articleDays: 100 + number, coverageDays: null, highlightDays: null }),
	}),
	'set the order of quotes': (number) => ({
		thing: 'order of quotes',
		becomes: number % 2 ? 'key' : 'speaker',
		ask: (options) => askBackground(options, 'setQuoteOrder', number % 2 ? 'key' : 'speaker'),
	}),
};

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
	const kinds = Object.keys(KINDS);
	const faults: string[] = [];
	/** What may be stored of each thing. */
	const possible = new Map<string, Set<string | null>>();
	const confirmed = new Map<string, number>(kinds.map((kind) => [kind, 0]));
	const options = await browser.openExtensionPage('ui/options.html');
	for (let kill = 0; kill < kills; kill++) {
		const chosen = Array.from({ length: CHANGES_A_KILL }, (_, at) => {
			const kind = kinds[(kill * CHANGES_A_KILL + at) % kinds.length] ?? '';
			// few things, so that what was made is changed and removed later
			const change = KINDS[kind]?.(Math.floor(random() * 12));
			if (!change) throw new Error(`There is no ${kind}`);
			return { kind, ...change };
		});
		// each thing once: the order of two changes of it would not be known
		const changes = chosen.filter(({ thing }, at) => chosen.findIndex((other) => other.thing === thing) === at);
		const asked = changes.map(({ kind, thing, becomes, ask }) => {
			const before = possible.get(thing) ?? new Set([null]);
			// what is gone is not changed; what is kept already stays as it is
			const after =
				kind === 'edit a highlight' && before.has(null) ? new Set([...before, becomes]) : new Set([becomes]);
			if (kind === 'keep a highlight') for (const state of before) if (state !== null) after.add(state);
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
		const { stored, doubled } = await look(options);
		faults.push(...doubled.map((thing) => `After kill ${kill}: ${thing} is stored twice`));
		for (const [thing, states] of possible) {
			const state = stored.get(thing) ?? null;
			const isFirst = thing === 'retention' || thing === 'order of quotes';
			if (!states.has(state) && !(isFirst && states.has(null)))
				faults.push(`After kill ${kill}: ${thing} is ${state}, and may be ${[...states].join(' or ')}`);
			possible.set(thing, new Set([isFirst && states.has(null) ? null : state]));
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

async function look(options: View): Promise<{ stored: Map<string, string>; doubled: string[] }> {
	const highlights = await until('the background to answer', () => askBackground(options, 'listHighlights'));
	const [corrections, follows, feeds, settings] = await Promise.all([
		askBackground(options, 'listCorrections'),
		askBackground(options, 'listFollows'),
		askBackground(options, 'listFeeds'),
		askBackground(options, 'viewSettings'),
	]);
	const entries: [string, string][] = [
		...highlights.map(({ quote, colour, note }): [string, string] => [
			`highlight ${quote.exact.split(' ').at(-1)}`,
			`${colour} ${note}`,
		]),
		...corrections.map(({ key, verdict }): [string, string] => [`correction ${key.split(' ').at(-1)}`, verdict]),
		...follows.map(({ key }): [string, string] => [`follow ${key.split(':').at(-1)}`, 'followed']),
		...feeds.map(({ url }): [string, string] => [`feed ${/\d+/.exec(url)?.[0]}`, 'followed']),
		...settings.rules.map(({ host, mode }): [string, string] => [`rule ${/\d+/.exec(host)?.[0]}`, mode]),
		['retention', String(settings.retention.articleDays)],
		['order of quotes', settings.quoteOrder],
	];
	const things = entries.map(([thing]) => thing);
	return { stored: new Map(entries), doubled: things.filter((thing, at) => things.indexOf(thing) < at) };
}

function correction(number: number): ActorCorrection {
	return {
		key: `vell ${number}`,
		name: `Vell ${number}`,
		foundKind: 'person',
		verdict: 'hidden',
		correctedAt: '2026-03-14T09:00:00.000Z',
	};
}

function feedOf(number: number): string {
	return `http://feeds-of-vell.test/${number}.xml`;
}

function siteOf(number: number): string {
	return `paper-${number}.test`;
}
