import { comparable } from '../metadata/headline.ts';
import { isAbbreviation, wordsOfAbbreviation } from '../metadata/long-form.ts';
import { tidyOutletName } from './tidy-outlet-name.ts';

/** What a page says about the name of its outlet. */
export interface OutletNames {
	/** Names it gives itself, each from another source, best sources first. */
	given: readonly (string | null)[];
	/** Second names in the metadata, which may be the long form of an abbreviation. */
	secondNames: readonly string[];
	/** Holders of the copyright, likewise; asked for only then, since a page has to be searched for them. */
	copyrightHolders: () => readonly string[];
	/** Texts that may spell a name better: a logo's, a feed's title, a link's to the front page; asked for where no name is sure. */
	spellings: () => readonly string[];
	/** Without "www.". */
	host: string;
}

const TOP_LEVEL_DOMAIN = /\.(?!org$)(?:com?|net|news|tv|info|eu|[a-z]{2})(?:\.[a-z]{2})?$/i;
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)\/?$/iu;
/** "Ledger Online", "Ledger Nachrichten": words that name the medium, not the outlet. */
const MEDIUM_WORD = /\s+(?:online|digital|nachrichten|news|heute|aktuell)$/i;
/** The same written as one word after an abbreviation: "LARheute". */
const JOINED_MEDIUM_WORD = /(?<=\p{Lu}{2})(?:online|news|heute|aktuell)$/u;
const LONGEST_NAME = 60;
const MOST_WORDS = 5;
/** "theledger" */
const JOINED_ARTICLE = /^(?:the|der|die|das|le|la|les|el|il)(?=.{3})/;
/** Parts of hosts that name no outlet. */
const GENERIC_LABEL = /^(?:news|blogs?|mobile|edition|amp|online|web|politics|sports?|money|world)$/;
/** A shorter part of a host stands in names by chance. */
const SHORTEST_FORM = 3;
/** A shorter first part of a host is a section or a machine. */
const SHORTEST_SUBDOMAIN = 6;

/**
 * The name of an outlet among those its page gives: the one that its host spells out, else the one that most sources give, else an
 * address without its domain. An abbreviation that the page spells out is put behind its long form: "Lahnfurter Allgemeine Rundschau
 * (LAR)".
 */
export function chooseOutletName({
	given,
	secondNames,
	copyrightHolders,
	spellings,
	host,
}: OutletNames): string | null {
	const hostForms = formsOfHost(host);
	const names = given
		.map((name) => tidyOutletName(name ?? '', hostForms))
		.filter((name) => name !== '' && name.length <= LONGEST_NAME);
	const written = names.filter((name) => !ADDRESS.test(name));
	const isSpelledByHost = (name: string): boolean =>
		hostForms.includes(comparable(name)) || hostForms.includes(comparable(withoutMediumWord(name)));
	const agreed = mostAgreed(written);
	// a host may shorten the name: "thenorth.test" of "The North Ledger"
	const isShortened = agreed !== null && hostForms.some((form) => comparable(agreed).startsWith(form));
	const best =
		nameOfSubdomain(written, host) ??
		written.find((name) => hostForms.includes(comparable(name))) ??
		written.filter(isSpelledByHost).map(withoutMediumWord)[0] ??
		(isShortened ? agreed : firstSpelling(hostForms, spellings())) ??
		agreed ??
		names[0] ??
		host;
	if (!best) return null;
	const bare = withoutDomain(best);
	const name = written.includes(best) ? bare : (firstSpelling([comparable(bare)], spellings()) ?? bare);
	if (!isAbbreviation(name)) return name;
	const declared = firstLongForm(name, secondNames);
	const long = declared ?? firstLongForm(name, [...written, ...copyrightHolders()]);
	if (!long) return name;
	// an outlet that calls itself by its long name alone, and by the short one only in its address, is known by the long one
	const isCalledShort = declared !== null || written.some((other) => comparable(other) === comparable(name));
	return isCalledShort && !written.includes(long) ? `${long} (${name.toUpperCase()})` : long;
}

/** The outlet on a platform: "Harbour Update News" at harbourupdate.platform.test, whatever the platform calls itself. */
function nameOfSubdomain(names: readonly string[], host: string): string | null {
	const labels = host.replace(/(?:\.(?:com?|org|net|gov|ac))?\.[a-z\d-]+$/i, '').split('.');
	const own = comparable(labels[0]?.replace(/-/g, ' ') ?? '');
	if (labels.length < 2 || own.length < SHORTEST_SUBDOMAIN || GENERIC_LABEL.test(own)) return null;
	return names.find((name) => [name, withoutMediumWord(name)].some((form) => comparable(form) === own)) ?? null;
}

/** The comparable names a host may stand for: "news.the-ledger.co.uk" for "newstheledger", "ledger", "news", "ledgernews". */
function formsOfHost(host: string): string[] {
	const labels = host
		.replace(/(?:\.(?:com?|org|net|gov|ac))?\.[a-z\d-]+$/i, '')
		.replace(/-/g, ' ')
		.split('.');
	const joined = [labels.join(' '), labels.at(-1) ?? '', labels[0] ?? '', labels.toReversed().join(' ')].map(
		comparable,
	);
	return [...new Set([...joined, ...joined.map((form) => form.replace(JOINED_ARTICLE, ''))])].filter(
		(form) => form.length >= SHORTEST_FORM && !GENERIC_LABEL.test(form),
	);
}

/** The name that most sources give, of several the one of the best source. */
function mostAgreed(names: readonly string[]): string | null {
	const sources = new Map<string, number>();
	for (const name of names) sources.set(comparable(name), (sources.get(comparable(name)) ?? 0) + 1);
	const most = Math.max(0, ...sources.values());
	return names.find((name) => sources.get(comparable(name)) === most) ?? null;
}

function withoutMediumWord(name: string): string {
	return name.replace(MEDIUM_WORD, '').replace(JOINED_MEDIUM_WORD, '');
}

function withoutDomain(name: string): string {
	const bare = name
		.trim()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/\/$/, '');
	return bare.replace(TOP_LEVEL_DOMAIN, '') || bare;
}

/** The run of words, with a capital in it, that is one of the comparable names: "Daily Ledger" in "Go to the Daily Ledger homepage". */
function firstSpelling(wanted: readonly string[], texts: readonly string[]): string | null {
	for (const text of texts) {
		const words = text.split(/\s+/).filter(Boolean);
		for (let start = 0; start < words.length; start++) {
			for (let end = Math.min(words.length, start + MOST_WORDS); end > start; end--) {
				const run = words
					.slice(start, end)
					.join(' ')
					.replace(/[\s.,:|»–-]+$/, '');
				if (/^\p{Ll}?\p{Lu}/u.test(run) && !ADDRESS.test(run) && wanted.includes(comparable(run))) return run;
			}
		}
	}
	return null;
}

function firstLongForm(abbreviation: string, names: readonly string[]): string | null {
	for (const name of names) {
		const words = wordsOfAbbreviation(abbreviation, tidyOutletName(name));
		if (words) return words;
	}
	return null;
}
