import { OUTSIDE, TAG_COUNT, TAG_STEPS, type TaggedSpan, typeOfTag } from './entity-tags.ts';

const IMPOSSIBLE = -1e30;

/**
 * Gives each span by how much the best reading of its sentence beats the best one that sees no name there (`margin`): the surest of its
 * tokens counts. In the model's own units.
 * @param scores of every token for every tag: `[token * TAG_COUNT + tag]`
 * @param transitions score of a tag after another: `[before * TAG_COUNT + tag]`
 */
export function measureMargins(
	spans: TaggedSpan[],
	scores: Float32Array,
	length: number,
	transitions: Float32Array,
): void {
	if (spans.length === 0) return;
	const ahead = bestBefore(scores, length, transitions);
	const behind = bestAfter(scores, length, transitions);
	for (const span of spans) {
		let margin = 0;
		let typeMargin = Number.POSITIVE_INFINITY;
		for (let i = span.first; i < span.end; i++) {
			let named = IMPOSSIBLE;
			let none = IMPOSSIBLE;
			let other = IMPOSSIBLE;
			for (let tag = 0; tag < TAG_COUNT; tag++) {
				const score = (ahead[i * TAG_COUNT + tag] ?? 0) + (behind[i * TAG_COUNT + tag] ?? 0);
				const type = typeOfTag(tag);
				if (tag === OUTSIDE || type === 'MISC') none = Math.max(none, score);
				if (type === span.type) named = Math.max(named, score);
				else if (tag !== OUTSIDE) other = Math.max(other, score);
			}
			margin = Math.max(margin, named - none);
			typeMargin = Math.min(typeMargin, named - other);
		}
		span.margin = margin;
		span.typeMargin = typeMargin;
	}
}

/** Score of the best way to a tag, its own included. */
function bestBefore(scores: Float32Array, length: number, transitions: Float32Array): Float64Array {
	const best = new Float64Array(length * TAG_COUNT);
	for (let tag = 0; tag < TAG_COUNT; tag++) best[tag] = TAG_STEPS.canBegin(tag) ? (scores[tag] ?? 0) : IMPOSSIBLE;
	for (let i = 1; i < length; i++) {
		const row = i * TAG_COUNT;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			let most = Number.NEGATIVE_INFINITY;
			for (const before of TAG_STEPS.before[tag] as Uint8Array) {
				const score = (best[row - TAG_COUNT + before] ?? 0) + (transitions[before * TAG_COUNT + tag] ?? 0);
				if (score > most) most = score;
			}
			best[row + tag] = most + (scores[row + tag] ?? 0);
		}
	}
	return best;
}

/** Score of the best way from a tag to the sentence's end, its own left out. */
function bestAfter(scores: Float32Array, length: number, transitions: Float32Array): Float64Array {
	const best = new Float64Array(length * TAG_COUNT).fill(Number.NEGATIVE_INFINITY);
	for (let tag = 0; tag < TAG_COUNT; tag++)
		best[(length - 1) * TAG_COUNT + tag] = TAG_STEPS.canEnd(tag) ? 0 : IMPOSSIBLE;
	for (let i = length - 1; i > 0; i--) {
		const row = i * TAG_COUNT;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			const after = (best[row + tag] ?? 0) + (scores[row + tag] ?? 0);
			for (const before of TAG_STEPS.before[tag] as Uint8Array) {
				const score = after + (transitions[before * TAG_COUNT + tag] ?? 0);
				if (score > (best[row - TAG_COUNT + before] ?? 0)) best[row - TAG_COUNT + before] = score;
			}
		}
	}
	return best;
}
