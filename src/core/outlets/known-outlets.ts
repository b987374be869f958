import { normaliseUrl } from '../addresses/identity.ts';
import { siteOf } from '../addresses/site-of.ts';
import { comparable } from '../metadata/headline.ts';
import { agencyOfCredit } from './agencies.ts';
import type { Outlet } from './outlet-directory.ts';

/** What the directory of outlets says of names, sites and feeds. */
export interface KnownOutlets {
	/** Comparable names of outlets. */
	names: ReadonlySet<string>;
	sites: ReadonlySet<string>;
	/** Sites by the addresses of their feeds (`normaliseUrl`). */
	siteOfFeed: ReadonlyMap<string, string>;
	/** Outlets' names by their hosts. */
	nameOfHost: ReadonlyMap<string, string>;
}

export const NO_OUTLETS: KnownOutlets = {
	names: new Set(),
	sites: new Set(),
	siteOfFeed: new Map(),
	nameOfHost: new Map(),
};

export function knownOutlets(outlets: readonly Outlet[]): KnownOutlets {
	return {
		names: new Set(outlets.map(({ name }) => comparable(name)).filter(Boolean)),
		sites: new Set(outlets.map(({ host }) => siteOf(host))),
		siteOfFeed: new Map(outlets.flatMap(({ host, urls }) => urls.map((url) => [normaliseUrl(url), siteOf(host)]))),
		nameOfHost: new Map(outlets.map(({ host, name }) => [host, name])),
	};
}

/** Words that an address may add to an outlet's name: "apnews". */
const MEDIUM = /^(?:news|online|press|media|tv|agency|wire|today|world|net|web|info|english|en)*$/;
/** Words of so many names that having one in common says nothing. */
const COMMON =
	/^(?:daily|times?|post|news|herald|press|world|today|morning|evening|sunday|weekly|gazette|journal|chronicle|tribune|standard|review|magazine|observer|mirror|express|telegraph|agency|agence|agencia|agentur|national|international|online|radio|media)$/;
/** Shorter parts stand in names by chance. */
const SHORTEST_PART = 3;
/** A word so long that stands in a host is meant. */
const TELLING_WORD = 5;

/**
 * Whether a site that nobody knows calls itself by the name of an agency or an outlet that is known: its host has nothing of that name.
 * @param host without "www."
 */
export function isBorrowedName(name: string, host: string, { names, sites }: KnownOutlets): boolean {
	if (sites.has(siteOf(host))) return false;
	const isKnown = names.has(comparable(name)) || agencyOfCredit(name) !== null;
	return isKnown && !isSpelledBy(name, host);
}

/**
 * Whether the registered name of a host's site is the name, stands in it or holds it, or begins with a word or the first letters of it. What
 * stands before the registered name is written by whoever has that.
 */
export function isSpelledBy(name: string, host: string): boolean {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const telling = words.filter((word) => word.length >= SHORTEST_PART && !COMMON.test(word));
	const initialsOf = (of: readonly string[]) => of.map((word) => word[0]).join('');
	const short = words.filter((word) => !/^(?:the|of|and|der|die|das|la|le|el|de)$/.test(word));
	const beginnings = [...telling, initialsOf(words), initialsOf(short)].filter((form) => form.length > 1);
	const spelled = comparable(name);
	const isPart = (label: string) =>
		(label.length >= SHORTEST_PART && !COMMON.test(label) && spelled.includes(label)) ||
		(spelled.length >= SHORTEST_PART && label.includes(spelled)) ||
		telling.some((word) => word.length >= TELLING_WORD && label.includes(word)) ||
		beginnings.some((form) => label.startsWith(form) && MEDIUM.test(label.slice(form.length)));
	return isPart(comparable(siteOf(host).split('.')[0] ?? ''));
}
