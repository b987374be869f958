import type { CueList } from '../../languages/cue-list.ts';
import type { Reference } from '../../people/participants.ts';
import type { MarkedText } from '../marked-text.ts';
import { CuedWords } from './cued-words.ts';
import { isInOtherCase, isOwner } from './no-subjects.ts';
import { OfficeHolders } from './office-holders.ts';
import { SpeakerNames } from './speaker-names.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Tokens in which an office says what it is of and who holds it. */
const LONGEST_OFFICE = 14;
/** Adjectives between an article and its noun. */
const MOST_ADJECTIVES = 4;
/** Tokens of a phrase between commas. */
const LONGEST_APPOSITION = 12;
const WORD = /^[\p{L}\p{N}]/u;

/** Where a phrase begins, and whether a preposition stands before it. */
type Opened = Pick<SpeakerPhrase, 'first' | 'isOblique'>;

/** Finds who may be the speaker in the sentences of one text, and remembers what it found. */
export class SpeakerPhrases {
	readonly #marked: MarkedText;
	readonly #list: CueList;
	readonly #words: CuedWords;
	readonly #names: SpeakerNames;
	readonly #holders: OfficeHolders;
	readonly #bySentence = new Map<number, SpeakerPhrase[]>();
	#parsed = 0;

	constructor(marked: MarkedText, references: readonly Reference[], list: CueList) {
		this.#marked = marked;
		this.#list = list;
		this.#words = new CuedWords(marked, list);
		this.#names = new SpeakerNames(marked, references, list, this.#words);
		this.#holders = new OfficeHolders(this.#words, list.capitalisedNouns !== undefined);
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
		this.#names.mayBeInMarks = true;
		let found: SpeakerPhrase | null = null;
		for (let token = from; token < to && !found; token++)
			found = this.#phraseAt(token, this.#marked.tokens.length, from);
		this.#names.mayBeInMarks = false;
		return found;
	}

