import type { CueList } from '../languages/cue-list.ts';
import type { ChosenPack, NamingWords } from '../languages/language-pack.ts';
import type { Inflection } from '../languages/name-reading.ts';
import { SURNAME_PARTICLES } from '../languages/surname-particles.ts';
import { SETTLED, type TaggedSpan, type TaggedType } from './entity-tags.ts';
import { sharedStem, stemKey } from './join-inflections.ts';
import { ENTITY_CLASS, isListedFirstName, type KnowledgeBase } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { nameKey } from './name-key.ts';
import { keyOfTokens, nameOfTokens, type PlacedSentence } from './named-mention.ts';

/** By how much the tagger must have preferred a full name for its surname to be known by it. */
const LEAST_FULL_NAME = { margin: 30, typeMargin: 10 } as const;
/** A type that the tagger preferred by less is open to what the article says elsewhere. */
const OPEN_TYPE = 30;
/** A name that an article has so often, and that the tagger was this sure of once, is one. */
const OFTEN = { times: 3, margin: 40, typeMargin: 15 } as const;

type Reading = Pick<ChosenPack, 'naming' | 'inflection' | 'familyFirst'> & { cues: CueList | undefined };

/**
 * Settles what kind the names of a text in a language beyond English are, by what is surer than its tagger: titles, words for bodies, names that
 * the knowledge base has in the language, surnames of people named in full. Titles and nouns before a name are taken from it.
 * @param tags what the publisher files the article under
 */
export function settleTypes(
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
	{ cues, naming, inflection, familyFirst }: Reading,
	tags: readonly string[],
): void {
	if (naming) for (const sentence of sentences) readTitles(sentence, naming, cues);
	const bodies = cues ? settleBodies(sentences, cues) : new Set<number>();
	for (const sentence of sentences)
		for (const span of sentence.spans) {
			if (!bodies.has(keyOfTokens(sentence, span.first, span.end))) continue;
			settle(span, 'ORG');
			span.margin = SETTLED;
		}
	if (!familyFirst) settlePersons(sentences, inflection);
	settleKnown(sentences, knowledge, inflection);
	for (const sentence of sentences)
		for (const span of sentence.spans) if (endsInAcronym(sentence, span)) span.type = 'ORG';
	trustRepeated(sentences, tags, (sentence, span) => isPlainNoun(sentence, span, cues, knowledge));
}

function settle(span: TaggedSpan, type: TaggedType): void {
	span.type = type;
	span.typeMargin = Math.max(span.typeMargin ?? SETTLED, OPEN_TYPE);
}

/** "M. Macron", "Frau Dr. Berg": the title says that it is a person, and is none of the name. */
function readTitles(sentence: PlacedSentence, { titles }: NamingWords, cues: CueList | undefined): void {
	const { words } = sentence;
	const isTitle = (at: number) => {
		const word = words[at];
		// "DR Kongo", "Procurorii DNA Cluj": an acronym is no title
		if (word === undefined || (word.isUpper && /^\p{L}{2,}$/u.test(word.text))) return false;
		return titles.has(word.lowerText) || titles.has(`${word.lowerText}.`);
	};
	const isStop = (at: number) => words[at]?.text === '.';
	for (const span of sentence.spans) {
		let first = span.first;
		while (first < span.end - 1 && (isTitle(first) || (first > span.first && isStop(first)))) first++;
		const before = isStop(first - 1) ? first - 2 : first - 1;
		const isTitled = first > span.first || (before >= 0 && words[before]?.isCapitalised === true && isTitle(before));
		if (!isTitled) continue;
		span.first = first;
		settle(span, 'PER');
		span.margin = SETTLED;
	}
	// one that the tagger left out
	const taken = new Uint8Array(words.length);
	for (const { first, end } of sentence.spans) taken.fill(1, first, end);
	const added: TaggedSpan[] = [];
	for (let at = 0; at < words.length - 1; at++) {
		if (!isTitle(at) || words[at]?.isCapitalised !== true || cues?.determiners?.has(words[at - 1]?.lowerText ?? ''))
			continue;
		const first = isStop(at + 1) ? at + 2 : at + 1;
		let end = first;
		while (end < first + 3 && !taken[end] && words[end]?.isCapitalised && !isOffice(words[end]?.lowerText ?? '', cues))
			end++;
		if (end > first && !taken[end]) added.push({ first, end, type: 'PER', margin: SETTLED, typeMargin: SETTLED });
		at = Math.max(at, end - 1);
	}
	if (added.length > 0) sentence.spans = [...sentence.spans, ...added].sort((a, b) => a.first - b.first);
}

const isOffice = (word: string, cues: CueList | undefined) =>
	cues?.roles?.has(word) === true || cues?.bodies?.has(word) === true;

