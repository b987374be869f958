import type { CueList } from '../../languages/cue-list.ts';
import { withoutElision } from '../../languages/word-list.ts';
import type { MarkedText } from '../marked-text.ts';

/** Letters of a word that tells whose an office is. */
const SHORTEST_TELLING = 3;
/** Words of the other of two offices: adjectives, and parts that hyphens join. */
const MOST_JOINED = 6;
const CAPITALISED = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const WORD = /^[\p{L}\p{N}]/u;

/** What the words of a text are by the lists of its language: offices, bodies, prepositions, nouns. */
export class CuedWords {
	readonly #marked: MarkedText;
	readonly #list: CueList;
	readonly #cores: readonly string[];

	constructor(marked: MarkedText, list: CueList) {
		this.#marked = marked;
		this.#list = list;
		this.#cores = marked.words.map(withoutElision);
	}

	/** A word in lower case without what is elided before it: "ministre" of "l'ministre"; empty beyond the text. */
	core(token: number): string {
		return this.#cores[token] ?? '';
	}

	isCapitalised(token: number): boolean {
		return CAPITALISED.test(this.#marked.tokens[token]?.text ?? '');
	}

	isLower(token: number): boolean {
		return LOWER.test(this.#marked.tokens[token]?.text ?? '');
	}

	isRole(token: number): boolean {
		return this.#list.roles?.has(this.core(token)) === true;
	}

	/** Words of an office that begins there: two of "wali kota"; one where none does. */
	lengthOfRole(token: number): number {
		return Math.max(1, this.#list.roles?.lengthAt(this.#cores, token) ?? 0);
	}

	isDeterminer(token: number): boolean {
		return this.#list.determiners?.has(this.#marked.words[token] ?? '') === true;
	}

	isTime(token: number): boolean {
		return this.#list.times?.has(this.#marked.words[token] ?? '') === true;
	}

	isVerb(token: number): boolean {
		return this.#list.verbs.lengthAt(this.#marked.words, token) > 0;
	}

	isOffice(token: number): boolean {
		return (this.#list.roles?.lengthAt(this.#cores, token) ?? 0) > 0 || this.isBody(token);
	}

	isBody(token: number): boolean {
		if ((this.#list.bodies?.lengthAt(this.#cores, token) ?? 0) === 0) return false;
		const { capitalisedNouns, capitalisedBodies } = this.#list;
		if (capitalisedNouns) return this.isCapitalised(token);
		const written = withoutElision(this.#marked.tokens[token]?.text ?? '');
		return CAPITALISED.test(written) || !capitalisedBodies?.has(this.core(token));
	}

	isPreposition(token: number): boolean {
		return this.#list.prepositions?.has(this.#marked.words[token] ?? '') === true;
	}

	isOf(token: number): boolean {
		return this.#list.of?.has(this.#marked.words[token] ?? '') === true;
	}

	/** Whether a name behind this token says what the office is of. */
	joins(token: number): boolean {
		return this.isOf(token) || this.isPreposition(token) || this.isDeterminer(token);
	}

	/** "für ihn und seine Mitarbeiter": joined by "and" to one word right behind a preposition. */
	isJoinedToGoverned(first: number): boolean {
		if (this.#list.and?.has(this.#marked.words[first - 1] ?? '') !== true) return false;
		const isWord = /^\p{L}/u.test(this.#marked.tokens[first - 2]?.text ?? '');
		return isWord && !this.isDeterminer(first - 2) && this.isPreposition(first - 3);
	}

	/** "Trainerin und frühere Meisterin Ana Ruiz": where the other of two offices of one person stands behind "and"; 0 where none does. */
	roleJoinedAt(and: number): number {
		if (this.#list.and?.has(this.#marked.words[and] ?? '') !== true) return 0;
		for (let at = and + 1; at <= and + MOST_JOINED; at++) {
			if (this.isRole(at)) return at;
			if (this.isDeterminer(at) || this.isPreposition(at)) return 0;
		}
		return 0;
	}

	isNounAhead(token: number, end: number): boolean {
		for (let at = token + 1; at < Math.min(end, token + 4); at++) if (this.isCapitalised(at)) return true;
		return false;
	}

	isNoun(token: number): boolean {
		if (this.#list.capitalisedNouns) return this.isCapitalised(token);
		return !this.isDeterminer(token);
	}

	endsLikeAdjective(token: number): boolean {
		return this.#list.capitalisedNouns?.adjectiveEnding.test(this.#marked.words[token] ?? '') === true;
	}

	/** "die nächste Szene": an article stands before it, with adjectives between. */
	isDescribed(token: number): boolean {
		let before = token - 1;
		while (before > token - 3 && this.isLower(before) && this.endsLikeAdjective(before) && !this.isDeterminer(before))
			before--;
		return this.isDeterminer(before);
	}

	/** Whether a word tells whose an office is, and is no office, article or small word itself. */
	tells(token: number): boolean {
		const word = this.core(token);
		return (
			WORD.test(word) &&
			word.length >= SHORTEST_TELLING &&
			!this.isRole(token) &&
			this.#list.bodies?.has(word) !== true &&
			!this.isPreposition(token) &&
			!this.isOf(token) &&
			!this.isDeterminer(token) &&
			!this.isTime(token) &&
			!this.isVerb(token)
		);
	}
}
