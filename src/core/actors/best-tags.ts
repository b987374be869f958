import { canBegin, canEnd, TAG_COUNT, TAGS_BEFORE } from './entity-tags.ts';

const IMPOSSIBLE = -1e30;

/**
 * The best legal sequence of tags for a sentence (Viterbi 1967).
 * @param scores of every token for every tag: `[token * TAG_COUNT + tag]`
 * @param transitions score of a tag after another: `[before * TAG_COUNT + tag]`
 */
export function bestTags(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
	const tags = new Uint8Array(length);
	if (length === 0) return tags;
	let last = new Float64Array(TAG_COUNT);
	let current = new Float64Array(TAG_COUNT);
	const cameFrom = new Uint8Array(length * TAG_COUNT);
	for (let tag = 0; tag < TAG_COUNT; tag++) last[tag] = canBegin(tag) ? (scores[tag] ?? 0) : IMPOSSIBLE;
	for (let i = 1; i < length; i++) {
		const row = i * TAG_COUNT;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			let best = Number.NEGATIVE_INFINITY;
			let bestBefore = 0;
			const possible = TAGS_BEFORE[tag] as Uint8Array;
			for (let k = 0; k < possible.length; k++) {
				const before = possible[k] ?? 0;
				const score = (last[before] ?? 0) + (transitions[before * TAG_COUNT + tag] ?? 0);
				if (score > best) {
					best = score;
					bestBefore = before;
				}
			}
			current[tag] = best + (scores[row + tag] ?? 0);
			cameFrom[row + tag] = bestBefore;
		}
		[last, current] = [current, last];
	}
	let best = Number.NEGATIVE_INFINITY;
	let tag = 0;
	for (let end = 0; end < TAG_COUNT; end++) {
		if (canEnd(end) && (last[end] ?? 0) > best) {
			best = last[end] ?? 0;
			tag = end;
		}
	}
	for (let i = length - 1; i >= 0; i--) {
		tags[i] = tag;
		tag = cameFrom[i * TAG_COUNT + tag] ?? 0;
	}
	return tags;
}
