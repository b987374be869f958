import { seededRandom } from '../../seeded-random.ts';
import { FeatureIndex } from './feature-index.ts';
import { shuffle } from './shuffle.ts';
import type { TrainedWeights } from './train-tagger.ts';

/** A choice to learn from: features of each candidate, and which of them are right. */
export interface Choice {
	features: number[][];
	isRight: boolean[];
}

export interface RankerOptions {
	epochs: number;
	/** Step size of the first epoch; it falls with 1 / (1 + epoch). */
	rate: number;
	/** Pull of every weight towards 0, per step. */
	decay: number;
	leastCount: number;
	seed: number;
}

/** Learns a softmax over candidates by stochastic gradient ascent on the summed probability of the right ones. */
export function trainRanker(choices: readonly Choice[], options: RankerOptions): Omit<TrainedWeights, 'transitions'> {
	const usable = choices.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
	const index = new FeatureIndex(
		usable.map(({ features }) => Int32Array.from(features.flat())),
		options.leastCount,
	);
	const numbered = usable.map(({ features, isRight }) => ({
		ids: features.map((hashes) => hashes.map((hash) => index.idOf(hash)).filter((id) => id >= 0)),
		isRight,
	}));
	const rows = new Float32Array(index.hashes.length);
	const random = seededRandom(options.seed);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		const rate = options.rate / (1 + epoch);
		for (const { ids, isRight } of shuffle(numbered, random)) {
			const scores = ids.map((list) => list.reduce((sum, id) => sum + (rows[id] ?? 0), 0));
			const most = Math.max(...scores);
			const exponentials = scores.map((score) => Math.exp(score - most));
			const total = exponentials.reduce((a, b) => a + b, 0);
			const right = exponentials.reduce((sum, value, i) => sum + (isRight[i] ? value : 0), 0);
			ids.forEach((list, i) => {
				const value = exponentials[i] ?? 0;
				const gradient = (isRight[i] ? value / right : 0) - value / total;
				if (Math.abs(gradient) < 1e-4) return;
				for (const id of list) rows[id] = (rows[id] ?? 0) * (1 - options.decay) + rate * gradient;
			});
		}
	}
	return { labels: 1, hashes: index.hashes, rows };
}
