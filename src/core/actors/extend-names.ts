import type { CueList } from '../languages/cue-list.ts';
import type { NamingWords } from '../languages/language-pack.ts';
import { SETTLED, type TaggedSpan } from './entity-tags.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { keyOfTokens, lowerAt, type PlacedSentence } from './named-mention.ts';

/** A word that a name stands behind so often, and never without it, is a part of it. */
const LEAST_TIMES = 2;

interface Words {
	cues: CueList | undefined;
	naming: NamingWords;
}

/**
 * Gives names the words before them that a tagger left out: the first of several first names, and the unknown half of a name whose other
 * half is a place's.
 */
export function extendNames(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase, words: Words): void {
	addFirstNames(sentences, words.cues);
	joinHalves(sentences, knowledge, words);
}

/** "Stine Ilona Vellum", of which "Ilona Vellum" was found, where the article also says "Stine Vellum". */
function addFirstNames(sentences: readonly PlacedSentence[], cues: CueList | undefined): void {
	const bearers = new Set<string>();
	const bearer = (sentence: PlacedSentence, first: number, { end }: TaggedSpan) =>
		`${lowerAt(sentence, first)} ${lowerAt(sentence, end - 1)}`;
	const persons = sentences.flatMap((sentence) =>
		sentence.spans
			.filter(({ type, first, end }) => type === 'PER' && end - first > 1)
			.map((span) => ({ sentence, span })),
	);
	for (const { sentence, span } of persons) bearers.add(bearer(sentence, span.first, span));
	for (const { sentence, span } of persons) {
		const before = sentence.words[span.first - 1];
		if (!before?.isCapitalised || sentence.lettering !== RUNNING_TEXT || cues?.roles?.has(before.lowerText)) continue;
		const isTaken = sentence.spans.some(({ end }) => end === span.first);
		if (!isTaken && bearers.has(bearer(sentence, span.first - 1, span))) span.first--;
	}
}

/** "Datang Port", of which "Port" was found: never without the word before it, and that word never without it. Nobody, where nothing says what it is. */
function joinHalves(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase, { cues, naming }: Words): void {
	const halves = new Map<string, { sentence: PlacedSentence; span: TaggedSpan }[]>();
	for (const sentence of sentences) {
		if (sentence.lettering !== RUNNING_TEXT) continue;
		for (const span of sentence.spans) {
			if (span.type !== 'LOC' || span.end - span.first > 1 || !isHalf(sentence, span, knowledge)) continue;
			const before = lowerAt(sentence, span.first - 1);
			if (naming.places.has(before) || cues?.roles?.has(before) || cues?.determiners?.has(before)) continue;
			const whole = `${before} ${lowerAt(sentence, span.first)}`;
			const places = halves.get(whole);
			if (places) places.push({ sentence, span });
			else halves.set(whole, [{ sentence, span }]);
		}
	}
	const neighbours = halves.size > 0 ? onlyNeighbours(sentences) : undefined;
	for (const [whole, places] of halves) {
		const [before = '', own = ''] = whole.split(' ');
		if (places.length < LEAST_TIMES || neighbours?.after.get(before) !== own || neighbours.before.get(own) !== before)
			continue;
		const isBody =
			cues?.bodies?.has(before) === true ||
			places.some(({ sentence, span }) => cues?.bodies?.has(lowerAt(sentence, span.first - 2)) === true);
		// any noun has a capital there: "Flughafen Vell" may well be the place
		if (!isBody && cues?.capitalisedNouns) continue;
		for (const { sentence, span } of places) {
			span.first--;
			span.type = isBody ? 'ORG' : 'MISC';
			span.margin = SETTLED;
			span.typeMargin = SETTLED;
			sentence.spans = sentence.spans.filter(
				(other) => other === span || other.end <= span.first || other.first >= span.end,
			);
		}
	}
}

/** A capital stands right before it, and it is no state and nothing that the language calls so. */
function isHalf(sentence: PlacedSentence, { first, end }: TaggedSpan, knowledge: KnowledgeBase): boolean {
	const before = sentence.words[first - 1];
	if (!before?.isCapitalised || !before.hasLetter || sentence.spans.some((other) => other.end === first)) return false;
	const key = keyOfTokens(sentence, first, end);
	if (knowledge.native(key) >= 0) return false;
	const entity = knowledge.best(key);
	return entity < 0 || knowledge.classOf(entity) !== ENTITY_CLASS.country;
}

/** The word that each word of running text has alone before it, and behind it; null where there are several. */
function onlyNeighbours(sentences: readonly PlacedSentence[]) {
	const before = new Map<string, string | null>();
	const after = new Map<string, string | null>();
	const note = (of: Map<string, string | null>, word: string, neighbour: string) => {
		const known = of.get(word);
		of.set(word, known === undefined || known === neighbour ? neighbour : null);
	};
	for (const { words, lettering } of sentences) {
		if (lettering !== RUNNING_TEXT) continue;
		words.forEach(({ lowerText }, at) => {
			note(before, lowerText, words[at - 1]?.lowerText ?? '');
			note(after, lowerText, words[at + 1]?.lowerText ?? '');
		});
	}
	return { before, after };
}
