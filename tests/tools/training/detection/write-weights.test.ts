import { expect, test } from 'vitest';
import { writeWeights } from '../../../../tools/training/detection/write-weights.ts';

const source = `export const NO_SIGNAL = -2.5;

export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {
	author: [1, 'author'],
	figure: [0.35, null],
};
`;

test('weights are put beside their reasons, greatest first', () => {
	expect(writeWeights(source, -2, { author: 0.5, figure: 0.75 })).toBe(`export const NO_SIGNAL = -2;

export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {
	figure: [0.75, null],
	author: [0.5, 'author'],
};
`);
});

test('the same weights change nothing', () => {
	expect(writeWeights(source, -2.5, { author: 1, figure: 0.35 })).toBe(source);
});

test('a signal without a weight is an error', () => {
	expect(() => writeWeights(source, -2, { author: 1 })).toThrow('figure');
});
