import type { CueList } from '../../languages/cue-list.ts';
import { withoutElision } from '../../languages/word-list.ts';
import type { Participant } from '../../people/participant.ts';
import type { Reference } from '../../people/participants.ts';
import type { MarkedText } from '../marked-text.ts';
import { type PlacedReferences, placeReferences } from '../placed-references.ts';

/** Words of a sentence that may name who speaks: a name with its office, an office, a body, "he" or "she". */
export interface SpeakerPhrase {
	/** Tokens [first, end), the article and a further name or office in commas included. */
	first: number;
	end: number;
	/** The tokens that name it: [first, end). */
	label: readonly [first: number, end: number];
	participant: Participant | null;
	/** "he", "she" or "they". */
	isPronoun: boolean;
	/** A preposition stands before it, so that it is no subject. */
	isOblique: boolean;
	/** A name that nothing proves to be a person's or a body's. */
	isUnproved: boolean;
}

/** Tokens in which an office says what it is of and who holds it. */
const LONGEST_OFFICE = 14;
/** Adjectives between an article and its noun. */
const MOST_ADJECTIVES = 4;
/** Tokens of a phrase between commas. */
const LONGEST_APPOSITION = 12;
/** Letters of a word that tells whose an office is. */
const SHORTEST_TELLING = 3;
const CAPITALISED = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;
const WORD = /^[\p{L}\p{N}]/u;

/** Finds who may be the speaker in the sentences of one text, and remembers what it found. */
export class SpeakerPhrases {
	readonly #marked: MarkedText;
	readonly #list: CueList;
	readonly #references: PlacedReferences;
	readonly #cores: readonly string[];
	readonly #bySentence = new Map<number, SpeakerPhrase[]>();
	/** By the word of an office, who holds it in this text; null for several. */
	#mayBeInMarks = false;
	readonly #holders = new Map<string, Participant | null>();
	/** By a word of what an office is of, the person whom the text introduces by it; null for several. */
	readonly #introduced = new Map<string, Participant | null>();
	#parsed = 0;

	constructor(marked: MarkedText, references: readonly Reference[], list: CueList) {
		this.#marked = marked;
		this.#list = list;
		this.#references = placeReferences(references);
		this.#cores = marked.words.map(withoutElision);
	}

	/** Those of a sentence outside its marks, in order. */
	of(sentence: number): readonly SpeakerPhrase[] {
		// who holds an office is told before the office alone means them
		for (; this.#parsed < sentence; this.#parsed++) this.#read(this.#parsed);
		return this.#read(sentence);
	}

	#read(sentence: number): readonly SpeakerPhrase[] {
		const known = this.#bySentence.get(sentence);
		if (known) return known;
		const { firstToken = 0, endToken = 0 } = this.#marked.sentences[sentence] ?? {};
		const phrases: SpeakerPhrase[] = [];
		for (let token = firstToken; token < endToken; ) {
			const phrase = (this.#marked.passageOf[token] ?? -1) >= 0 ? null : this.#phraseAt(token, endToken, firstToken);
			if (phrase) phrases.push(phrase);
			token = Math.max(token + 1, phrase?.end ?? 0);
		}
		this.#bySentence.set(sentence, phrases);
		return phrases;
	}

	/** The first within marks, where a cue was put into what was said. */
	inMarks(from: number, to: number): SpeakerPhrase | null {
		this.#mayBeInMarks = true;
		let found: SpeakerPhrase | null = null;
		for (let token = from; token < to && !found; token++)
			found = this.#phraseAt(token, this.#marked.tokens.length, from);
		this.#mayBeInMarks = false;
		return found;
	}

	#phraseAt(token: number, end: number, sentenceStart: number): SpeakerPhrase | null {
		const word = this.#marked.words[token] ?? '';
		if (this.#list.pronouns.test(word)) {
			const isOblique = this.#isPreposition(token - 1);
			return {
				first: token,
				end: token + 1,
				label: [token, token + 1],
				participant: null,
				isPronoun: true,
				isOblique,
				isUnproved: false,
			};
		}
		if (this.#isOffice(token)) return this.#officeAt(token, end, sentenceStart);
		const name = this.#nameAt(token, sentenceStart);
		return name ? this.#named(name, token, sentenceStart) : null;
	}

	/** A person's or a body's name, with an office in commas behind it: "Ana Ruiz, ministra de Energía,". */
	#named(name: Reference, token: number, sentenceStart: number): SpeakerPhrase {
		const end = this.#endOfApposition(this.#endOfOfficeBehind(name));
		this.#introduce(name.participant, name.endToken, end);
		return {
			...this.#openedAt(token, sentenceStart),
			end,
			label: [name.firstToken, name.endToken],
			participant: name.participant,
			isPronoun: false,
			isUnproved: !this.#isProved(name) && !this.#isOffice(name.endToken),
		};
	}

