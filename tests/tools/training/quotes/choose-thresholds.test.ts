import { expect, test } from 'vitest';
import { chooseThresholds } from '../../../../tools/training/quotes/choose-thresholds.ts';

/** Quotes of one kind: how many are right and how many wrong at each confidence. */
const judged = (kind: 'direct' | 'mixed' | 'indirect', levels: [confidence: number, right: number, wrong: number][]) =>
	levels.flatMap(([confidence, right, wrong]) =>
		Array.from({ length: right + wrong }, (_, i) => ({ kind, confidence, isRight: i < right })),
	);

test('speakers are shown as far down as the right ones outweigh the wrong ones, by kind', () => {
	const levels: [number, number, number][] = [
		[0.9, 100, 1],
		[0.7, 50, 10],
		[0.5, 10, 9],
	];
	const quotes = [...judged('direct', levels), ...judged('mixed', levels), ...judged('indirect', levels)];
	expect(chooseThresholds(quotes)).toEqual({ direct: 0.7, mixed: 0.7, indirect: 0.9 });
});

test('where none is right none is shown', () => {
	expect(chooseThresholds(judged('direct', [[0.9, 0, 3]])).direct).toBe(1);
});
