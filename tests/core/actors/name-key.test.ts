import { expect, test } from 'vitest';
import { EMPTY_NAME_KEY, extendNameKey, foldWord, nameKey, wordKey } from '../../../src/core/actors/name-key.ts';

test.each([
	['U.S.', 'us'],
	['Erdoğan', 'erdogan'],
	['Łukasz', 'lukasz'],
	['Støre', 'store'],
	["N'Djamena", 'ndjamena'],
	['—', '—'],
])('%s folds to %s', (word, folded) => {
	expect(foldWord(word)).toBe(folded);
});

test.each([
	['the United Nations', 'United Nations'],
	['U.S. Congress', 'US Congress'],
	['São Tomé', 'Sao Tome'],
])('%s and %s have one key', (a, b) => {
	expect(nameKey(a)).toBe(nameKey(b));
});

test('the order of words counts', () => {
	expect(nameKey('Bank England')).not.toBe(nameKey('England Bank'));
});

test('a key can be made word by word', () => {
	const joined = ['World', 'Bank'].reduce((key, word) => extendNameKey(key, wordKey(word)), EMPTY_NAME_KEY);
	expect(joined).toBe(nameKey('World Bank'));
});
