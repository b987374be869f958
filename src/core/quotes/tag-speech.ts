import type { MarkedText } from './marked-text.ts';
import { decode, type SequenceTagger, scoreTokens } from './sequence-tagger.ts';
import { describeRoles, describeTokens, type FeatureGrid } from './token-features.ts';

/** What the taggers say of each token. */
export interface SpeechTags {
	/** See Role in token-features.ts. */
	roles: Uint8Array;
	/** 1 begins something said, 2 goes on, 0 is outside. */
	contents: Uint8Array;
}

/** The paragraphs of a text as stretches of tokens: the sequences that the taggers read. */
export function paragraphSequences(marked: MarkedText): [first: number, end: number][] {
	const sequences: [number, number][] = [];
	let last = -1;
	for (const { paragraph, firstToken, endToken } of marked.sentences) {
		const open = sequences.at(-1);
		if (open && paragraph === last) open[1] = endToken;
		else sequences.push([firstToken, endToken]);
		last = paragraph;
	}
	return sequences;
}

/** Tags a text with one tagger, paragraph by paragraph. */
export function tagTokens(marked: MarkedText, tagger: SequenceTagger, grids: readonly FeatureGrid[]): Uint8Array {
	const length = marked.tokens.length;
	const scores = scoreTokens(tagger.weights, grids, length);
	const labels = new Uint8Array(length);
	for (const [first, end] of paragraphSequences(marked)) {
		decode(scores, tagger.transitions, tagger.weights.labels, first, end, labels);
	}
	return labels;
}

/** Marks cues and sources first; what was said is then looked for around them. */
export function tagSpeech(marked: MarkedText, roleTagger: SequenceTagger, contentTagger: SequenceTagger): SpeechTags {
	const tokens = describeTokens(marked);
	const roles = tagTokens(marked, roleTagger, [tokens]);
	const contents = tagTokens(marked, contentTagger, [tokens, describeRoles(marked, roles)]);
	return { roles, contents };
}
