import { expect, test } from 'vitest';
import {
	spansOfTags,
	TAG_COUNT,
	TAG_STEPS,
	type TaggedSpan,
	tagsOfSpans,
} from '../../../src/core/actors/entity-tags.ts';
import { bestPath } from '../../../src/core/learning/best-path.ts';

function bestTags(scores: Float32Array, length: number): Uint8Array {
	const tags = new Uint8Array(length);
	const transitions = new Float32Array(TAG_COUNT * TAG_COUNT);
	const chain = { offset: 0, count: TAG_COUNT, transitions, steps: TAG_STEPS };
	bestPath({ values: scores, stride: TAG_COUNT }, chain, [0, length], tags);
	return tags;
}

test.each([
	['nothing', []],
	['a name of one word', [{ first: 1, end: 2, type: 'LOC' }]],
	[
		'two names side by side',
		[
			{ first: 0, end: 3, type: 'PER' },
			{ first: 3, end: 4, type: 'ORG' },
		],
	],
] as [string, TaggedSpan[]][])('spans become tags and spans again: %s', (_, spans) => {
	expect(spansOfTags(tagsOfSpans(spans, 5))).toEqual(spans);
});

test('the best sequence is a legal one even where single scores say otherwise', () => {
	const inside = tagsOfSpans([{ first: 0, end: 3, type: 'PER' }], 3)[1] ?? 0;
	const scores = new Float32Array(TAG_COUNT);
	scores[inside] = 10;
	// one word cannot be the inside of a name
	expect(spansOfTags(bestTags(scores, 1))).toEqual([]);
});

test('an empty sentence has no tags', () => {
	expect(bestTags(new Float32Array(0), 0)).toHaveLength(0);
});
