import { spreadHash } from '../learning/hashes.ts';
import { type ContentWord, contentWords } from '../text/content-words.ts';
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

/**
 * Counts the terms of one text. Terms do not run over the end of a sentence. Within a longer term a shorter one of another branch says
 * nothing: a drone strike is no strike of workers.
 */
function countTerms(text: string, model: TopicModel): Map<number, { surface: string; count: number }> {
	const counts = new Map<number, { surface: string; count: number }>();
	const words = contentWords(text);
	let around = { term: -1, last: -1 };
	for (const [i, first] of words.entries()) {
		const terms = termsAt(words, i, model);
		const longest = terms.at(-1);
		if (longest && longest.last > Math.max(i, around.last)) around = longest;
		for (const { term, last } of terms) {
			if (term !== around.term && last <= around.last && !model.speakForOneBranch(term, around.term)) continue;
			const known = counts.get(term);
			if (known) known.count++;
			else counts.set(term, { surface: text.slice(first.start, words[last]?.end), count: 1 });
		}
	}
	return counts;
}

/** The terms that begin with a word, the longest last, and the place of the last word of each. */
function termsAt(words: readonly ContentWord[], at: number, model: TopicModel): { term: number; last: number }[] {
	const terms: { term: number; last: number }[] = [];
	let hash = NO_WORDS;
	for (let last = at; last < at + LONGEST_TERM; last++) {
		const word = words[last];
		if (!word || (last > at && word.opensSentence)) break;
		hash = addWord(hash, word.stem);
		const term = model.findTerm(spreadHash(hash));
		if (term >= 0) terms.push({ term, last });
	}
	return terms;
}
