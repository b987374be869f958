import keywordExtractor from 'keyword-extractor';
import { stopWordsOf } from '../../src/core/languages/stop-words.ts';
import { readCorpus } from '../corpora.ts';
import { phraseKey } from './tagged-articles.ts';

const LONGEST_PHRASE = 3;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’\-.&]*[\p{L}\p{N}])?/gu;

/** TF-IDF over phrases of one to three words that neither begin nor end with a stop word; counts from the NeuS leads. */
export class TfIdf {
	readonly #documentCounts = new Map<string, number>();
	readonly #documents: number;

	constructor() {
		const documents = readCorpus<{ title?: string; text: string }>('data/related/neus-lead.jsonl');
		this.#documents = documents.length;
		for (const { title = '', text } of documents) {
			for (const key of new Set(phrasesIn(`${title}.\n${text}`))) {
				this.#documentCounts.set(key, (this.#documentCounts.get(key) ?? 0) + 1);
			}
		}
	}

	/** The best phrases of a text, none within another. */
	phrases(text: string, most: number): string[] {
		const counts = new Map<string, number>();
		for (const key of phrasesIn(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
		const ranked = [...counts]
			.map(([key, count]) => ({ key, score: count * this.#rarity(key) }))
			.sort((a, b) => b.score - a.score);
		const chosen: string[] = [];
		for (const { key } of ranked) {
			if (chosen.some((other) => ` ${other} `.includes(` ${key} `) || ` ${key} `.includes(` ${other} `))) continue;
			if (chosen.push(key) === most) break;
		}
		return chosen;
	}

	#rarity(key: string): number {
		return Math.log((this.#documents + 1) / ((this.#documentCounts.get(key) ?? 0.5) + 0.5));
	}
}

function phrasesIn(text: string): string[] {
	const phrases: string[] = [];
	for (const sentence of text.split(/(?<=[.!?;:])\s+|\n+/)) {
		const words = (sentence.match(WORD) ?? []).map((word) => word.toLowerCase());
		for (let first = 0; first < words.length; first++) {
			for (let last = first; last < Math.min(words.length, first + LONGEST_PHRASE); last++) {
				if (isEdge(words[first]) && isEdge(words[last]))
					phrases.push(phraseKey(words.slice(first, last + 1).join(' ')));
			}
		}
	}
	return phrases.filter(Boolean);
}

/** Whether a phrase may begin or end with a word. */
function isEdge(word = ''): boolean {
	return word.length > 1 && !/^\d+$/.test(word) && !stopWordsOf('en').has(word);
}

type ExtractorLanguage = NonNullable<Parameters<typeof keywordExtractor.extract>[1]>['language'];
const EXTRACTOR_LANGUAGES: Record<string, ExtractorLanguage> = {
	de: 'german',
	es: 'spanish',
	fr: 'french',
	it: 'italian',
	nl: 'dutch',
	da: 'danish',
};

/** npm keyword-extractor's words of a text, the most frequent first. */
export function extractedWords(text: string, language: string, most: number): string[] {
	const counts = new Map<string, number>();
	const words = keywordExtractor.extract(text, {
		language: EXTRACTOR_LANGUAGES[language] ?? 'english',
		remove_digits: true,
		return_changed_case: true,
		remove_duplicates: false,
	});
	for (const key of words.map(phraseKey)) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1])
		.slice(0, most)
		.map(([key]) => key);
}
