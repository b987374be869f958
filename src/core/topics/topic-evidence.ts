import { contentWords } from '../text/content-words.ts';
import { LONGEST_TERM, type TopicModel } from './topic-model.ts';

/** A part of what is known of an article, and how much a word in it counts. */
export interface WeightedText {
	text: string;
	weight: number;
}

/** A term of the lexicons found in an article. */
export interface FoundTerm {
	term: number;
	/** As the article writes it where it stands first. */
	surface: string;
	/** Its occurrences, each counted with the weight of the text it stands in. */
	count: number;
}

/** Sentences read of one text: what comes later is background more often than subject. */
const SENTENCES_READ = 60;

/** Finds every term of the model in the texts, longer terms beside the shorter ones in them, in order of appearance. */
export function findTerms(texts: readonly WeightedText[], model: TopicModel): FoundTerm[] {
	const found = new Map<number, FoundTerm>();
	for (const { text, weight } of texts) {
		const words = contentWords(text);
		let sentences = 0;
		let sentenceStart = 0;
		for (const [i, word] of words.entries()) {
			if (word.opensSentence) {
				sentenceStart = i;
				if (++sentences > SENTENCES_READ) break;
			}
			let term = word.stem;
			for (let length = 1; length <= LONGEST_TERM && i - length + 1 >= sentenceStart; length++) {
				const first = words[i - length + 1];
				if (!first) break;
				if (length > 1) term = `${first.stem} ${term}`;
				const index = model.findTerm(term);
				if (index < 0) continue;
				const known = found.get(index);
				if (known) known.count += weight;
				else found.set(index, { term: index, surface: text.slice(first.start, word.end), count: weight });
			}
		}
	}
	return [...found.values()];
}
