import type { SpeechForms } from '../languages/speech-forms.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { nameKey } from './name-key.ts';
import { type ArticlePart, keyOfTokens, type PlacedSentence } from './named-mention.ts';
import { settleSpan } from './settle-span.ts';

/** The longest sentence that is looked through. */
const MOST_LETTERS = 2_000;
/** Names that are looked for again, at most. */
const MOST_NAMES = 60;
/** The text has a name, or the last word of it, so often. */
const LEAST_TIMES = 2;
/** Letters of a last word that stands for a name alone where spaces part words. */
const LEAST_LETTERS = 3;

/** What may stand behind a Korean name of a place: nothing, or a particle. */
const BY_ITSELF = /^(?:[^가-힣]|$|[은는이가을를와과도만]|에|의(?![회원])|로|부터|까지)/u;

interface Stretch {
	sentence: PlacedSentence;
	text: string;
	start: number;
}

/**
 * Adds people whom a text introduces by a title or an office, in a script without capitals: by these their names are told, and then wherever
 * the text has them again. What stands once only may be anything, and what is known as a place or a body is nobody.
 * @param texts of the article's parts
 */
export function fillTitledNames(
	sentences: readonly PlacedSentence[],
	{ named, governed, firstNames }: SpeechForms,
	texts: Readonly<Record<ArticlePart, string>>,
	knowledge: KnowledgeBase,
): void {
	if (!named) return;
	const stretches = sentences.flatMap((sentence): Stretch[] => {
		const { tokens } = sentence.sentence;
		const start = tokens[0]?.start ?? 0;
		const end = Math.min(tokens.at(-1)?.end ?? 0, start + MOST_LETTERS);
		return end > start ? [{ sentence, text: texts[sentence.part].slice(start, end), start }] : [];
	});
	if (governed) fillGovernedPlaces(stretches, governed);
	const names = new Set<string>();
	for (const { text } of stretches) {
		for (const { groups } of text.matchAll(named)) {
			if (groups?.name && names.size < MOST_NAMES) names.add(groups.name);
		}
	}
	for (const name of names) {
		const last = name.split(/\s+/).at(-1) ?? name;
		const places = stretches.flatMap((stretch) => placesOf(stretch, last, name));
		if (last !== name && last.length < LEAST_LETTERS) continue;
		const full = places.filter(({ isFull }) => isFull);
		// by a last word alone only somebody is told whose first word is a name: "visits Egypt" goes on with Egypt as well
		const told = last === name || firstNames?.has(name.split(/\s+/)[0] ?? '') ? places : full;
		if (told.length < LEAST_TIMES || full.length === 0 || isThing(full, last, knowledge)) continue;
		for (const { sentence, first, end } of told) settleSpan(sentence, first, end, 'PER');
	}
}

/** "벨루시장", "벨루시": a city beside its mayor is a place wherever the text has it by itself. */
function fillGovernedPlaces(stretches: readonly Stretch[], governed: RegExp): void {
	const names = new Set<string>();
	for (const { text } of stretches)
		for (const { groups } of text.matchAll(governed))
			if (groups?.name && names.size < MOST_NAMES) names.add(groups.name);
	for (const name of names)
		for (const stretch of stretches)
			for (const { sentence, first, end } of placesOf(stretch, name, name)) {
				const behind = (sentence.sentence.tokens[end - 1]?.end ?? 0) - stretch.start;
				if (BY_ITSELF.test(stretch.text.slice(behind))) settleSpan(sentence, first, end, 'LOC');
			}
}

/** Known as a place or a body, as a whole or by the last word, or taken for one by the tagger. */
function isThing(full: readonly NamePlace[], last: string, knowledge: KnowledgeBase): boolean {
	const [{ sentence, first, end } = full[0] as NamePlace] = full;
	const isKnown = [keyOfTokens(sentence, first, end), nameKey(last)].some((key) => {
		const entity = knowledge.best(key);
		return entity >= 0 && knowledge.classOf(entity) !== ENTITY_CLASS.person;
	});
	const others = full.filter((place) =>
		place.sentence.spans.some(
			(span) => span.first === place.first && span.end === place.end && (span.type === 'LOC' || span.type === 'ORG'),
		),
	);
	return isKnown || 2 * others.length >= full.length;
}

interface NamePlace {
	sentence: PlacedSentence;
	first: number;
	end: number;
	isFull: boolean;
}

/** Where a stretch has a name in full, or else its last word. */
function placesOf({ sentence, text, start }: Stretch, last: string, name: string): NamePlace[] {
	const { tokens } = sentence.sentence;
	const places: NamePlace[] = [];
	for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
		const begin = at + last.length - name.length;
		const isFull = begin >= 0 && text.startsWith(name, begin);
		const from = isFull ? begin : at;
		// a word of the text begins here, and where spaces part words one ends there
		if (from > 0 && /[\p{L}\p{M}]/u.test(text.charAt(from - 1))) continue;
		const first = tokens.findIndex((token) => token.start === start + from);
		const end = tokens.findIndex((token) => token.end === start + at + last.length) + 1;
		if (first >= 0 && end > first) places.push({ sentence, first, end, isFull });
	}
	return places;
}
