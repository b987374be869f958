import type { CueList } from '../languages/cue-list.ts';
import { SURNAME_PARTICLES } from '../languages/surname-particles.ts';
import { SETTLED, type TaggedSpan } from './entity-tags.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { isFirstName } from './listed-first-name.ts';
import { keyOfTokens, lowerAt, type PlacedSentence } from './named-mention.ts';

/** Tokens from an office to what it is of. */
const REACH = 5;

/**
 * Parts what an office is of from who holds it, where a language puts them beside one another and its tagger took them for one name: "il sindaco di
 * Roma Ana Quelmi", "le ministre de l’Économie Jean Vellard", "мэр Велла Анна Квелина". And joins a surname to its capitalised particle: "Marine Le Pen".

 * @param firstNames of the language
 */
export function partOffices(
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
	cues: CueList,
	firstNames?: string,
): void {
	for (const sentence of sentences) {
		joinParticles(sentence);
		sentence.spans = sentence.spans.flatMap((span) => partsOf(sentence, span, knowledge, cues, firstNames));
	}
}

function joinParticles(sentence: PlacedSentence): void {
	const { words, spans } = sentence;
	sentence.spans = spans.filter((span, at) => {
		const next = spans[at + 1];
		const particle = words[span.end];
		const isJoined =
			span.type === 'PER' &&
			next?.type === 'PER' &&
			next.first === span.end + 1 &&
			particle?.isCapitalised === true &&
			SURNAME_PARTICLES.has(particle.lowerText);
		if (isJoined) next.first = span.first;
		return !isJoined;
	});
}

function partsOf(
	sentence: PlacedSentence,
	span: TaggedSpan,
	knowledge: KnowledgeBase,
	cues: CueList,
	firstNames: string | undefined,
): TaggedSpan[] {
	const { words } = sentence;
	const isFirst = (at: number) => isFirstName(words[at]?.text ?? '', knowledge, firstNames);
	if (span.end - span.first < 3 || isFirst(span.first) || !isBehindOffice(sentence, span.first, cues)) return [span];
	let first = span.first + 1;
	while (first < span.end && !isFirst(first)) first++;
	if (first > span.end - 2 || knowledge.best(keyOfTokens(sentence, span.first, span.end)) >= 0) return [span];
	const holder: TaggedSpan = { ...span, first, type: 'PER', margin: SETTLED, typeMargin: SETTLED };
	const type = kindOf(sentence, span.first, first, knowledge);
	return type ? [{ ...span, end: first, type }, holder] : [holder];
}

/** What kind of name the knowledge base has for some tokens; null for none. */
function kindOf(sentence: PlacedSentence, first: number, end: number, knowledge: KnowledgeBase): 'LOC' | 'ORG' | null {
	const entity = knowledge.best(keyOfTokens(sentence, first, end));
	const kind = entity < 0 ? ENTITY_CLASS.thing : knowledge.classOf(entity);
	if (kind === ENTITY_CLASS.thing || kind === ENTITY_CLASS.person) return null;
	return kind === ENTITY_CLASS.place || kind === ENTITY_CLASS.country ? 'LOC' : 'ORG';
}

/** Whether "of" stands before a token, with or without an article, and an office before that; or the office itself where it needs no "of". */
function isBehindOffice(
	sentence: PlacedSentence,
	first: number,
	{ of, determiners, roles, joinsGenitives }: CueList,
): boolean {
	let at = first - 1;
	if (joinsGenitives && roles?.has(lowerAt(sentence, at))) return true;
	const isArticle = (word: string) => determiners?.has(word) === true || /^\p{L}{1,2}['’]$/u.test(word);
	if (!of?.has(lowerAt(sentence, at)) && isArticle(lowerAt(sentence, at))) at--;
	if (!of?.has(lowerAt(sentence, at)) && !/^d['’]$|^dell['’]$/.test(lowerAt(sentence, first - 1))) return false;
	for (let before = first - 1; before >= Math.max(0, first - REACH); before--)
		if (roles?.has(lowerAt(sentence, before))) return true;
	return false;
}
