import type { TokenSplit } from '../text/split-tokens.ts';

/** How the names of a language are found by a tagger of its own, beside its pack. Words are in lower case, parted by spaces. */
export interface NameReading {
	/** Its file of src/models (docs/models/names.md). */
	tagger: string;
	/** Small words between the capitalised words of one name: "de" in "Banco de Portugal". */
	linkers?: string;
	/** How its words are split further before its names are looked for. */
	splits?: TokenSplit;
	/** Family names stand before first names. */
	familyFirst?: true;
	/** The noun that says what a body is stands first in its name: "Unión Europea". */
	headFirst?: true;
	/** It joins names to words by a hyphen, "FIFA-nah", where others put a case ending there, "az ENSZ-nek". */
	compounds?: true;
	/** What may be left of a word behind a name in it, whole. */
	particles?: RegExp;
	/** What may be left of a word before a known name in it, whole. */
	prefixes?: RegExp;
	/** How its names are inflected. */
	inflection?: Inflection;
	/** What is said before a person's name and is no part of it: "M.", "Herr". */
	titles?: string;
	/** "and", which may part two names or stand in one. */
	and?: string;
	/** Written like names and none, in the way of `WordList`: acronyms of things ("pib"), and how names of events begin or end. */
	things?: string;
	/** What kind of place a name is that stands behind it: "Stadt", "ciudad". */
	places?: string;
	/** What a body is that is called by the place beside it: "Landgericht", "Universidad". */
	localBodies?: string;
	/** What kind of building is called by the name beside it: "Hotel", "estadio". */
	buildings?: string;
}

/** The forms of a language's names. */
export interface Inflection {
	/** What is taken from the end of a word in lower case, so that its forms become one. */
	endings: RegExp;
	/** Before the last consonant of a word, what its forms with an ending leave out: "Havel", "Havla". */
	fleeting?: readonly (readonly [end: RegExp, without: string])[];
	/** The same the other way, for first names that the lists have, or any where no other name could end so. */
	restored?: readonly (readonly [short: RegExp, whole: string, isSure?: true])[];
	/** How a name ends as a subject, the likeliest first; the shortest form where nothing is said. */
	subject?: readonly RegExp[];
	/** How a woman's family name ends in the forms that a man's of the same stem does not have. */
	feminine?: RegExp;
	/** How a full name that an article has in another case alone becomes a subject. */
	restoring?: NameRestoring;
	/** How an adjective made of a person's name ends: "Redlova" of "Redl". */
	possessive?: RegExp;
	/** The adjective that opens a name: what stands before its ending, and the endings of a subject, the likeliest first. */
	adjective?: {
		stem: RegExp;
		endings: readonly string[];
		/** What stands before such a name, by the gender it tells: of a feminine or plural, of another in the genitive or any case, of a subject. */
		articles?: Record<'feminine' | 'genitive' | 'others' | 'subject', RegExp>;
		/** Ends of nouns of bodies. */
		nouns?: Record<'masculine' | 'neuter', RegExp>;
	};
}

/** Ends of words in other cases and those of a subject, the likeliest first. */
type Endings = readonly (readonly [end: RegExp, subject: string])[];

/** Endings of first names, and of a man's and a woman's family name. */
export interface NameRestoring {
	/** The first names, as subjects, parted by spaces, that are told in another case. */
	firstNames: string;
	/** How the family name of a woman ends as a subject that of a man does in another case. */
	hers?: RegExp;
	first: Endings;
	man: Endings;
	woman: Endings;
}
