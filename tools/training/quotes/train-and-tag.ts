import { addScores, decode, IMPOSSIBLE, type LabelScores } from '../../../src/core/quotes/sequence-tagger.ts';
import { tabulateWeights } from './pack-weights.ts';
import { type LabelledText, type TaggerOptions, type TrainedWeights, trainTagger } from './train-tagger.ts';

/** A text as a tagger that has not learnt from it sees it. */
export interface TaggedText {
	labels: Uint8Array;
	scores: LabelScores;
	/** What one step of the scores weighs. */
	scale: number;
}

const FOLDS = 3;

/**
 * Trains a tagger on all texts, and tags each text by a tagger that has not seen it: whatever learns from the tags must meet the errors
 * it will have to live with.
 * @param taken see trainTagger
 */
export function trainAndTag(
	texts: readonly LabelledText[],
	options: TaggerOptions,
	foldDone: (fold: number) => void,
	taken: readonly number[] = [],
): { trained: TrainedWeights; tagged: TaggedText[] } {
	const tagged: TaggedText[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const trained = trainTagger(
			texts.filter((_, index) => index % FOLDS !== fold),
			options,
			taken,
		);
		const tag = taggerOf(trained, options.bits);
		texts.forEach((text, index) => {
			if (index % FOLDS === fold) tagged[index] = tag(text);
		});
		foldDone(fold);
	}
	return { trained: trainTagger(texts, options, taken), tagged };
}

function taggerOf(trained: TrainedWeights, bits: number): (text: LabelledText) => TaggedText {
	const weights = tabulateWeights(trained, bits);
	const { scale, labels: count } = weights;
	const transitions = trained.transitions.map((weight) => (weight <= IMPOSSIBLE / 2 ? IMPOSSIBLE : weight / scale));
	return ({ grids, gold, sequences }) => {
		const labels = new Uint8Array(gold.length);
		const scores: LabelScores = { values: new Int32Array(gold.length * count), stride: count };
		for (const grid of grids) addScores(scores, 0, weights, grid, sequences);
		for (const sequence of sequences) decode(scores, { offset: 0, count, transitions }, sequence, labels);
		return { labels, scores, scale };
	};
}
