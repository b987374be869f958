import { expect, test } from 'vitest';
import { SortedKeys } from '../../../src/core/actors/sorted-keys.ts';
import { packKeys } from '../../../tools/training/pack-keys.ts';

const KEYS = [0, 1, 127, 128, 16_384, 16_384, 2 ** 29, 2 ** 30 - 1];
const keys = new SortedKeys(packKeys(KEYS), KEYS.length, 30);

test.each(KEYS)('finds %i at its first place', (key) => {
	expect(keys.indexOf(key)).toBe(KEYS.indexOf(key));
});

test.each([2, 126, 129, 16_383, 2 ** 29 + 1])('has no %i', (key) => {
	expect(keys.indexOf(key)).toBe(-1);
});

test('keys that fall cannot be packed', () => {
	expect(() => packKeys([3, 2])).toThrow('Keys must rise');
});
