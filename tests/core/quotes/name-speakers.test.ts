import { expect, test } from 'vitest';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

test('a speaker is called by the name that the actors have', () => {
	const text = [
		'A plan for a pipeline along the coast of Vellmark has met with doubts from engineers.',
		'“You have different places that you need to connect,” minister of mines and energy Tomas Aluendo told the Coast Herald last month.',
		'Aluendo said the pipeline would be 700 kilometres long.',
	].join('\n');
	const { quotes, actors } = analyseAsShipped({ text, language: 'en' });
	const quote = quotes.find(({ kind }) => kind === 'direct');
	expect(quote?.speaker).toBe('Tomas Aluendo');
	expect(actors[quote?.actor ?? -1]?.name).toBe('Tomas Aluendo');
});
