import type { CueList } from '../../languages/cue-list.ts';
import type { Reference } from '../../people/participants.ts';
import type { MarkedText } from '../marked-text.ts';
import { type PlacedReferences, placeReferences } from '../placed-references.ts';
import type { CuedWords } from './cued-words.ts';

/** Tokens between a comma and a name that is described behind it. */
const LONGEST_DESCRIPTION = 6;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

/** The names of one text that may be a speaker's. */
export class SpeakerNames {
	readonly #marked: MarkedText;
	readonly #list: CueList;
	readonly #words: CuedWords;
	readonly #references: PlacedReferences;
	/** Whether names within marks count: a cue may be put into what was said. */
	mayBeInMarks = false;

	constructor(marked: MarkedText, references: readonly Reference[], list: CueList, words: CuedWords) {
		this.#marked = marked;
		this.#list = list;
		this.#words = words;
		this.#references = placeReferences(references);
	}

	/** Whether a name ends before a token that is surely one, and no noun. */
	endsBefore(token: number): boolean {
		const name = this.#references.byEnd.get(token);
		return name !== undefined && (name.actor !== null || name.endToken - name.firstToken > 1);
	}

	/** A name that begins at a token and may be a speaker's. */
	startingAt(token: number, sentenceStart: number, isIntroduced = false): Reference | null {
		const name = this.#references.byFirst.get(token);
		if (!name || (name.isInMarks && !this.mayBeInMarks)) return null;
		const length = name.endToken - name.firstToken;
		if (name.actor !== null) return name.type === 'LOC' && !isIntroduced ? null : name;
		const { tokens, words } = this.#marked;
		if (this.#words.isOffice(name.endToken - 1) && length === 1) return null;
		// "L'interdiction": the capital is the article's
		if (length === 1 && /^\p{Lu}\p{Ll}?['’]\p{Ll}/u.test(tokens[token]?.text ?? '')) return null;
		const nouns = this.#list.capitalisedNouns;
		// "Neu-Mitglieder", "VVD-leider": a part of a noun
		const isJoined = words[name.endToken] === '-' && tokens[name.endToken]?.start === tokens[name.endToken - 1]?.end;
		if (isJoined && (nouns || this.#words.isOffice(name.endToken + 1))) return null;
		if (!nouns) {
			if (length > 1 || isIntroduced) return name;
			return token > sentenceStart || name.participant.names.length > 1 || name.participant.words.length > 1
				? name
				: null;
		}
		const isNoun = nouns.ending.test(words[name.endToken - 1] ?? '');
		if (length > 1) return isNoun && name.participant.personhood === 0 ? null : name;
		if (name.participant.words.length > 1 && name.participant.personhood > 0) return name;
		if (isIntroduced) return isNoun || this.#words.isDeterminer(token - 1) ? null : name;
		if (ACRONYM.test(tokens[token]?.text ?? '')) return name;
		return !isNoun && !this.#hasArticle(name) ? name : null;
	}

	/** Who holds an office, behind a comma: ", the minister Jan Bor", ", el liberal de centroderecha Jan Bor". */
	afterComma(token: number, end: number): Reference | null {
		const isDescribed = this.#words.isDeterminer(token);
		for (let at = token; at < Math.min(end, token + LONGEST_DESCRIPTION); at++) {
			const name = this.startingAt(at, -1, true);
			if (name) return this.mayHold(name) && !(at > token && this.#words.isOf(at - 1) && isDescribed) ? name : null;
			const isOpening = this.#words.isDeterminer(at) || this.#words.isOffice(at);
			if (!isOpening && !(isDescribed && this.#describes(at))) return null;
		}
		return null;
	}

	/** A word of a description between an article and a name. */
	#describes(token: number): boolean {
		if (this.#words.isOf(token)) return !this.#list.capitalisedNouns;
		if (!this.#words.isLower(token) || this.#words.isPreposition(token)) return false;
		if (this.#words.isVerb(token) || this.#words.isTime(token)) return false;
		return !this.#list.capitalisedNouns || this.#words.endsLikeAdjective(token);
	}

	/** "Ana Ruiz und Tom Reyes": the other of two persons who speak together. */
	joinedBehind({ endToken, participant }: Reference): Reference | null {
		if (this.#list.and?.has(this.#marked.words[endToken] ?? '') !== true || participant.personhood <= 0) return null;
		const other = this.startingAt(endToken + 1, -1);
		return other && other.participant.personhood > 0 && other.participant !== participant ? other : null;
	}

	/**
	 * "der Innenminister Frankreichs, Nicolas Sarkozy", "burmistrz Vellu, Jan Nowak": a place in the genitive, and who holds the office behind a comma;
	 * "адвокат Нормана Анна Квелина": whose the office is, and who holds it right behind.
	 */
	isGenitiveBeforeHolder({ endToken, firstToken }: Reference, end: number): boolean {
		const { words } = this.#marked;
		if (this.#list.joinsGenitives && endToken - firstToken === 1 && endToken < end) {
			const next = this.startingAt(endToken, -1, true);
			if (next && next.endToken - endToken > 1 && this.mayHold(next)) return true;
		}
		if (endToken - firstToken > 1 || words[endToken] !== ',') return false;
		const holder = this.afterComma(endToken + 1, end);
		if (!holder) return false;
		return this.#list.joinsGenitives ? holder.endToken - holder.firstToken > 1 : /s$/.test(words[firstToken] ?? '');
	}

	/** A name that somebody may bear: no body's or place's. */
	mayHold({ participant, type }: Reference): boolean {
		return participant.personhood >= 0 && type !== 'LOC' && type !== 'ORG';
	}

	/** Where nouns are capitalised, two in a row may be nouns as well. */
	isProved({ actor, participant, firstToken, endToken }: Reference): boolean {
		const isNounByArticle =
			this.#list.capitalisedNouns !== undefined &&
			actor === null &&
			participant.words.length === 1 &&
			this.#words.isDescribed(firstToken);
		if (actor !== null || (participant.personhood > 0 && !isNounByArticle)) return true;
		if (this.#list.capitalisedNouns) return endToken - firstToken > 1 && participant.names.length > 1;
		return participant.words.length > 1;
	}

	/** Whether an article stands before any of the places where the text has a word: it is a noun. */
	#hasArticle({ participant }: Reference): boolean {
		const { words } = this.#marked;
		return participant.names.some(({ firstToken }) => {
			const before = words[firstToken - 1] ?? '';
			return (
				this.#list.determiners?.has(before) ||
				(this.#list.prepositions?.has(before) && this.#list.articlePrepositions?.has(before))
			);
		});
	}
}
