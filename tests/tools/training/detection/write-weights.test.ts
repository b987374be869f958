import { expect, test } from 'vitest';
import { writeWeights } from '../../../../tools/training/detection/write-weights.ts';

const source = `export const NO_SIGNAL = -2.5;

export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {
	author: { weight: 1, reason: 'It says who wrote it' },
	figure: { weight: 0.35, reason: null },
};
`;

test('weights are put beside their reasons, greatest first', () => {
	expect(writeWeights(source, -2, { author: 0.5, figure: 0.75 })).toBe(`export const NO_SIGNAL = -2;

export const SIGNAL_WEIGHTS: Record<SignalName, SignalWeight> = {
	figure: { weight: 0.75, reason: null },
	author: { weight: 0.5, reason: 'It says who wrote it' },
};
`);
});

test('the same weights change nothing', () => {
	expect(writeWeights(source, -2.5, { author: 1, figure: 0.35 })).toBe(source);
});

test('a signal without a weight is an error', () => {
	expect(() => writeWeights(source, -2, { author: 1 })).toThrow('figure');
});
