import { comparable } from './headline.ts';

/** What in a page may be its headline, without the site's name; "" where there is nothing of the kind. */
export interface TitleWitnesses {
	/** Of the metadata for sharing. */
	shared: string;
	/** Of JSON-LD or microdata. */
	declared: string;
	/** What the reader sees as the headline. */
	visible: string;
	/** The window's title. */
	window: string;
	/** The last part of the address: "ferries-sail-again-12345". */
	slug: string;
	/** Every name the site goes by. */
	siteNames: readonly string[];
}

/** A shared title as long as this that ends the visible one is the headline, and what stands before it a kicker. */
const SHORTEST_WITHOUT_KICKER = 20;
/** Share of the shorter title's words from which two are of one article. */
const ALIKE = 0.5;
/** Words of an address that a title has, from which it is of that article. */
const FEWEST_SLUG_WORDS = 2;
/** A shorter window title is that of a template. */
const FEWEST_WINDOW_WORDS = 3;

/**
 * The headline that the page's witnesses agree on. What no other bears out, the name of the site or a section, a slogan, a box's heading, gives
 * way to those that do; of titles that differ in their wording the one with an equal is taken.
 */
export function chooseTitle(witnesses: TitleWitnesses): string {
	const { shared, declared, visible, window } = borneOut(witnesses);
	if (!shared) {
		if (!declared && endsWith(visible, window)) return window;
		if (!declared || !visible || isSame(declared, visible)) return declared || visible || window;
		return isSame(visible, window) && !isSame(declared, window) ? visible : declared;
	}
	// a section may be shared and declared; the reader and the window see the headline
	if (isSame(visible, window) && !areOfOneArticle(visible, shared)) return visible;
	if (isSame(shared, declared) || isSame(shared, visible)) return shared;
	// one field of a publishing system fills both titles: the reader sees another wording of the same
	if (!declared && isSame(shared, window) && isOtherWording(visible, shared)) return visible;
	// titles for sharing are often written anew: two sources that agree outvote it
	if (!visible) return isSame(declared, window) ? declared : shared;
	if (declared && !isSame(declared, visible))
		return [shared, declared].some((title) => areOfOneArticle(visible, title) || shareWords(visible, title))
			? visible
			: shared;
	if (!declared) return shared;
	const isPartOfHeadline = hasColonBefore(visible, shared) && isSame(visible, window);
	return endsWith(visible, shared) && !isPartOfHeadline ? shared : visible;
}

/** Whether a title has a kicker before another. */
function endsWith(title: string, other: string): boolean {
	return other.length >= SHORTEST_WITHOUT_KICKER && fold(title).endsWith(fold(other));
}

/** A headline's other wording has so many of its longer words. */
const FEWEST_COMMON = 2;

function isOtherWording(title: string, other: string): boolean {
	if (fold(title).includes(fold(other)) || fold(other).includes(fold(title))) return false;
	const others = longWordsOf(other);
	return longWordsOf(title).filter((word) => others.includes(word)).length >= FEWEST_COMMON;
}

/** Whether what stands before the other title ends in a colon: "In the north: Ferries sail again". */
function hasColonBefore(title: string, other: string): boolean {
	return title
		.slice(0, Math.max(0, title.length - other.length))
		.trimEnd()
		.endsWith(':');
}

/** The witnesses without those that nothing bears out, where others bear each other out. */
function borneOut(witnesses: TitleWitnesses): Omit<TitleWitnesses, 'slug' | 'siteNames'> {
	const { slug, siteNames } = witnesses;
	const named = new Set(siteNames.flatMap((name) => [fold(name), comparable(name)]));
	const tidy = (title: string) => (named.has(fold(title)) || named.has(comparable(title)) ? '' : title);
	const all = {
		shared: tidy(witnesses.shared),
		declared: tidy(witnesses.declared),
		visible: tidy(witnesses.visible),
		window:
			wordsOf(witnesses.window).length < FEWEST_WINDOW_WORDS && wordsOf(witnesses.visible).length >= FEWEST_WINDOW_WORDS
				? ''
				: tidy(witnesses.window),
	};
	const titles = Object.values(all);
	const isBorneOut = (title: string) =>
		hasSlug(title, slug) ||
		titles.filter((other) => areOfOneArticle(title, other) || shareWords(title, other)).length > 1;
	const isAnyBorneOut = titles.some((title) => title && isBorneOut(title));
	// with nothing else to go by, a heading without a word of the window's title is the site's or a box's
	if (!isAnyBorneOut) return all.window && !all.shared && !all.declared ? { ...all, visible: '' } : all;
	const kept = (title: string) => (title && isBorneOut(title) ? title : '');
	return {
		shared: kept(all.shared),
		declared: kept(all.declared),
		visible: kept(all.visible),
		window: kept(all.window),
	};
}

/** Headlines of one article, written anew, share at least so many of their words; a site's name shares none. */
const SHARED_WORDS = 0.1;
const FEWEST_SHARING = 3;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/;

function shareWords(a: string, b: string): boolean {
	const [own, others] = [longWordsOf(a), longWordsOf(b)];
	const shared = own.filter((word) => others.includes(word)).length;
	return Math.min(own.length, others.length) >= FEWEST_SHARING && shared >= SHARED_WORDS * own.length;
}

/** The words of a title that tell of what it is about: small ones are in any. */
export function longWordsOf(text: string): string[] {
	return wordsOf(text).filter((word) => word.length > 3 || UNSPACED.test(word));
}

/** Whether two titles are the same, one is part of the other, or they share half of their words. */
function areOfOneArticle(a: string, b: string): boolean {
	const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string];
	if (!short) return false;
	if (long === short || (isTelling(short) && long.includes(short))) return true;
	const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
	if (fewer.length < 2) return false;
	return fewer.filter((word) => more.includes(word)).length >= ALIKE * fewer.length;
}

function isTelling(folded: string): boolean {
	return folded.length >= 12 || (/[\u3040-\u9fff\uac00-\ud7af]/.test(folded) && folded.length >= 6);
}

function hasSlug(title: string, slug: string): boolean {
	const words = new Set(wordsOf(slug.replace(/[-_+]/g, ' ')));
	const own = wordsOf(title.normalize('NFD').replace(/\p{M}/gu, ''));
	return own.filter((word) => words.has(word)).length >= Math.max(FEWEST_SLUG_WORDS, ALIKE * words.size);
}

function isSame(a: string, b: string): boolean {
	return a !== '' && fold(a) === fold(b);
}

/** Words of three letters or more; in scripts without spaces, pairs of letters. */
function wordsOf(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return [
		...new Set(
			words.flatMap((word) =>
				UNSPACED.test(word)
					? Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
					: word.length > 2
						? [word]
						: [],
			),
		),
	];
}

function fold(title: string): string {
	return title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
