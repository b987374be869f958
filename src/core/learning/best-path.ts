/** Scores of labels for each token: label `offset + y` of a chain, of token i, stands at `i * stride + offset + y`. */
export interface LabelScores {
	values: Int32Array | Float32Array;
	stride: number;
}

/** The labels of one linear-chain tagger among the scores: `count` from `offset` on, and the weights of one after another. */
export interface LabelChain {
	offset: number;
	count: number;
	/** `[from * count + to]`, in the scores' steps. */
	transitions: Float32Array;
	steps: LabelSteps;
}

/** Which labels may follow which. */
export interface LabelSteps {
	/** For each label, those that may stand before it. */
	before: readonly Uint8Array[];
	canBegin(label: number): boolean;
	canEnd(label: number): boolean;
}

const IMPOSSIBLE = -1e30;

/**
 * The best possible sequence of labels for a stretch of tokens (Viterbi 1967), written into `labels`; of sequences as good, the one of lower
 * labels.
 */
export function bestPath(
	{ values, stride }: LabelScores,
	{ offset, count, transitions, steps }: LabelChain,
	[first, end]: readonly [first: number, end: number],
	labels: Uint8Array,
): void {
	const length = end - first;
	if (length <= 0) return;
	const { before: possible } = steps;
	let last = new Float64Array(count);
	let current = new Float64Array(count);
	const cameFrom = new Uint8Array(length * count);
	for (let label = 0; label < count; label++) {
		last[label] = steps.canBegin(label) ? (values[first * stride + offset + label] ?? 0) : IMPOSSIBLE;
	}
	for (let i = 1; i < length; i++) {
		const row = (first + i) * stride + offset;
		for (let label = 0; label < count; label++) {
			let best = Number.NEGATIVE_INFINITY;
			let bestBefore = 0;
			const befores = possible[label] as Uint8Array;
			for (let k = 0; k < befores.length; k++) {
				const before = befores[k] ?? 0;
				const score = (last[before] ?? 0) + (transitions[before * count + label] ?? 0);
				if (score > best) {
					best = score;
					bestBefore = before;
				}
			}
			current[label] = best + (values[row + label] ?? 0);
			cameFrom[i * count + label] = bestBefore;
		}
		[last, current] = [current, last];
	}
	let best = Number.NEGATIVE_INFINITY;
	let label = 0;
	for (let ending = 0; ending < count; ending++) {
		if (steps.canEnd(ending) && (last[ending] ?? 0) > best) {
			best = last[ending] ?? 0;
			label = ending;
		}
	}
	for (let i = length - 1; i >= 0; i--) {
		labels[first + i] = label;
		label = cameFrom[i * count + label] ?? 0;
	}
}

/** The weight of a step that never happens, in packed models: e.g. from outside a span to its inside. */
export const NEVER = -1e9;

/** The steps that weights allow: label 0 is outside of all spans, and before the first token; any may end. */
export function stepsOf(transitions: Float32Array, count: number): LabelSteps {
	const isPossible = (from: number, to: number) => (transitions[from * count + to] ?? 0) > NEVER / 2;
	const all = Uint8Array.from({ length: count }, (_, label) => label);
	return {
		before: Array.from(all, (label) => all.filter((from) => isPossible(from, label))),
		canBegin: (label) => isPossible(0, label),
		canEnd: () => true,
	};
}
