import { spreadHash } from '../learning/hashes.ts';
import { contentWords } from '../text/content-words.ts';
import { addWord, NO_WORDS } from './term-hash.ts';
import { LONGEST_TERM, type TopicModel } from './topic-model.ts';

/** A part of what is known of an article, and how much its words count. */
export interface WeightedText {
	text: string;
	weight: number;
}

/** A term of the lexicons found in an article. */
export interface FoundTerm {
	term: number;
	/** As the article writes it where it stands first. */
	surface: string;
	/** The sum over the texts of ln(1 + occurrences) by the text's weight. */
	strength: number;
}

/** Finds every term of the model in the texts, longer terms beside the shorter ones in them, in order of appearance. */
export function findTerms(texts: readonly WeightedText[], model: TopicModel): FoundTerm[] {
	const found = new Map<number, FoundTerm>();
	for (const { text, weight } of texts) {
		for (const [term, { surface, count }] of countTerms(text, model)) {
			const strength = weight * Math.log1p(count);
			const known = found.get(term);
			if (known) known.strength += strength;
			else found.set(term, { term, surface, strength });
		}
	}
	return [...found.values()];
}

/** Counts the terms of one text. Terms do not run over the end of a sentence. */
function countTerms(text: string, model: TopicModel): Map<number, { surface: string; count: number }> {
	const counts = new Map<number, { surface: string; count: number }>();
	const words = contentWords(text);
	for (const [i, first] of words.entries()) {
		let hash = NO_WORDS;
		for (let last = i; last < i + LONGEST_TERM; last++) {
			const word = words[last];
			if (!word || (last > i && word.opensSentence)) break;
			hash = addWord(hash, word.stem);
			const index = model.findTerm(spreadHash(hash));
			if (index < 0) continue;
			const known = counts.get(index);
			if (known) known.count++;
			else counts.set(index, { surface: text.slice(first.start, word.end), count: 1 });
		}
	}
	return counts;
}