/**
 * "Gewerkschaft Verdi", "Landgericht Vell": names with a word for a body are bodies, and a person's name ends before an office's.
 * @returns keys of the names that stand behind such a word, where they are bodies by themselves
 */
function settleBodies(sentences: readonly PlacedSentence[], cues: CueList): Set<number> {
	const { bodies, capitalisedNouns } = cues;
	const alone = new Set<number>();
	for (const sentence of sentences)
		for (const { first, end } of sentence.spans) if (end - first === 1) alone.add(keyOfTokens(sentence, first, end));
	const named = new Set<number>();
	for (const sentence of sentences) {
		const { words } = sentence;
		for (const span of sentence.spans) {
			const isBodyBefore =
				span.end - span.first === 1 &&
				span.first > 0 &&
				bodies?.isItself(words[span.first - 1]?.lowerText ?? '') === true;
			if (isBodyBefore && span.type === 'PER' && !isListedName(sentence, span.first)) {
				named.add(keyOfTokens(sentence, span.first, span.end));
				continue;
			}
			if (span.end - span.first < 2) continue;
			const isBody = (at: number) => bodies?.has(words[at]?.lowerText ?? '') === true;
			if (isBody(span.first)) {
				settle(span, 'ORG');
				const rest = keyOfTokens(sentence, span.first + 1, span.end);
				if (span.end - span.first > 2 || !alone.has(rest)) continue;
				named.add(rest);
				span.margin = SETTLED;
				span.first++;
			} else if (isBody(span.end - 1) && span.type === 'PER' && !isListedName(sentence, span.first))
				settle(span, 'ORG');
			else if (span.type === 'PER' && capitalisedNouns) trimNouns(sentence, span, cues, alone);
		}
		sentence.spans = sentence.spans.filter(({ first, end }) => end > first);
	}
	return named;
}

/** "Ministerin Ana Berg", "Onlinemarktplatz Tarvo": the noun is no part of the name. Empties a span of which it leaves no name. */
function trimNouns(
	sentence: PlacedSentence,
	span: TaggedSpan,
	{ roles, capitalisedNouns }: CueList,
	alone: ReadonlySet<number>,
): void {
	const { words } = sentence;
	const lower = (at: number) => words[at]?.lowerText ?? '';
	const isRole = (at: number) => !isListedName(sentence, at) && roles?.has(lower(at)) === true;
	const isNoun = (at: number) =>
		!isListedName(sentence, at) &&
		!/-/.test(lower(at)) &&
		(capitalisedNouns?.ending.test(lower(at)) === true || lower(at).length >= LONGEST_FIRST_NAME);
	while (span.end - span.first > 1 && isRole(span.first)) span.first++;
	if (span.end - span.first > 1 && isNoun(span.first)) {
		const rest = keyOfTokens(sentence, span.first + 1, span.end);
		span.first = alone.has(rest) ? span.first + 1 : span.end;
		return;
	}
	// what an office is of, and not who holds it
	while (
		span.first < span.end &&
		/^\p{Ll}/u.test(words[span.first]?.text ?? '') &&
		!SURNAME_PARTICLES.has(lower(span.first))
	)
		span.first++;
}

/** Letters from which a word that no list has is a noun and no first name. */
const LONGEST_FIRST_NAME = 12;

const isListedName = ({ words }: PlacedSentence, at: number) => isListedFirstName(words[at]);

/** "Von der Leyen", "Stanjura": the surname of somebody whom the article names in full is that person. */
function settlePersons(sentences: readonly PlacedSentence[], inflection: Inflection | undefined): void {
	const formOf = (word: string) => (inflection ? sharedStem(word, inflection) : word.toLowerCase());
	const full = ({ words }: PlacedSentence, { first, end }: TaggedSpan) =>
		words
			.slice(first, end)
			.map(({ text }) => formOf(text))
			.join(' ');
	const surnames = new Set<string>();
	const alone = new Set<string>();
	const names = new Set<string>();
	for (const sentence of sentences) {
		const { words } = sentence;
		for (const span of sentence.spans) {
			const { first, end, type, margin = SETTLED, typeMargin = SETTLED } = span;
			if (type !== 'PER') continue;
			// without a form of the subject an ending may be the name's own
			if (end - first > 1 && inflection?.subject) names.add(full(sentence, span));
			const last = formOf(words[end - 1]?.text ?? '');
			if (end - first === 1) alone.add(last);
			else if (margin >= LEAST_FULL_NAME.margin && typeMargin >= LEAST_FULL_NAME.typeMargin) surnames.add(last);
		}
	}
	for (const sentence of sentences) {
		const { words } = sentence;
		for (const span of sentence.spans) {
			if (span.type === 'PER') continue;
			const last = formOf(words[span.end - 1]?.text ?? '');
			let begin = span.first;
			while (begin < span.end - 1 && SURNAME_PARTICLES.has(words[begin]?.lowerText ?? '')) begin++;
			const isSurname = begin === span.end - 1 && begin > span.first && surnames.has(last);
			const { typeMargin = SETTLED } = span;
			const isFullName =
				span.end - span.first === 2 &&
				((typeMargin < OPEN_TYPE && surnames.has(last)) || (typeMargin < OPEN_TYPE / 2 && alone.has(last)));
			if (isSurname || isFullName || (span.end - span.first > 1 && names.has(full(sentence, span))))
				settle(span, 'PER');
		}
	}
}

