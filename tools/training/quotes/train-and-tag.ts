import { bestPath, type LabelScores, NEVER, stepsOf } from '../../../src/core/learning/best-path.ts';
import { addScores } from '../../../src/core/quotes/add-scores.ts';
import { tabulateWeights } from './pack-weights.ts';
import { type LabelledText, type TaggerOptions, type TrainedWeights, trainTagger } from './train-tagger.ts';

/** A text as a tagger that has not learnt from it sees it. */
export interface TaggedText {
	labels: Uint8Array;
	scores: LabelScores;
	/** What one step of the scores weighs. */
	scale: number;
}

/**
 * Trains a tagger on all texts, and tags each text by a tagger that has not seen it: whatever learns from the tags must meet the errors
 * it will have to live with.
 * @param folds the fold of each text: those of one fold are tagged by what the others taught
 * @param taken see trainTagger
 */
export function trainAndTag(
	texts: readonly LabelledText[],
	options: TaggerOptions,
	folds: readonly number[],
	taken: readonly number[] = [],
): { trained: TrainedWeights; tagged: TaggedText[] } {
	const tagged: TaggedText[] = [];
	for (const fold of new Set(folds)) {
		const trained = trainTagger(
			texts.filter((_, index) => folds[index] !== fold),
			{ ...options, seeds: options.seeds.slice(0, 1) },
			taken,
		);
		const tag = taggerOf(trained, options.bits);
		texts.forEach((text, index) => {
			if (folds[index] === fold) tagged[index] = tag(text);
		});
	}
	return { trained: trainTagger(texts, options, taken), tagged };
}

function taggerOf(trained: TrainedWeights, bits: number): (text: LabelledText) => TaggedText {
	const weights = tabulateWeights(trained, bits);
	const { scale, labels: count } = weights;
	const transitions = trained.transitions.map((weight) => (weight <= NEVER / 2 ? NEVER : weight / scale));
	const steps = stepsOf(transitions, count);
	return ({ grids, gold, sequences }) => {
		const labels = new Uint8Array(gold.length);
		const scores: LabelScores = { values: new Int32Array(gold.length * count), stride: count };
		for (const grid of grids) addScores(scores, 0, weights, grid, sequences);
		for (const sequence of sequences) bestPath(scores, { offset: 0, count, transitions, steps }, sequence, labels);
		return { labels, scores, scale };
	};
}
