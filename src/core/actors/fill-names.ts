import type { ChosenPack } from '../languages/language-pack.ts';
import type { Inflection } from '../languages/name-reading.ts';
import { SETTLED, settleType, type TaggedSpan, type TaggedType } from './entity-tags.ts';
import { sharedStem, stemKey } from './join-inflections.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { keyOfTokens, nameOfTokens, type PlacedSentence } from './named-mention.ts';

/** Longest name of a state, in tokens. */
const LONGEST_STATE = 6;

/** By how much the tagger must have preferred a full name for its surname to be looked for. */
const LEAST_MARGIN = 20;

/** Words of a person's full name, at least. */
const LEAST_FULL_NAME = 2;

/**
 * Adds names that the tagger left out and other words settle: surnames of people whom the article names in full, and states by what the
 * language calls them.
 */
export function fillNames(
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
	{ inflection, familyFirst }: Pick<ChosenPack, 'inflection' | 'familyFirst'>,
): void {
	const formOf = (word: string) => (inflection ? sharedStem(word, inflection) : word.toLowerCase());
	const surnames = surnamesOf(sentences, formOf, familyFirst === true);
	const isSurname = (text: string) => surnames.has(formOf(text));
	for (const sentence of sentences) {
		const { words, lettering } = sentence;
		if (lettering !== RUNNING_TEXT && !isOfEastAsia(sentence)) continue;
		const taken = new Uint8Array(words.length);
		for (const span of sentence.spans) {
			// what the tagger took for something else: "イスラエル"
			if (span.type === 'MISC' && isState(knowledge, knowledge.native(keyOfTokens(sentence, span.first, span.end))))
				settleType(span, 'LOC');
			if (span.type !== 'PER' || span.end - span.first <= LEAST_FULL_NAME) continue;
			// "міністерка Естонії Кадрі Ілвессоо", "Iraks Saddam Hussein": the state is no part of the person's name
			const length = stateAt(sentence, span.first, taken, knowledge, inflection);
			if (span.end - span.first - length >= LEAST_FULL_NAME) span.first += length;
		}
		for (const { first, end } of sentence.spans) taken.fill(1, first, end);
		const added: TaggedSpan[] = [];
		const add = (first: number, end: number, type: TaggedType) => {
			added.push({ first, end, type, margin: SETTLED, typeMargin: SETTLED });
			taken.fill(1, first, end);
		};
		for (let i = 0; i < words.length; i++) {
			if (taken[i] || !words[i]?.canBeginName) continue;
			const length = stateAt(sentence, i, taken, knowledge, inflection);
			if (length > 0 && standsAlone(sentence, i, i + length, taken)) add(i, i + length, 'LOC');
			else if (words[i]?.isCapitalised && isSurname(words[i]?.text ?? '') && standsAlone(sentence, i, i + 1, taken))
				add(i, i + 1, 'PER');
		}
		if (added.length > 0) sentence.spans = [...sentence.spans, ...added].sort((a, b) => a.first - b.first);
	}
}

/** A sentence without any capital counts as one in capitals; in Chinese, Japanese and Korean it is as good as any. */
function isOfEastAsia({ words }: PlacedSentence): boolean {
	return words.some(({ text }) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text));
}

/** The family names of people named in full, as stems; not those that the text writes small as well. */
function surnamesOf(
	sentences: readonly PlacedSentence[],
	formOf: (word: string) => string,
	isFirst: boolean,
): Set<string> {
	const surnames = new Set<string>();
	const small = new Set<string>();
	for (const { words, spans, lettering } of sentences) {
		if (lettering === RUNNING_TEXT) for (const { text } of words) if (/^\p{Ll}/u.test(text)) small.add(formOf(text));
		for (const { first, end, type, margin = SETTLED } of spans) {
			const word = words[isFirst ? first : end - 1];
			if (type === 'PER' && end - first > 1 && margin >= LEAST_MARGIN && word?.isCapitalised && word.text.length > 2)
				surnames.add(formOf(word.text));
		}
	}
	for (const word of small) surnames.delete(word);
	return surnames;
}

/** How many tokens from one on are a state's name; 0 where they are none. */
function stateAt(
	sentence: PlacedSentence,
	first: number,
	taken: Uint8Array,
	knowledge: KnowledgeBase,
	inflection: Inflection | undefined,
): number {
	const most = Math.min(LONGEST_STATE, sentence.words.length - first);
	for (let length = most; length > 0; length--) {
		if (taken.subarray(first, first + length).includes(1)) continue;
		const end = first + length;
		const key = keyOfTokens(sentence, first, end);
		let entity = knowledge.native(key);
		if (entity < 0 && inflection) entity = knowledge.native(stemKey(nameOfTokens(sentence, first, end), inflection));
		if (isState(knowledge, entity)) return length;
	}
	return 0;
}

function isState(knowledge: KnowledgeBase, entity: number): boolean {
	return entity >= 0 && knowledge.classOf(entity) === ENTITY_CLASS.country;
}

/** No other word with a capital stands beside it that is no name: it would be a part of something longer. */
function standsAlone({ words }: PlacedSentence, first: number, end: number, taken: Uint8Array): boolean {
	const joins = (i: number) => words[i]?.isCapitalised === true && !taken[i];
	return !joins(end) && (first < 2 || !joins(first - 1));
}
