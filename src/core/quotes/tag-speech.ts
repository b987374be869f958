import type { MarkedText } from './marked-text.ts';
import { decode, type SequenceTagger, scoreTokens } from './sequence-tagger.ts';
import { describeRoles, describeTokens, type FeatureGrid } from './token-features.ts';

/** What the taggers say of each token. */
export interface SpeechTags {
	/** See Role in token-features.ts. */
	roles: Uint8Array;
	/** 1 begins something said, 2 goes on, 0 is outside. */
	contents: Uint8Array;
	/** How much more each token looks said than not, before its neighbours are weighed in. */
	margins: Float32Array;
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

/** Scores a text's tokens with one tagger and labels them, paragraph by paragraph. */
export function tagTokens(
	marked: MarkedText,
	tagger: SequenceTagger,
	grids: readonly FeatureGrid[],
): { labels: Uint8Array; scores: Float32Array } {
	const length = marked.tokens.length;
	const scores = scoreTokens(tagger.weights, grids, length);
	const labels = new Uint8Array(length);
	for (const [first, end] of paragraphSequences(marked)) {
		decode(scores, tagger.transitions, tagger.weights.labels, first, end, labels);
	}
	return { labels, scores };
}

/** Marks cues and sources first; what was said is then looked for around them. */
export function tagSpeech(marked: MarkedText, roleTagger: SequenceTagger, contentTagger: SequenceTagger): SpeechTags {
	const tokens = describeTokens(marked);
	const { labels: roles } = tagTokens(marked, roleTagger, [tokens]);
	return tagContents(marked, roles, contentTagger, tokens);
}

/** Marks what was said, given the cues and sources. */
export function tagContents(
	marked: MarkedText,
	roles: Uint8Array,
	contentTagger: SequenceTagger,
	tokens: FeatureGrid,
): SpeechTags {
	const { labels: contents, scores } = tagTokens(marked, contentTagger, [tokens, describeRoles(marked, roles)]);
	const { scale } = contentTagger.weights;
	const margins = new Float32Array(contents.length);
	for (let i = 0; i < margins.length; i++) {
		const inside = Math.max(scores[3 * i + 1] ?? 0, scores[3 * i + 2] ?? 0);
		margins[i] = (inside - (scores[3 * i] ?? 0)) * scale;
	}
	return { roles, contents, margins };
}
