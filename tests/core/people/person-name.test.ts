import { expect, test } from 'vitest';
import { canBeOnePerson, takeNameApart } from '../../../src/core/people/person-name.ts';

test.each([
	['Lena Okafor', ['lena'], 'okafor'],
	['Ursula von der Leyen', ['ursula'], 'von der leyen'],
	['Dr. Ana M. Sørli Jr.', ['dr', 'ana', 'm'], 'sorli'],
	['Okafor', [], 'okafor'],
])('%s is taken apart', (name, given, surname) => {
	expect(takeNameApart(name)).toEqual({ given, surname });
});

test.each([
	['Okafor', 'Lena Okafor', true],
	['L. Okafor', 'Lena Okafor', true],
	['Dan Whitfield', 'Daniel Whitfield', true],
	['Erdoğan', 'Tayyip Erdogan', true],
	['Xi', 'Xi Jinping', true],
	['Piet Haldane', 'Minouche Haldane', false],
	['Lena Okafor', 'Lena Brandt', false],
])('%s and %s can be one person: %s', (a, b, expected) => {
	expect(canBeOnePerson(takeNameApart(a), takeNameApart(b))).toBe(expected);
	expect(canBeOnePerson(takeNameApart(b), takeNameApart(a))).toBe(expected);
});
