import type { ActorCorrection } from '../../src/core/actors/actor-correction.ts';
import type { Follow } from '../../src/core/follows/follow.ts';
import { EVERYTHING } from '../../src/core/library/library-query.ts';
import type { SavedSearch } from '../../src/core/library/saved-search.ts';
import { askBackground } from '../drivers/ask-background.ts';
import { until, type View } from '../drivers/driver.ts';
import { idOfNumber, numberedHighlight } from './numbered-highlight.ts';

const TIME = '2026-03-14T09:00:00.000Z';
/** Numbers of what is only imported, or restored: nothing else changes it. */
const IMPORTED = 100;
const RESTORED = 200;

/** A thing that is stored, by a name of its own, and what is stored of it; null where it is not there. */
export interface ConfirmedWrite {
	thing: string;
	becomes: string | null;
	/** It changes what is there, and makes nothing. */
	isOfKept?: boolean;
	/** It makes what is not there, and leaves what is there as it is. */
	isOfMissing?: boolean;
	ask(options: View): Promise<unknown>;
}

/** Every kind of write that is confirmed to the reader: makes, changes or removes the thing of a number. */
export const CONFIRMED_WRITES: Record<string, (number: number) => ConfirmedWrite> = {
	'keep a highlight': (number) => ({
		thing: `highlight ${number}`,
		becomes: 'yellow ',
		isOfMissing: true,
		ask: (options) => askBackground(options, 'restoreHighlight', numberedHighlight(number)),
	}),
	'edit a highlight': (number) => ({
		thing: `highlight ${number}`,
		becomes: `pink Note ${number}`,
		isOfKept: true,
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
	'colour many highlights': (number) => ({
		thing: `highlight ${IMPORTED + number}`,
		becomes: 'blue ',
		isOfKept: true,
		ask: (options) => askBackground(options, 'changeHighlights', [idOfNumber(IMPORTED + number)], { colour: 'blue' }),
	}),
	'import highlights': (number) => ({
		thing: `highlight ${IMPORTED + number}`,
		becomes: 'yellow ',
		isOfMissing: true,
		ask: (options) => askBackground(options, 'importHighlights', ownFile(IMPORTED + number), false),
	}),
	'restore a backup': (number) => ({
		thing: `follow ${RESTORED + number}`,
		becomes: 'followed',
		ask: (options) =>
			askBackground(options, 'restoreRows', 'follows', JSON.stringify([topic(RESTORED + number)]), false),
	}),
	'keep a search': (number) => ({
		thing: `search ${number}`,
		becomes: 'kept',
		ask: (options) => askBackground(options, 'restoreSearch', search(number)),
	}),
	'remove a search': (number) => ({
		thing: `search ${number}`,
		becomes: null,
		ask: (options) => askBackground(options, 'removeSearch', `search-${number}`),
	}),
	'do without a feature on a site': (number) => ({
		thing: `feature ${number}`,
		becomes: 'off',
		ask: (options) =>
			askBackground(options, 'changeSiteFeatures', [{ site: siteOf(number), feature: 'coverage', isOn: false }]),
	}),
	'have a feature on a site again': (number) => ({
		thing: `feature ${number}`,
		becomes: null,
		ask: (options) =>
			askBackground(options, 'changeSiteFeatures', [{ site: siteOf(number), feature: 'coverage', isOn: null }]),
	}),
	'say that pages are articles': (number) => ({
		thing: `verdict ${number}`,
		becomes: 'article',
		ask: (options) => askBackground(options, 'setPageVerdict', `${siteOf(number)}/story/*`, 'article'),
	}),
	'say nothing of pages': (number) => ({
		thing: `verdict ${number}`,
		becomes: null,
		ask: (options) => askBackground(options, 'setPageVerdict', `${siteOf(number)}/story/*`, null),
	}),
	'set the size of letters': (number) => ({
		thing: 'size of letters',
		becomes: number % 2 ? 'large' : 'small',
		ask: (options) =>
			askBackground(options, 'setLook', {
				theme: 'system',
				textSize: number % 2 ? 'large' : 'small',
				language: 'browser',
			}),
	}),
	'set the mode of all sites': (number) => ({
		thing: 'mode of all sites',
		becomes: number % 2 ? 'off' : 'on-click',
		ask: (options) => askBackground(options, 'setDefaultMode', number % 2 ? 'off' : 'on-click'),
	}),
	'set when to remind of backups': (number) => ({
		thing: 'reminder of backups',
		becomes: number % 2 ? 'week' : 'quarter',
		ask: (options) => askBackground(options, 'remindOfBackup', number % 2 ? 'week' : 'quarter'),
	}),
};

/** All things of {@link CONFIRMED_WRITES} that are stored, and the names of those that are stored twice. */
export async function lookAtStored(options: View): Promise<{ stored: Map<string, string>; doubled: string[] }> {
	const highlights = await until('the background to answer', () => askBackground(options, 'listHighlights'));
	const [corrections, follows, feeds, settings, searches, backup] = await Promise.all([
		askBackground(options, 'listCorrections'),
		askBackground(options, 'listFollows'),
		askBackground(options, 'listFeeds'),
		askBackground(options, 'viewSettings'),
		askBackground(options, 'listSearches'),
		askBackground(options, 'viewBackup'),
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
		...searches.map(({ name }): [string, string] => [name, 'kept']),
		...settings.features.map(({ host, isOn }): [string, string] => [
			`feature ${/\d+/.exec(host)?.[0]}`,
			isOn ? 'on' : 'off',
		]),
		...settings.verdicts.map(({ pattern, verdict }): [string, string] => [
			`verdict ${/\d+/.exec(pattern)?.[0]}`,
			verdict,
		]),
		['size of letters', settings.textSize],
		['mode of all sites', settings.defaultMode],
		['reminder of backups', backup.every],
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
		correctedAt: TIME,
	};
}

function feedOf(number: number): string {
	return `http://feeds-of-vell.test/${number}.xml`;
}

function siteOf(number: number): string {
	return `paper-${number}.test`;
}

function topic(number: number): Follow {
	const id = `medtop:${number}`;
	return { kind: 'topic', id, key: id, name: 'Ports', followedAt: TIME };
}

function search(number: number): SavedSearch {
	return { id: `search-${number}`, name: `search ${number}`, query: EVERYTHING, savedAt: TIME };
}

/** A file of ours that holds one highlight. */
function ownFile(number: number): string {
	return JSON.stringify({ format: 'sidelight-highlights', version: 1, highlights: [numberedHighlight(number)] });
}
