import { TAG_COUNT, TAG_STEPS } from '../../../src/core/actors/entity-tags.ts';
import { bestPath } from '../../../src/core/learning/best-path.ts';
import { seededRandom } from '../../seeded-random.ts';

/** A sentence to learn from: the features of each token and its right tags. */
export interface Example {
	features: Int32Array[];
	tags: Uint8Array;
}

/** A linear model, dense: `weights[feature * TAG_COUNT + tag]`. */
export interface LinearModel {
	weights: Float32Array;
	transitions: Float32Array;
}

/** Averaged structured perceptron (Collins 2002; averaging by Daumé 2006). */
export function trainPerceptron(
	examples: readonly Example[],
	featureCount: number,
	{ epochs, seed, dropout, log }: { epochs: number; seed: number; dropout: number; log: (line: string) => void },
): LinearModel {
	const weights = new Float32Array(featureCount * TAG_COUNT);
	const transitions = new Float32Array(TAG_COUNT * TAG_COUNT);
	const chain = { offset: 0, count: TAG_COUNT, transitions, steps: TAG_STEPS };
	const summed = new Float32Array(weights.length);
	const summedTransitions = new Float32Array(transitions.length);
	const random = seededRandom(seed);
	const order = Int32Array.from(examples, (_, i) => i);
	let step = 1;
	for (let epoch = 1; epoch <= epochs; epoch++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			const swapped = order[i] ?? 0;
			order[i] = order[j] ?? 0;
			order[j] = swapped;
		}
		let wrong = 0;
		for (const index of order) {
			const { features: all, tags } = examples[index] as Example;
			const features = dropout > 0 ? all.map((token) => hideSome(token, dropout, random)) : all;
			const guess = new Uint8Array(tags.length);
			bestPath({ values: scoreTokens(features, weights), stride: TAG_COUNT }, chain, [0, tags.length], guess);
			if (guess.some((tag, i) => tag !== tags[i])) {
				wrong++;
				for (let i = 0; i < tags.length; i++) {
					const right = tags[i] ?? 0;
					const given = guess[i] ?? 0;
					if (right !== given) {
						for (const feature of features[i] as Int32Array) {
							const row = feature * TAG_COUNT;
							addTo(weights, row + right, 1);
							addTo(weights, row + given, -1);
							addTo(summed, row + right, step);
							addTo(summed, row + given, -step);
						}
					}
					const rightBefore = tags[i - 1] ?? 0;
					const givenBefore = guess[i - 1] ?? 0;
					if (i > 0 && (right !== given || rightBefore !== givenBefore)) {
						addTo(transitions, rightBefore * TAG_COUNT + right, 1);
						addTo(transitions, givenBefore * TAG_COUNT + given, -1);
						addTo(summedTransitions, rightBefore * TAG_COUNT + right, step);
						addTo(summedTransitions, givenBefore * TAG_COUNT + given, -step);
					}
				}
			}
			step++;
		}
		log(`epoch ${epoch}: ${((100 * wrong) / order.length).toFixed(1)} % of sentences wrong`);
	}
	for (let i = 0; i < weights.length; i++) addTo(weights, i, -((summed[i] ?? 0) / step));
	for (let i = 0; i < transitions.length; i++) addTo(transitions, i, -((summedTransitions[i] ?? 0) / step));
	return { weights, transitions };
}

function hideSome(features: Int32Array, share: number, random: () => number): Int32Array {
	const kept = new Int32Array(features.length);
	let length = 0;
	for (let i = 0; i < features.length; i++) if (random() >= share) kept[length++] = features[i] as number;
	return kept.subarray(0, length);
}

/** Scores of every token for every tag. */
function scoreTokens(features: readonly Int32Array[], weights: Float32Array): Float32Array {
	const scores = new Float32Array(features.length * TAG_COUNT);
	for (let i = 0; i < features.length; i++) {
		const own = features[i] as Int32Array;
		const cell = i * TAG_COUNT;
		for (let at = 0; at < own.length; at++) {
			const row = (own[at] as number) * TAG_COUNT;
			for (let tag = 0; tag < TAG_COUNT; tag++) {
				scores[cell + tag] = (scores[cell + tag] as number) + (weights[row + tag] as number);
			}
		}
	}
	return scores;
}

function addTo(values: Float32Array, index: number, value: number): void {
	values[index] = (values[index] ?? 0) + value;
}
