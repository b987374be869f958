import type { ActorWords } from '../languages/actor-words.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { EMPTY_NAME_KEY, extendNameKey, foldWord, hashText, wordKey } from './name-key.ts';
import type { Clusters } from './word-clusters.ts';

/** Roles of words that the tagger asks for, as bits. */
export const WORD_ROLE = {
	title: 1,
	organisationTail: 2,
	placeTail: 4,
	saying: 8,
	placePreposition: 16,
	linker: 32,
	the: 64,
	/** What a person is: "chairman". */
	officer: 128,
	/** "of", "at", "for". */
	ownership: 256,
} as const;

function roleOf(bare: string, { tagger, roleNouns }: ActorWords): number {
	let role = 0;
	if (tagger.titles.has(bare)) role |= WORD_ROLE.title;
	if (tagger.organisationTails.has(bare)) role |= WORD_ROLE.organisationTail;
	if (tagger.placeTails.has(bare)) role |= WORD_ROLE.placeTail;
	if (tagger.sayings.has(bare)) role |= WORD_ROLE.saying;
	if (tagger.placePrepositions.has(bare)) role |= WORD_ROLE.placePreposition;
	if (tagger.linkers.has(bare)) role |= WORD_ROLE.linker;
	if (tagger.articles.has(bare)) role |= WORD_ROLE.the;
	if (roleNouns.has(bare)) role |= WORD_ROLE.officer;
	if (tagger.ownership.has(bare)) role |= WORD_ROLE.ownership;
	return role;
}

const shapeOf = (word: string) =>
	word
		.replace(/\p{Lu}/gu, 'X')
		.replace(/\p{Ll}/gu, 'x')
		.replace(/\d/g, 'd')
		.replace(/(.)\1{2,}/g, '$1$1');

/** All that is asked of a word wherever it stands, worked out once. Texts are kept as hashes. */
export class WordProfile {
	readonly text: string;
	readonly lowerText: string;
	/** Hash of the word as written, in lower case, of its shape, and of its beginnings and ends of 2 to 4 letters (0: too short). */
	readonly exact: number;
	readonly lower: number;
	readonly shape: number;
	readonly prefix3: number = 0;
	readonly prefix4: number = 0;
	readonly suffix2: number = 0;
	readonly suffix3: number = 0;
	readonly suffix4: number = 0;
	readonly isCapitalised: boolean;
	/** May begin a name: a capital, or a letter of a script that has none. */
	readonly canBeginName: boolean;
	/** All letters are capitals, and there is one. */
	readonly isUpper: boolean;
	readonly hasLetter: boolean;
	/** Ends like a word or a number, so that what follows does not begin a sentence or a quote. */
	readonly endsPlain: boolean;
	readonly opensBracket: boolean;
	readonly closesBracket: boolean;
	/** Bits of {@link WORD_ROLE}. */
	readonly role: number;
	/** Bits of LISTED. */
	readonly listed: number;
	readonly nameKey: number;
	/** Written small unless it begins a sentence or stands in a headline. */
	readonly isUsuallyLowerCase: boolean;
	/** Clusters of the word's use, fine to coarse; 0 for a word that has none. */
	readonly fine: number;
	readonly middle: number;
	readonly coarse: number;

	constructor(text: string, clusters: Clusters, knowledge: KnowledgeBase, rules: ActorWords) {
		const lower = text.toLowerCase();
		this.text = text;
		this.lowerText = lower;
		this.exact = hashText(text);
		this.lower = hashText(lower);
		this.shape = hashText(shapeOf(text));
		if (lower.length > 3) {
			this.prefix3 = hashText(lower.slice(0, 3));
			this.suffix2 = hashText(lower.slice(-2));
			this.suffix3 = hashText(lower.slice(-3));
		}
		if (lower.length > 4) {
			this.prefix4 = hashText(lower.slice(0, 4));
			this.suffix4 = hashText(lower.slice(-4));
		}
		this.hasLetter = /\p{L}/u.test(text);
		this.isCapitalised = /^\p{Lu}/u.test(text);
		this.canBeginName = this.isCapitalised || /^\p{Lo}/u.test(text);
		this.isUpper = this.hasLetter && text === text.toUpperCase();
		this.endsPlain = /[\p{L}\d,]$/u.test(text);
		this.opensBracket = text === '(';
		this.closesBracket = text === ')';
		this.role = roleOf(lower.replace(/\.$/, ''), rules);
		this.nameKey = wordKey(text);
		this.listed = this.hasLetter ? knowledge.listed(extendNameKey(EMPTY_NAME_KEY, this.nameKey)) : 0;
		let cluster = clusters.indexOf(hashText(lower));
		if (cluster < 0) cluster = clusters.indexOf(hashText(foldWord(lower.replace(/['’]s$/, ''))));
		this.isUsuallyLowerCase = clusters.isUsuallyLowerCase(cluster);
		this.fine = clusters.fine(cluster);
		this.middle = clusters.middle(cluster);
		this.coarse = clusters.coarse(cluster);
	}
}
