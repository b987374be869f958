import { expect, test } from 'vitest';
import { roleInWords } from '../../../src/core/actors/role-in-words.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

test.each([
	[
		'Kadri Ilvessoo, the defense minister of Estonia, said on Monday that the bridge would open.',
		'defense minister of Estonia',
	],
	['Estonian Defense Minister Kadri Ilvessoo said on Monday that the bridge would open.', 'Estonian Defense Minister'],
	[
		'Kadri Ilvessoo, Estonia’s defense minister, said on Monday that the bridge would open.',
		'Estonia’s defense minister',
	],
	[
		'Kadri Ilvessoo, the chief executive of Brightwater, said on Monday that the plant would close.',
		'chief executive of Brightwater',
	],
	['Kadri Ilvessoo, an engineer, said on Monday that the bridge would open.', 'engineer'],
])('what somebody is stands as the article says it: %s', (text, words) => {
	const actor = findShippedActors({ text, language: 'en' }).actors.find(({ name }) => name === 'Kadri Ilvessoo');
	expect(actor && roleInWords(actor)).toBe(words);
});

test('an actor of an older analysis has its role behind its affiliation', () => {
	expect(roleInWords({ role: 'chairman', affiliation: 'Brightwater' })).toBe('Brightwater chairman');
	expect(roleInWords({ role: null, affiliation: null })).toBe('');
	expect(roleInWords(null)).toBe('');
});