	#phraseAt(token: number, end: number, sentenceStart: number): SpeakerPhrase | null {
		// "Ana Ruiz (SPD)": what stands in brackets tells of whom stands before them
		if (this.#marked.words[token - 1] === '(') return null;
		const word = this.#marked.words[token] ?? '';
		if (this.#list.pronouns.test(word)) {
			const isOblique = this.#words.isPreposition(token - 1);
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
		// "mówił dziennikarzom": to whom, not who
		if (this.#list.beyond?.has(word)) return null;
		if (this.#words.isOffice(token)) return this.#officeAt(token, end, sentenceStart);
		const name = this.#names.startingAt(token, sentenceStart);
		return name ? this.#named(name, token, sentenceStart) : null;
	}

	/** A person's or a body's name, with an office in commas behind it: "Ana Ruiz, ministra de Energía,". */
	#named(name: Reference, token: number, sentenceStart: number): SpeakerPhrase {
		const end = this.#endOfApposition(this.#endOfOfficeBehind(name));
		this.#holders.introduce(name.participant, name.endToken, end);
		const opened = this.#openedAt(token, sentenceStart);
		return (
			this.#together(opened, name) ?? {
				...this.#called(opened, name, end),
				isOblique:
					opened.isOblique ||
					isOwner(name, this.#marked, this.#list, this.#words) ||
					isInOtherCase(name, this.#marked, this.#list),
				isUnproved: !this.#names.isProved(name) && !this.#words.isOffice(name.endToken),
			}
		);
	}

	/** "Velényi Anna miniszter": an office right behind the name. */
	#endOfOfficeBehind({ endToken, participant }: Reference): number {
		const isBehind = this.#words.isRole(endToken) && this.#words.isLower(endToken);
		if (!isBehind || this.#list.capitalisedNouns) return endToken;
		this.#holders.remember(endToken, participant);
		return endToken + 1;
	}

	/** An office or body with what it is of, and the name of who holds it, right behind or after a comma. */
	#officeAt(token: number, end: number, sentenceStart: number): SpeakerPhrase {
		const { words, passageOf } = this.#marked;
		let isBody = this.#words.isBody(token);
		const firstBehind = token + this.#words.lengthOfRole(token);
		let labelEnd = firstBehind;
		let isOf = false;
		let isLabelled = true;
		for (let at = firstBehind; at < Math.min(end, token + LONGEST_OFFICE); at++) {
			const word = words[at] ?? '';
			if ((passageOf[at] ?? -1) >= 0 && !this.#names.mayBeInMarks) break;
			if (word === ',') {
				const name = this.#names.afterComma(at + 1, end);
				if (name && !isBody) return this.#held(token, name, sentenceStart);
				break;
			}
			const name = this.#names.startingAt(at, sentenceStart, true);
			// "Belediye Başkanı": the body is what the office is of
			if (isBody && this.#words.isRole(at)) isBody = false;
			const isGenitive = name !== null && this.#names.isGenitiveBeforeHolder(name, end);
			if (name && !(isOf && this.#joinsNoun(at - 1)) && !isBody && !isGenitive && this.#names.mayHold(name))
				return this.#held(token, name, sentenceStart);
			const joined = isBody ? 0 : this.#words.roleJoinedAt(at);
			if (joined > 0 && this.#names.startingAt(joined + 1, -1, true)) {
				isLabelled = false;
				at = joined;
				continue;
			}
			if (this.#words.isOf(at) || (this.#words.isPreposition(at) && isLabelled && this.#words.isNounAhead(at, end))) {
				if (!this.#words.isOf(at)) isLabelled = false;
				isOf = true;
				continue;
			}
			if (this.#isBeyondOffice(at)) break;
			// "der Ministerpräsident des Landes Vell", "der Vertreter Vells"
			const isOfPlace =
				this.#list.capitalisedNouns !== undefined && name?.type === 'LOC' && this.#words.isCapitalised(at - 1);
			const goesOn = isOf || isGenitive || isOfPlace || this.#list.joinsGenitives || this.#words.isOffice(at);
			const isAdjective =
				at === firstBehind && this.#words.isLower(at) && !this.#list.capitalisedNouns && !this.#list.genitiveBefore;
			if (!goesOn && !isAdjective && !(isBody && this.#words.isCapitalised(at))) break;
			if (isOf && this.#words.isLower(at) && this.#list.capitalisedNouns && !this.#words.endsLikeAdjective(at)) break;
			// behind its noun a small word is the verb: "die Sprecherin der Berliner Polizei wurde"
			if (this.#list.capitalisedNouns && this.#words.isLower(at) && this.#words.isCapitalised(at - 1)) break;
			if (isLabelled) labelEnd = name ? name.endToken : at + 1;
			if (name) at = name.endToken - 1;
			// one noun behind "of", with its adjectives
			else if (isOf && !this.#list.joinsGenitives && this.#words.isNoun(at) && !this.#words.isOf(at + 1)) isOf = false;
		}
		const from = this.#startOfOffice(token, sentenceStart);
		const opened = this.#openedAt(from, sentenceStart);
		// with what it is of, or new to the text, an office may be another's
		const { definite, capitalisedNouns } = this.#list;
		const isNew = definite !== undefined && !capitalisedNouns && !definite.has(words[opened.first] ?? '');
		const isOther = isNew || (labelEnd > firstBehind && !capitalisedNouns);
		const holder = isOther ? null : this.#holders.of(token);
		return {
			...opened,
			end: labelEnd,
			label: [from, labelEnd],
			participant: holder ?? (isNew ? null : this.#holders.introducedBy(token + 1, labelEnd, end)),
			isPronoun: false,
			isUnproved: false,
		};
	}

	/** "des", "des russischen": what stands behind it says what an office is of. */
	#joinsNoun(token: number): boolean {
		if (this.#words.joins(token)) return true;
		const { capitalisedNouns } = this.#list;
		return capitalisedNouns !== undefined && this.#words.isLower(token) && this.#words.endsLikeAdjective(token);
	}

	/** A word that is no part of what an office is of. */
	#isBeyondOffice(at: number): boolean {
		const word = this.#marked.words[at] ?? '';
		if (this.#words.isTime(at) || this.#words.isPreposition(at) || this.#words.isVerb(at)) return true;
		if (!WORD.test(word) || this.#list.pronouns.test(word) || this.#list.beyond?.has(word)) return true;
		return this.#words.isDeterminer(at) && !this.#words.isOf(at - 1) && !this.#words.isPreposition(at - 1);
	}

	#held(office: number, name: Reference, sentenceStart: number): SpeakerPhrase {
		this.#holders.remember(office, name.participant);
		this.#holders.introduce(name.participant, office + 1, name.firstToken);
		const opened = this.#openedAt(office, sentenceStart);
		return this.#together(opened, name) ?? this.#called(opened, name, this.#endOfApposition(name.endToken));
	}

	#called(opened: Opened, { firstToken, endToken, participant }: Reference, end: number): SpeakerPhrase {
		return { ...opened, end, label: [firstToken, endToken], participant, isPronoun: false, isUnproved: false };
	}

	/** Two who speak together are called by both names. */
	#together(opened: Opened, name: Reference): SpeakerPhrase | null {
		const other = this.#names.joinedBehind(name);
		if (!other) return null;
		const phrase = this.#called(opened, name, this.#endOfApposition(other.endToken));
		return { ...phrase, label: [name.firstToken, other.endToken], participant: null, isSeveral: true };
	}

	/** With what it is of, where that stands before it: "kommunens säkerhetschef". */
	#startOfOffice(token: number, sentenceStart: number): number {
		const before = this.#marked.words[token - 1] ?? '';
		// "VVD-leider"
		if (before === '-' && /\p{Lu}/u.test(this.#marked.tokens[token - 2]?.text ?? '')) return token - 2;
		const isOf =
			token > sentenceStart &&
			this.#list.genitiveBefore?.test(before) === true &&
			WORD.test(before) &&
			!this.#words.isPreposition(token - 1) &&
			!this.#list.determiners?.has(before) &&
			!this.#list.times?.has(before) &&
			!this.#words.isVerb(token - 1);
		return isOf ? token - 1 : token;
	}

	/** Where a phrase begins with its article and adjectives, and whether a preposition stands before them. */
	#openedAt(token: number, sentenceStart: number): Opened {
		const { words, passageOf } = this.#marked;
		let first = token;
		// without articles, what stands before a noun may as well belong to another: "в понедельник министр"
		const most = this.#list.joinsGenitives ? 0 : MOST_ADJECTIVES;
		for (let step = 0; step < most && first > sentenceStart; step++) {
			const before = first - 1;
			if ((passageOf[before] ?? -1) >= 0 || this.#words.isPreposition(before)) break;
			const isArticle = this.#words.isDeterminer(before);
			const isAdjective =
				!this.#words.isTime(before) &&
				(this.#words.isLower(before) || this.#words.isOffice(before)) &&
				!this.#words.isVerb(before) &&
				(this.#list.capitalisedNouns ? this.#words.endsLikeAdjective(before) : true);
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
			this.#words.isOf(first) &&
			first > sentenceStart &&
			this.#words.isCapitalised(first - 1) &&
			!this.#list.openers?.has(words[first - 1] ?? '') &&
			!this.#names.endsBefore(first);
		return {
			first,
			isOblique: isElided || isGenitive || this.#isGoverned(first, sentenceStart) || this.#words.isOf(first - 1),
		};
	}

	/** Behind a preposition; but "Wie Ana Ruiz mitteilte" tells of her as a subject. */
	#isGoverned(first: number, sentenceStart: number): boolean {
		if (this.#words.isJoinedToGoverned(first)) return true;
		if (!this.#words.isPreposition(first - 1)) return false;
		const isClause = first - 1 === sentenceStart || /^[,–—]$/.test(this.#marked.words[first - 2] ?? '');
		return !(isClause && this.#list.asTold?.has(this.#marked.words[first - 1] ?? ''));
	}

	/** Behind a name, the token after an office in commas: ", ministra de Energía,"; the name's end where none stands there. */
	#endOfApposition(end: number): number {
		const { words, sentenceOf, passageOf } = this.#marked;
		if (words[end] !== ',') return end;
		for (let at = end + 1; at < end + LONGEST_APPOSITION; at++) {
			if (sentenceOf[at] !== sentenceOf[end] || (passageOf[at] ?? -1) >= 0) return end;
			if (words[at] === ',') return at + 1;
			// "Ana Ruiz, Leiterin der Schule in Vell sagte": without the second comma
			if (this.#words.isVerb(at)) return this.#isOfficeWithoutHolder(end + 1) ? at : end;
		}
		return end;
	}

	#isOfficeWithoutHolder(token: number): boolean {
		return this.#words.isRole(token) && this.#names.startingAt(token + this.#words.lengthOfRole(token), -1) === null;
	}
}
