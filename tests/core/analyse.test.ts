import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { shippedModels } from '../fakes/shipped-models.ts';

const text = [
	'Northbank council will close two ferry lines in March, Mayor Ana Ruiz said on Monday.',
	'“We looked at every other saving first,” Ruiz told the Northbank Times. Unions called the plan reckless.',
].join('\n');
const models = await shippedModels();

test('an analysis with time enough does not call itself partial', () => {
	const analysis = analyse({ text, language: 'en' }, models);
	expect(analysis.isPartial).toBeUndefined();
	expect(analysis.quotes.length).toBeGreaterThan(0);
});

test('an analysis whose time is over answers what it has, and says that it is partial', () => {
	const analysis = analyse({ text, language: 'en' }, models, { deadline: { isOver: () => true } });
	expect(analysis.isPartial).toBe(true);
	expect(analysis).toMatchObject({ quotes: [], topics: [], keyPhrases: [] });
});
