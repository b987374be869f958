import type { Span } from '../../article.ts';
import { contentWords } from '../../text/content-words.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Passage } from './difference.ts';

/** A sentence as the words that carry its meaning. Offsets are UTF-16 code units into the article's text, end exclusive. */
export interface ComparedSentence {
	article: ComparedArticle;
	/** Its place among the article's sentences. */
	index: number;
	start: number;
	end: number;
	text: string;
	words: SentenceWord[];
	keys: ReadonlySet<string>;
}

interface SentenceWord {
	/** The first letters of the stem, so that "recommended" and "recommendation" are one. Numbers have none: they are compared by value. */
	key: string;
	stem: string;
	/** Offset into the sentence's text. */
	start: number;
}

/** Truncation is the plainest stemmer that joins verbs with their nouns; six letters lose little in English news. */
const KEY_LETTERS = 6;

/** The sentences of an article in order, headings and cross-heads left out: a sentence ends in a stop. */
export function sentencesOf(article: ComparedArticle): ComparedSentence[] {
	const words = contentWords(article.text).filter(({ stem }) => !/^\d/.test(stem));
	let next = 0;
	const sentences: ComparedSentence[] = [];
	for (const { start, end } of splitSentences(article.text)) {
		const own: SentenceWord[] = [];
		for (let word = words[next]; word && word.start < end; word = words[++next]) {
			if (word.start >= start) own.push({ key: keyOfStem(word.stem), stem: word.stem, start: word.start - start });
		}
		const text = article.text.slice(start, end);
		if (!article.isSummary && !/[.!?…][”"’')\]]*$/.test(text)) continue;
		const keys = new Set(own.map(({ key }) => key));
		sentences.push({ article, index: sentences.length, start, end, text, words: own, keys });
	}
	return sentences;
}

/** The key of a {@link SentenceWord}. */
export function keyOfStem(stem: string): string {
	return stem.slice(0, KEY_LETTERS);
}

/** The sentence as it is shown. */
export function passageOf({ article, text }: ComparedSentence, marks: Span[] = []): Passage {
	const { id, url, outlet, isSummary } = article;
	return { articleId: id, url, outlet, text, marks, isFromSummary: isSummary };
}