/** "Jong PKV": behind no first name, an acronym is no surname. */
function endsInAcronym({ words, lettering }: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	const last = words[end - 1];
	const isAcronym = last?.isUpper === true && last.text.length > 2 && words[first]?.isUpper === false;
	return (
		type === 'PER' && end - first > 1 && isAcronym && lettering === RUNNING_TEXT && !isListedFirstName(words[first])
	);
}

/** What the knowledge base has under a name in the language: a country is no person, and a known body none either. */
function settleKnown(
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
	inflection: Inflection | undefined,
): void {
	const isCountry = (entity: number) => knowledge.classOf(entity) === ENTITY_CLASS.country;
	const surnames = new Set<string>();
	// "Mary von Dänemark" has no surname
	const isOfCountry = (words: PlacedSentence['words'], end: number) =>
		SURNAME_PARTICLES.has(words[end - 2]?.lowerText ?? '') &&
		isCountry(knowledge.native(nameKey(words[end - 1]?.text ?? '')));
	// "Golf von Mexiko" is nobody's name
	for (const { words, spans } of sentences)
		for (const { first, end, type } of spans)
			if (type === 'PER' && end - first > 1 && isListedFirstName(words[first]) && !isOfCountry(words, end))
				surnames.add(words[end - 1]?.lowerText ?? '');
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const { first, end } = span;
			if (end - first === 1 && surnames.has(sentence.words[first]?.lowerText ?? '')) continue;
			let entity = knowledge.native(keyOfTokens(sentence, first, end));
			if (entity < 0 && inflection) entity = knowledge.native(stemKey(nameOfTokens(sentence, first, end), inflection));
			const type = entity < 0 ? null : typeOfClass(knowledge.classOf(entity));
			// a city's name is a club's as well, and a body's a place's
			const isOpen =
				span.type === 'PER' || (span.type === 'ORG' && isCountry(entity) && (span.typeMargin ?? SETTLED) < OPEN_TYPE);
			if (type && type !== span.type && isOpen) settle(span, type);
		}
	}
}

function typeOfClass(entityClass: number): TaggedType | null {
	if (entityClass === ENTITY_CLASS.person || entityClass === ENTITY_CLASS.thing) return null;
	return entityClass === ENTITY_CLASS.place || entityClass === ENTITY_CLASS.country ? 'LOC' : 'ORG';
}

/** "Rohöl": where every noun has a capital, publishers file articles under nouns as well as names. */
function isPlainNoun(
	sentence: PlacedSentence,
	{ first, end }: TaggedSpan,
	cues: CueList | undefined,
	knowledge: KnowledgeBase,
): boolean {
	return (
		cues?.capitalisedNouns !== undefined && end - first === 1 && knowledge.best(keyOfTokens(sentence, first, end)) < 0
	);
}

/** A name that comes again and again, or that the publisher files the article under, needs less of the tagger. */
function trustRepeated(
	sentences: readonly PlacedSentence[],
	tags: readonly string[],
	mayBeNoun: (sentence: PlacedSentence, span: TaggedSpan) => boolean,
): void {
	const filed = new Set(tags.map(nameKey));
	const groups = new Map<number, TaggedSpan[]>();
	const nouns = new Set<number>();
	for (const sentence of sentences) {
		if (sentence.isAside) continue;
		for (const span of sentence.spans) {
			const key = keyOfTokens(sentence, span.first, span.end);
			if (mayBeNoun(sentence, span)) nouns.add(key);
			const group = groups.get(key);
			if (group) group.push(span);
			else groups.set(key, [span]);
		}
	}
	for (const [key, group] of groups) {
		const most = (of: 'margin' | 'typeMargin') => Math.max(...group.map((span) => span[of] ?? SETTLED));
		const isOften =
			group.length >= OFTEN.times && most('margin') >= OFTEN.margin && most('typeMargin') >= OFTEN.typeMargin;
		const isFiled =
			filed.has(key) && !nouns.has(key) && most('margin') >= OFTEN.typeMargin && most('typeMargin') >= OFTEN.typeMargin;
		if (!isOften && !isFiled) continue;
		for (const span of group) {
			span.margin = SETTLED;
			span.typeMargin = Math.max(span.typeMargin ?? SETTLED, most('typeMargin'), OPEN_TYPE);
		}
	}
}
