import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import { bestPath, type LabelChain, type LabelScores } from '../learning/best-path.ts';
import type { FeatureWeights } from '../learning/feature-weights.ts';
import { addScores } from './add-scores.ts';
import type { MarkedText } from './marked-text.ts';
import type { Sequence } from './sequence.ts';
import { describeRoles, describeTokens } from './token-features.ts';

/** What the taggers say of each token. */
export interface SpeechTags {
	/** See Role in token-features.ts. */
	roles: Uint8Array;
	/** 1 begins something said, 2 goes on, 0 is outside. */
	contents: Uint8Array;
	/** How much more each token looks said than not, before its neighbours are weighed in. */
	margins: Float32Array;
}

/** Two taggers over one table of weights: cues and sources first, then what was said around them. */
export interface SpeechTagger {
	/** Weights of a token's features for the labels of both chains, one after the other. */
	tokenWeights: FeatureWeights;
	/** Weights of what the first chain found, for the labels of the second. */
	roleWeights: FeatureWeights;
	roles: LabelChain;
	contents: LabelChain;
}

/** From which strength on a verb makes its sentence worth reading (see reporting-verbs.ts). */
const LEAST_STRENGTH = 2;

/**
 * The stretches that may hold speech: sentences of a paragraph, one after the other, with marks or words that report. The rest is a quarter
 * of the text and holds 1 % of the speech.
 */
export function findSequences({ sentences, passageOf, reporting, words }: MarkedText): Sequence[] {
	const sequences: [number, number][] = [];
	let lastParagraph = -1;
	for (const { paragraph, firstToken, endToken } of sentences) {
		let reports = false;
		for (let i = firstToken; i < endToken && !reports; i++) {
			reports = (passageOf[i] ?? -1) >= 0 || (reporting[i] ?? 0) >= LEAST_STRENGTH || words[i] === 'according';
		}
		if (!reports) continue;
		const open = sequences.at(-1);
		if (open && open[1] === firstToken && paragraph === lastParagraph) open[1] = endToken;
		else sequences.push([firstToken, endToken]);
		lastParagraph = paragraph;
	}
	return sequences;
}

/** Of the time for tagging: what cues and sources are looked for in may take so much of it. */
const ROLES_SHARE = 0.65;

/**
 * Marks cues, sources and what was said.
 * @param deadline when it is over, the rest of the text counts as holding no speech
 */
export function tagSpeech(marked: MarkedText, tagger: SpeechTagger, deadline: Deadline = NO_DEADLINE): SpeechTags {
	const found = findSequences(marked);
	const length = marked.tokens.length;
	const { roles: roleChain, contents: contentChain, tokenWeights, roleWeights } = tagger;
	const scores: LabelScores = { values: new Int32Array(length * tokenWeights.labels), stride: tokenWeights.labels };
	const first = deadline.share(ROLES_SHARE);
	const tokens = describeTokens(marked, found, first.share(ROLES_SHARE));
	const sequences = addScores(scores, 0, tokenWeights, tokens, found, first);
	const roles = new Uint8Array(length);
	for (const sequence of sequences) bestPath(scores, roleChain, sequence, roles);
	const described = describeRoles(marked, roles, sequences, deadline);
	const tagged = addScores(scores, contentChain.offset, roleWeights, described, sequences, deadline);
	const contents = new Uint8Array(length);
	for (const sequence of tagged) bestPath(scores, contentChain, sequence, contents);
	return { roles, contents, margins: speechMargins(scores, contentChain.offset, tokenWeights.scale) };
}

/** How much the better of "begins" and "goes on" leads "outside", for each token. */
export function speechMargins({ values, stride }: LabelScores, offset: number, scale: number): Float32Array {
	const margins = new Float32Array(values.length / stride);
	for (let i = 0; i < margins.length; i++) {
		const at = i * stride + offset;
		margins[i] = (Math.max(values[at + 1] ?? 0, values[at + 2] ?? 0) - (values[at] ?? 0)) * scale;
	}
	return margins;
}
