import { FREQUENT_WORDS } from './frequent-words.ts';
import { scriptOfText } from './script-of-text.ts';

/** Code units read of a text: enough to tell, however long it is. */
const READ = 4_000;
/** Words below which a text says too little of its language: a headline drops the small words that tell it. */
const FEWEST_WORDS = 12;
/** Words from which a text that has hardly a small word of its declared language is not in it. */
const ENOUGH_WORDS = 60;
/** Share of a language's small words from which a text is taken for it, where nothing is declared; less tells among the few of a script. */
const LIKELY = 0.08;
const LIKELY_IN_SCRIPT = 0.03;
/** The same against a declaration, and how many times its share. */
const SURE = 0.12;
const CLEAR_LEAD = 1.8;
/** Below this share of its own small words no text of some length is in a language, and of another's less is enough. */
const HARDLY_ANY = 0.025;
const SURE_BESIDE_HARDLY_ANY = 0.06;

/** Tags that mean the same language here. */
const SAME: Readonly<Record<string, string>> = {
	nb: 'no',
	nn: 'no',
	bs: 'hr',
	sh: 'hr',
	fil: 'tl',
	in: 'id',
	iw: 'he',
	ji: 'yi',
	mo: 'ro',
};

/**
 * The language a text is in, as a tag of BCP 47 without region ("en", "sw"): as declared, unless the text is clearly in another, since pages
 * often declare what their template does. Null where neither tells.
 * @param declared what the page or feed says, with or without region
 */
export function languageOf(text: string, declared: string | null | undefined): string | null {
	const claimed = baseOf(declared);
	const told = toldLanguage(text, claimed === null ? null : commonTag(claimed));
	// "nb" is what the page calls Norwegian
	return claimed !== null && told === commonTag(claimed) ? claimed : told;
}

/** The tag under which a language's folder stands: "no" for "nb". */
export const commonTag = (base: string) => SAME[base] ?? base;

function toldLanguage(text: string, claimed: string | null): string | null {
	const sample = text.slice(0, READ);
	const script = scriptOfText(sample);
	const stated = script && claimed && !script.languages.includes(claimed) ? null : claimed;
	const likeliest = stated ?? script?.likeliest ?? null;
	if (script && !script.isToldByWords) return likeliest;
	const { words, shares } = sharesIn(sample.toLowerCase());
	if (words < FEWEST_WORDS) return likeliest;
	const [best, most] = highest(shares, script?.languages);
	if (!stated) return most >= (script ? LIKELY_IN_SCRIPT : LIKELY) ? best : likeliest;
	const own = shares.get(stated);
	// a language without a list of words is believed, unless the text is sure of another
	if (own === undefined) return most >= 2 * SURE ? best : stated;
	if (best === stated || (most >= SURE && most >= CLEAR_LEAD * own)) return best;
	if (own >= HARDLY_ANY || words < ENOUGH_WORDS) return stated;
	return most >= SURE_BESIDE_HARDLY_ANY ? best : null;
}

function baseOf(tag: string | null | undefined): string | null {
	const base = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase();
	if (!base || base === 'und' || base === 'mul' || base === 'zxx') return null;
	return base;
}

const WORD_FROM_HERE = /[\p{L}\p{M}]+/uy;
const FIRST_BEYOND_ASCII = 0x80;
const LANGUAGES = Object.keys(FREQUENT_WORDS);
/** By word, the places of its languages in {@link LANGUAGES}. */
let languagesOfWord: Map<string, number[]> | null = null;
/** Letters of the longest of them: longer words need no look-up, and no string. */
let longestListed = 0;

/** How many words a text in lower case has, and for each language the share of them that are among its frequent ones. */
function sharesIn(text: string): { words: number; shares: Map<string, number> } {
	languagesOfWord ??= indexWords();
	const counts = new Uint32Array(LANGUAGES.length);
	let words = 0;
	for (let start = 0; start < text.length; ) {
		const end = wordEnd(text, start);
		if (end > start) {
			words++;
			const languages = end - start > longestListed ? undefined : languagesOfWord.get(text.slice(start, end));
			if (languages) for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
		}
		start = Math.max(end, start + 1);
	}
	return { words, shares: new Map(LANGUAGES.map((language, place) => [language, (counts[place] ?? 0) / words])) };
}

/** Where the word that begins at a place ends; the place itself where none begins. */
function wordEnd(text: string, start: number): number {
	let end = start;
	while (isLowerLetter(text.charCodeAt(end))) end++;
	if (!(text.charCodeAt(end) >= FIRST_BEYOND_ASCII)) return end;
	WORD_FROM_HERE.lastIndex = start;
	return WORD_FROM_HERE.test(text) ? WORD_FROM_HERE.lastIndex : end;
}

const isLowerLetter = (code: number) => code >= 0x61 && code <= 0x7a;

function indexWords(): Map<string, number[]> {
	const index = new Map<string, number[]>();
	for (const [place, language] of LANGUAGES.entries()) {
		for (const word of (FREQUENT_WORDS[language] ?? '').split(' ')) {
			const own = index.get(word);
			if (own) own.push(place);
			else index.set(word, [place]);
			longestListed = Math.max(longestListed, word.length);
		}
	}
	return index;
}

/** @param among the languages of the text's script; all where it has none */
function highest(shares: ReadonlyMap<string, number>, among: readonly string[] | undefined): [string | null, number] {
	let best: string | null = null;
	let most = 0;
	for (const [language, share] of shares) {
		if (share <= most || (among && !among.includes(language))) continue;
		best = language;
		most = share;
	}
	return [best, most];
}
