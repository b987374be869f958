import { expect, test } from 'vitest';
import { isAsciiLetterOrDigit } from '../../../src/core/text/ascii.ts';

test.each([
	['a', true],
	['Z', true],
	['7', true],
	['_', false],
	['@', false],
	[' ', false],
	['é', false],
	['', false],
])('%j is a letter of the alphabet or a digit: %s', (character, expected) => {
	expect(isAsciiLetterOrDigit(character.charCodeAt(0))).toBe(expected);
});
