import { expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

test.each([
	[
		'a list of counties shares its head',
		'The firm runs clinics in Los Angeles, Riverside and San Bernardino Counties in California.',
		[
			['Los Angeles County', 'Q104994'],
			['Riverside County', 'Q108111'],
			['San Bernardino County', 'Q108053'],
		],
	],
	['a state is shortened behind a place', 'The practice is located in Houston, TX, she said.', [['Texas', 'Q1439']]],
	['a state is shortened nowhere else', 'The TX gene was found by a team in Houston.', []],
])('%s', async (_, text, wanted) => {
	const { actors } = findShippedActors({ text });
	const found = actors.map(({ name, wikidata }) => [name, wikidata]);
	expect(found).toEqual(expect.arrayContaining(wanted));
	if (wanted.length === 0) expect(found.map(([name]) => name)).not.toContain('Texas');
});
