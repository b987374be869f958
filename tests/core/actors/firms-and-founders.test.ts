import { expect, test } from 'vitest';
import type { Actor } from '../../../src/core/article.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const wordsOf = (text: string, name: string, kind: Actor['kind']) =>
	findShippedActors({ text, language: 'en' })
		.actors.find((actor) => actor.name === name && actor.kind === kind)
		?.mentions.map(([start, end]) => text.slice(start, end + 5));

test('a firm and its founder of one name are two', () => {
	const text =
		'James Dyson said the firm would move. Dyson makes fans and employs 3,000 people. Dyson said its sales rose. “We invest,” Mr Dyson said. Dyson shares are not listed.';
	expect(wordsOf(text, 'James Dyson', 'person')).toEqual(['James Dyson said', 'Dyson said']);
	expect(wordsOf(text, 'Dyson', 'organisation')).toContain('Dyson make');
	expect(wordsOf(text, 'Dyson', 'organisation')).toContain('Dyson shar');
});

test.each([
	[
		'without a sure sign of the firm the name is the person’s',
		'Dora Ford spoke in Oslo on Monday. Ford said it would be a mistake to close the road. Ford launched her campaign in May.',
		'Dora Ford',
		3,
	],
	[
		'where no such firm is known the name is the person’s',
		'Jonas Velmark spoke in Oslo on Monday. Velmark said it had been hard. Velmark shares a flat with his son.',
		'Jonas Velmark',
		3,
	],
])('%s', (_, text, name, times) => {
	expect(wordsOf(text, name, 'person')).toHaveLength(times);
});
