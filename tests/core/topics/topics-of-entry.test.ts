import { expect, test } from 'vitest';
import { topicsOfEntry } from '../../../src/core/topics/topics-of-entry.ts';
import { shippedModels } from '../../../tools/models/shipped-models.ts';

const { topics: model } = await shippedModels();

test('a feed’s entry has its topic and those above it', () => {
	const topics = topicsOfEntry(
		{
			title: 'Runoff looms as no candidate wins majority in Orsania election',
			text: 'Voters return to the polls in three weeks after an indecisive presidential election.',
			language: 'en',
		},
		model,
	);
	expect(topics).toEqual(expect.arrayContaining(['medtop:20000574', 'medtop:11000000']));
});

test.each([
	['that says nothing', { title: 'In pictures', text: '' }],
	['in another language', { title: 'Wahl in Orsanien', text: 'Keine Mehrheit im ersten Wahlgang.', language: 'de' }],
])('an entry %s has none', (_, entry) => {
	expect(topicsOfEntry(entry, model)).toEqual([]);
});
