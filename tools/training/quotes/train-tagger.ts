import { bestPath, NEVER, stepsOf } from '../../../src/core/learning/best-path.ts';
import type { Sequence } from '../../../src/core/quotes/sequence.ts';
import type { FeatureGrid } from '../../../src/core/quotes/token-features.ts';
import { seededRandom } from '../../seeded-random.ts';
import { FeatureIndex } from './feature-index.ts';
import { shuffle } from './shuffle.ts';

/** A text to learn from: features and right labels of its tokens, cut into sequences (paragraphs). */
export interface LabelledText {
	grids: FeatureGrid[];
	gold: Uint8Array;
	sequences: readonly Sequence[];
}

/** Weights as learnt: rows of `labels` numbers for each feature. */
export interface TrainedWeights {
	labels: number;
	hashes: number[];
	rows: Float32Array;
	transitions: Float32Array;
}

export interface TaggerOptions {
	labels: number;
	/** Steps that never happen, e.g. from outside to the inside of a span. */
	impossible: [from: number, to: number][];
	epochs: number;
	/** Features seen less often are left out. */
	leastCount: number;
	/** Features kept in the end, none of which share a row of the packed table; training runs once more with those alone. */
	keep: number;
	/** The packed table has 2^bits rows. */
	bits: number;
	/** Share of the features that each look at a sentence hides, so that none is relied on alone. */
	dropout: number;
	/** The weights of one run for each are averaged. */
	seeds: readonly number[];
}

interface Numbered {
	ids: Int32Array;
	width: number;
	text: LabelledText;
}

function numberFeatures(texts: readonly LabelledText[], idOf: (hash: number) => number): Numbered[] {
	return texts.map((text) => {
		const width = text.grids.reduce((sum, grid) => sum + grid.width, 0);
		const ids = new Int32Array(text.gold.length * width);
		for (let token = 0, at = 0; token < text.gold.length; token++) {
			for (const grid of text.grids) {
				for (let i = token * grid.width; i < (token + 1) * grid.width; i++) ids[at++] = idOf(grid.hashes[i] ?? 0);
			}
		}
		return { ids, width, text };
	});
}

/** Learns by the averaged structured perceptron (Collins 2002). */
function learn(
	texts: readonly Numbered[],
	featureCount: number,
	options: TaggerOptions,
	seed: number,
): Omit<TrainedWeights, 'hashes'> {
	const { labels, dropout } = options;
	const rows = new Float32Array(featureCount * labels);
	const sums = new Float64Array(featureCount * labels);
	const transitions = new Float32Array(labels * labels);
	const transitionSums = new Float64Array(labels * labels);
	for (const [from, to] of options.impossible) transitions[from * labels + to] = NEVER;
	const chain = { offset: 0, count: labels, transitions, steps: stepsOf(transitions, labels) };
	const random = seededRandom(seed);
	const order = texts.flatMap((item) => item.text.sequences.map((sequence) => ({ item, sequence })));
	let time = 1;
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		shuffle(order, random);
		for (const { item, sequence } of order) {
			const [first, end] = sequence;
			const { ids, width, text } = item;
			const length = end - first;
			const scores = new Float32Array(length * labels);
			const isHidden = Uint8Array.from({ length: dropout > 0 ? length * width : 0 }, () =>
				random() < dropout ? 1 : 0,
			);
			for (let token = 0; token < length; token++) {
				for (let i = (first + token) * width; i < (first + token + 1) * width; i++) {
					const row = (ids[i] ?? -1) * labels;
					if (row < 0 || isHidden[i - first * width]) continue;
					for (let y = 0; y < labels; y++)
						scores[token * labels + y] = (scores[token * labels + y] ?? 0) + (rows[row + y] ?? 0);
				}
			}
			const guess = new Uint8Array(length);
			bestPath({ values: scores, stride: labels }, chain, [0, length], guess);
			const change = (table: Float32Array, sum: Float64Array, at: number, by: number) => {
				table[at] = (table[at] ?? 0) + by;
				sum[at] = (sum[at] ?? 0) + by * time;
			};
			for (let token = 0; token < length; token++) {
				const right = text.gold[first + token] ?? 0;
				const wrong = guess[token] ?? 0;
				if (right !== wrong) {
					for (let i = (first + token) * width; i < (first + token + 1) * width; i++) {
						const row = (ids[i] ?? -1) * labels;
						if (row < 0 || isHidden[i - first * width]) continue;
						change(rows, sums, row + right, 1);
						change(rows, sums, row + wrong, -1);
					}
				}
				if (token === 0) continue;
				const rightStep = (text.gold[first + token - 1] ?? 0) * labels + right;
				const wrongStep = (guess[token - 1] ?? 0) * labels + wrong;
				if (rightStep !== wrongStep) {
					change(transitions, transitionSums, rightStep, 1);
					change(transitions, transitionSums, wrongStep, -1);
				}
			}
			time++;
		}
	}
	for (let i = 0; i < rows.length; i++) rows[i] = (rows[i] ?? 0) - (sums[i] ?? 0) / time;
	for (let i = 0; i < transitions.length; i++) transitions[i] = (transitions[i] ?? 0) - (transitionSums[i] ?? 0) / time;
	return { labels, rows, transitions };
}

function average(runs: readonly Omit<TrainedWeights, 'hashes'>[]): Omit<TrainedWeights, 'hashes'> {
	const mean = (tables: readonly Float32Array[]) =>
		Float32Array.from(
			tables[0] ?? [],
			(_, i) => tables.reduce((sum, table) => sum + (table[i] ?? 0), 0) / tables.length,
		);
	return {
		labels: runs[0]?.labels ?? 0,
		rows: mean(runs.map(({ rows }) => rows)),
		transitions: mean(runs.map(({ transitions }) => transitions)),
	};
}

/**
 * Trains a tagger, keeps its weightiest features and trains again with those alone.
 * @param taken hashes that another tagger has placed in the same table: a row of theirs is free only to the same feature
 */
export function trainTagger(
	texts: readonly LabelledText[],
	options: TaggerOptions,
	taken: readonly number[] = [],
): TrainedWeights {
	const index = new FeatureIndex(
		texts.flatMap((text) => text.grids.map((grid) => grid.hashes)),
		options.leastCount,
	);
	const all = learn(
		numberFeatures(texts, (hash) => index.idOf(hash)),
		index.hashes.length,
		options,
		options.seeds[0] ?? 0,
	);
	const weight = (id: number) => {
		let most = 0;
		for (let y = 0; y < all.labels; y++) most = Math.max(most, Math.abs(all.rows[id * all.labels + y] ?? 0));
		return most;
	};
	const weights = Float32Array.from(index.hashes, (_, id) => weight(id));
	const order = index.hashes.map((_, id) => id).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
	const rowOf = (hash: number) => hash >>> (32 - options.bits);
	const owners = new Map(taken.map((hash) => [rowOf(hash), hash]));
	const kept: number[] = [];
	for (const id of order) {
		const hash = index.hashes[id] ?? 0;
		const row = rowOf(hash);
		if ((owners.get(row) ?? hash) !== hash) continue;
		owners.set(row, hash);
		if (kept.push(id) === options.keep) break;
	}
	const renumbered = new Int32Array(index.hashes.length).fill(-1);
	kept.forEach((id, place) => {
		renumbered[id] = place;
	});
	const numbered = numberFeatures(texts, (hash) => renumbered[index.idOf(hash)] ?? -1);
	const runs = options.seeds.map((seed) => learn(numbered, kept.length, options, seed));
	return { ...average(runs), hashes: kept.map((id) => index.hashes[id] ?? 0) };
}
