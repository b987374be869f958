import { languageOf } from '../../languages/language-of.ts';
import { dampen } from '../../learning/term-weights.ts';
import { sketchOf } from '../copies.ts';
import { firstWords, LEAD_WORDS, TITLE_COUNT } from '../stories/lead.ts';
import { NEWS } from '../stories/news-frequencies.ts';
import { storyWords } from '../stories/story-words.ts';

/** What the index holds of a document. */
export interface IndexedDocument {
	/** Names it in the whole index; never given twice. */
	number: number;
	/** When it is dated, in days since 1970. */
	day: number;
	/** Its words without endings, with how often they stand in title and lead. */
	terms: ReadonlyMap<string, number>;
	/** Of its whole text. */
	sketch: Uint32Array;
}

/** What of a document its words are taken from. */
export interface IndexedText {
	title: string;
	text: string;
	/** As declared; null or missing when unknown. */
	language?: string | null;
}

const DAY_MS = 86_400_000;

/** @param datedAt ISO 8601 */
export function describeDocument(number: number, document: IndexedText, datedAt: string): IndexedDocument {
	return { number, day: dayOf(datedAt), terms: termsOf(document), sketch: sketchOf(document.text) };
}

/** The words of title and lead with their counts; the title's count twice. */
export function termsOf({ title, text, language: declared }: IndexedText): Map<string, number> {
	const counts = new Map<string, number>();
	const lead = firstWords(text, LEAD_WORDS);
	const language = languageOf(`${title}. ${lead}`, declared);
	const count = (words: string, times: number) => {
		for (const { stem } of storyWords(words, language)) counts.set(stem, (counts.get(stem) ?? 0) + times);
	};
	count(title, TITLE_COUNT);
	count(lead, 1);
	return counts;
}

/** Days since 1970, rounded down; 0 for what is no date. */
export function dayOf(time: string): number {
	return Math.floor(Date.parse(time) / DAY_MS) || 0;
}

/**
 * Euclidean length of a document's terms as they weigh in news at large: it never changes, while the collection's own frequencies do with
 * every document.
 */
export function lengthOf(terms: ReadonlyMap<string, number>): number {
	let square = 0;
	for (const [term, count] of terms) {
		square += (dampen(count) * Math.log(1 + NEWS.documents / NEWS.frequency(term))) ** 2;
	}
	return Math.sqrt(square) || 1;
}