	/** "Velényi Anna miniszter": an office right behind the name. */
	#endOfOfficeBehind({ endToken, participant }: Reference): number {
		const isBehind =
			this.#list.roles?.has(this.#cores[endToken] ?? '') && LOWER.test(this.#marked.tokens[endToken]?.text ?? '');
		if (!isBehind || this.#list.capitalisedNouns) return endToken;
		this.#remember(this.#cores[endToken] ?? '', participant);
		return endToken + 1;
	}

	#remember(office: string, participant: Participant): void {
		const known = this.#holders.get(office);
		this.#holders.set(office, known === undefined || known === participant ? participant : null);
	}

	/** "die nächste Szene": an article stands before it, with adjectives between. */
	#isDescribed(token: number): boolean {
		const { words, tokens } = this.#marked;
		let before = token - 1;
		while (
			before > token - 3 &&
			LOWER.test(tokens[before]?.text ?? '') &&
			this.#endsLikeAdjective(before) &&
			!this.#list.determiners?.has(words[before] ?? '')
		)
			before--;
		return this.#list.determiners?.has(words[before] ?? '') === true;
	}

	/** Where nouns are capitalised, two in a row may be nouns as well. */
	#isProved({ actor, participant, firstToken, endToken }: Reference): boolean {
		const isNounByArticle =
			this.#list.capitalisedNouns !== undefined &&
			actor === null &&
			participant.words.length === 1 &&
			this.#isDescribed(firstToken);
		if (actor !== null || (participant.personhood > 0 && !isNounByArticle)) return true;
		if (this.#list.capitalisedNouns) return endToken - firstToken > 1 && participant.names.length > 1;
		return participant.words.length > 1;
	}

	/** An office or body with what it is of, and the name of who holds it, right behind or after a comma. */
	#officeAt(token: number, end: number, sentenceStart: number): SpeakerPhrase {
		const { words, tokens, passageOf } = this.#marked;
		let isBody = this.#isBody(token);
		let labelEnd = token + 1;
		let isOf = false;
		let isLabelled = true;
		for (let at = token + 1; at < Math.min(end, token + LONGEST_OFFICE); at++) {
			const word = words[at] ?? '';
			if ((passageOf[at] ?? -1) >= 0 && !this.#mayBeInMarks) break;
			if (word === ',') {
				const name = this.#nameAfterComma(at + 1, end);
				if (name && !isBody) return this.#held(token, name, sentenceStart);
				break;
			}
			const name = this.#nameAt(at, sentenceStart, true);
			// "Belediye Başkanı": the body is what the office is of
			if (isBody && this.#list.roles?.has(this.#cores[at] ?? '')) isBody = false;
			const isGenitive = name !== null && this.#isGenitiveBeforeHolder(name, end);
			if (name && !(isOf && this.#joins(at - 1)) && !isBody && !isGenitive && this.#mayHold(name))
				return this.#held(token, name, sentenceStart);
			if (this.#isOf(at) || (this.#isPreposition(at) && isLabelled && this.#isNounAhead(at, end))) {
				if (!this.#isOf(at)) isLabelled = false;
				isOf = true;
				continue;
			}
			if (this.#list.times?.has(word) || this.#isPreposition(at) || !WORD.test(word) || this.#list.pronouns.test(word))
				break;
			if (this.#list.verbs.lengthAt(words, at) > 0) break;
			if (this.#list.determiners?.has(word) && !this.#isOf(at - 1) && !this.#isPreposition(at - 1)) break;
			const goesOn = isOf || isGenitive || this.#list.joinsGenitives || this.#isOffice(at);
			const isAdjective =
				at === token + 1 &&
				LOWER.test(tokens[at]?.text ?? '') &&
				!this.#list.capitalisedNouns &&
				!this.#list.genitiveBefore;
			if (!goesOn && !isAdjective && !(isBody && CAPITALISED.test(tokens[at]?.text ?? ''))) break;
			if (isOf && LOWER.test(tokens[at]?.text ?? '') && this.#list.capitalisedNouns && !this.#endsLikeAdjective(at))
				break;
			// behind its noun a small word is the verb: "die Sprecherin der Berliner Polizei wurde"
			if (
				this.#list.capitalisedNouns &&
				LOWER.test(tokens[at]?.text ?? '') &&
				CAPITALISED.test(tokens[at - 1]?.text ?? '')
			)
				break;
			if (isLabelled) labelEnd = name ? name.endToken : at + 1;
			if (name) at = name.endToken - 1;
			// one noun behind "of", with its adjectives
			else if (isOf && !this.#list.joinsGenitives && this.#isNoun(at) && !this.#isOf(at + 1)) {
				isOf = false;
			}
		}
		const from = this.#startOfOffice(token, sentenceStart);
		return {
			...this.#openedAt(from, sentenceStart),
			end: labelEnd,
			label: [from, labelEnd],
			participant: this.#holders.get(this.#cores[token] ?? '') ?? this.#introducedBy(token + 1, labelEnd, end),
			isPronoun: false,
			isUnproved: false,
		};
	}

	/** Remembers by what words a text introduces somebody: "Ana Ruiz, secretaria de la UCT", "el ministro polaco Jan Bor". */
	#introduce(participant: Participant, first: number, end: number): void {
		if (participant.personhood < 0) return;
		for (let at = first; at < end; at++) {
			const word = this.#cores[at] ?? '';
			if (!this.#tells(at)) continue;
			const known = this.#introduced.get(word);
			this.#introduced.set(word, known === undefined || known === participant ? participant : null);
		}
	}

	/** The one person whom a word of an office alone introduced: "la dirigente de la UCT". */
	#introducedBy(first: number, labelEnd: number, end: number): Participant | null {
		// a compound says by itself what it is of: "Regierungssprecherin"
		if (this.#list.capitalisedNouns) return null;
		// an adjective right behind the label is its as well
		const last = labelEnd < end && LOWER.test(this.#marked.tokens[labelEnd]?.text ?? '') ? labelEnd + 1 : labelEnd;
		for (let at = first; at < last; at++) {
			const one = this.#tells(at) ? this.#introduced.get(this.#cores[at] ?? '') : null;
			if (one) return one;
		}
		return null;
	}

	/** Whether a word tells whose an office is, and is no office, article or small word itself. */
	#tells(token: number): boolean {
		const word = this.#cores[token] ?? '';
		return (
			WORD.test(word) &&
			word.length >= SHORTEST_TELLING &&
			this.#list.roles?.has(word) !== true &&
			this.#list.bodies?.has(word) !== true &&
			!this.#isPreposition(token) &&
			!this.#isOf(token) &&
			this.#list.determiners?.has(word) !== true &&
			this.#list.times?.has(word) !== true &&
			this.#list.verbs.lengthAt(this.#marked.words, token) === 0
		);
	}

	/** "der Innenminister Frankreichs, Nicolas Sarkozy": a country in the genitive, and who holds the office behind a comma. */
	#isGenitiveBeforeHolder({ endToken, firstToken }: Reference, end: number): boolean {
		const { words } = this.#marked;
		const isOne = endToken - firstToken === 1 && words[endToken] === ',';
		return isOne && /s$/.test(words[firstToken] ?? '') && this.#nameAfterComma(endToken + 1, end) !== null;
	}

	#held(office: number, name: Reference, sentenceStart: number): SpeakerPhrase {
		this.#remember(this.#cores[office] ?? '', name.participant);
		this.#introduce(name.participant, office + 1, name.firstToken);
		return {
			...this.#openedAt(office, sentenceStart),
			end: this.#endOfApposition(name.endToken),
			label: [name.firstToken, name.endToken],
			participant: name.participant,
			isPronoun: false,
			isUnproved: false,
		};
	}

	/** With what it is of, where that stands before it: "kommunens säkerhetschef". */
	#startOfOffice(token: number, sentenceStart: number): number {
		const before = this.#marked.words[token - 1] ?? '';
		const isOf =
			token > sentenceStart &&
			this.#list.genitiveBefore?.test(before) === true &&
			WORD.test(before) &&
			!this.#isPreposition(token - 1) &&
			!this.#list.determiners?.has(before) &&
			!this.#list.times?.has(before) &&
			this.#list.verbs.lengthAt(this.#marked.words, token - 1) === 0;
		return isOf ? token - 1 : token;
	}

	/** Where a phrase begins with its article and adjectives, and whether a preposition stands before them. */
	#openedAt(token: number, sentenceStart: number): { first: number; isOblique: boolean } {
		const { tokens, words, passageOf } = this.#marked;
		let first = token;
		// without articles, what stands before a noun may as well belong to another: "в понедельник министр"
		const most = this.#list.joinsGenitives ? 0 : MOST_ADJECTIVES;
		for (let step = 0; step < most && first > sentenceStart; step++) {
			const before = first - 1;
			if ((passageOf[before] ?? -1) >= 0 || this.#isPreposition(before)) break;
			const isArticle = this.#list.determiners?.has(words[before] ?? '') === true;
			const isAdjective =
				!this.#list.times?.has(words[before] ?? '') &&
				(LOWER.test(tokens[before]?.text ?? '') || this.#isOffice(before)) &&
				this.#list.verbs.lengthAt(words, before) === 0 &&
				(this.#list.capitalisedNouns ? this.#endsLikeAdjective(before) : true);
			if (!isArticle && !isAdjective) break;
			first = before;
			if (isArticle) break;
		}
		const elided = /^([\p{L}]{1,6}['’])/u.exec(words[token] ?? '')?.[1] ?? '';
		const isElided = elided !== '' && this.#list.prepositions?.has(elided) === true;
		// "den Unmut der CDU": an article behind a noun that is also "of"
		const isGenitive =
			this.#list.capitalisedNouns !== undefined &&
			first < token &&
			this.#isOf(first) &&
			first > sentenceStart &&
			CAPITALISED.test(tokens[first - 1]?.text ?? '') &&
			!this.#references.byEnd.has(first);
		return { first, isOblique: isElided || isGenitive || this.#isPreposition(first - 1) || this.#isOf(first - 1) };
	}

	/** Behind a name, the token after an office in commas: ", ministra de Energía,"; the name's end where none stands there. */
	#endOfApposition(end: number): number {
		const { words, sentenceOf, passageOf } = this.#marked;
		if (words[end] !== ',') return end;
		for (let at = end + 1; at < end + LONGEST_APPOSITION; at++) {
			if (sentenceOf[at] !== sentenceOf[end] || (passageOf[at] ?? -1) >= 0) return end;
			if (words[at] === ',') return at + 1;
			if (this.#list.verbs.lengthAt(words, at) > 0) return end;
		}
		return end;
	}

	#nameAfterComma(token: number, end: number): Reference | null {
		for (let at = token; at < Math.min(end, token + 5); at++) {
			const name = this.#nameAt(at, -1, true);
			if (name) return this.#mayHold(name) ? name : null;
			const isOpening = this.#list.determiners?.has(this.#marked.words[at] ?? '') || this.#isOffice(at);
			if (!isOpening) return null;
		}
		return null;
	}

	/** A name that somebody may bear: no body's or place's. */
	#mayHold({ participant, type }: Reference): boolean {
		return participant.personhood >= 0 && type !== 'LOC' && type !== 'ORG';
	}

	/** A name that begins at a token and may be a speaker's. */
	#nameAt(token: number, sentenceStart: number, isIntroduced = false): Reference | null {
		const name = this.#references.byFirst.get(token);
		if (!name || (name.isInMarks && !this.#mayBeInMarks)) return null;
		const length = name.endToken - name.firstToken;
		if (name.actor !== null) return name.type === 'LOC' && !isIntroduced ? null : name;
		const { tokens, words } = this.#marked;
		if (this.#isOffice(name.endToken - 1) && length === 1) return null;
		const nouns = this.#list.capitalisedNouns;
		if (!nouns) {
			if (length > 1 || isIntroduced) return name;
			return token > sentenceStart || name.participant.names.length > 1 || name.participant.words.length > 1
				? name
				: null;
		}
		const isNoun = nouns.ending.test(words[name.endToken - 1] ?? '');
		if (length > 1) return isNoun && name.participant.personhood === 0 ? null : name;
		if (name.participant.words.length > 1 && name.participant.personhood > 0) return name;
		if (isIntroduced) return isNoun || this.#list.determiners?.has(words[token - 1] ?? '') ? null : name;
		if (ACRONYM.test(tokens[token]?.text ?? '')) return name;
		return !isNoun && !this.#hasArticle(name) ? name : null;
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

	#isOffice = (token: number): boolean =>
		(this.#list.roles?.lengthAt(this.#cores, token) ?? 0) > 0 || this.#isBody(token);

	#isBody(token: number): boolean {
		if ((this.#list.bodies?.lengthAt(this.#cores, token) ?? 0) === 0) return false;
		return !this.#list.capitalisedNouns || CAPITALISED.test(this.#marked.tokens[token]?.text ?? '');
	}

	#isPreposition(token: number): boolean {
		return this.#list.prepositions?.has(this.#marked.words[token] ?? '') === true;
	}

	#isOf(token: number): boolean {
		return this.#list.of?.has(this.#marked.words[token] ?? '') === true;
	}

	/** Whether a name behind this token says what the office is of. */
	#joins(token: number): boolean {
		return (
			this.#isOf(token) ||
			this.#isPreposition(token) ||
			this.#list.determiners?.has(this.#marked.words[token] ?? '') === true
		);
	}

	#isNounAhead(token: number, end: number): boolean {
		const { tokens } = this.#marked;
		for (let at = token + 1; at < Math.min(end, token + 4); at++)
			if (CAPITALISED.test(tokens[at]?.text ?? '')) return true;
		return false;
	}

	#isNoun(token: number): boolean {
		const text = this.#marked.tokens[token]?.text ?? '';
		if (this.#list.capitalisedNouns) return CAPITALISED.test(text);
		return !this.#list.determiners?.has(this.#marked.words[token] ?? '');
	}

	#endsLikeAdjective(token: number): boolean {
		return this.#list.capitalisedNouns?.adjectiveEnding.test(this.#marked.words[token] ?? '') === true;
	}
}
