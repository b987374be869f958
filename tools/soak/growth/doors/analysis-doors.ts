import type { Block } from '../../../../src/core/article.ts';
import { analyseAsShipped } from '../../../models/shipped-models.ts';
import { type Door, PROSE } from './door.ts';

const NO_LIMITS = {
	actors: Number.POSITIVE_INFINITY,
	mentions: Number.POSITIVE_INFINITY,
	quotes: Number.POSITIVE_INFINITY,
};

/** An article's text, headline and parts, analysed. */
export function analysisDoors(): Door[] {
	const inLanguage = (language: string): Door => ({
		name: `analysis (${language})`,
		prepare: (text) => () => analyseAsShipped({ text, language }, { limits: NO_LIMITS }),
	});
	return [
		inLanguage('en'),
		inLanguage('fr'),
		inLanguage('uk'),
		inLanguage('nl'),
		{
			name: 'analysis (headline and standfirst)',
			prepare: (text) => () =>
				analyseAsShipped({ text: PROSE, title: text, description: text, tags: [text] }, { limits: NO_LIMITS }),
		},
		{
			name: 'analysis (headings and quotes)',
			prepare: (text) => () =>
				analyseAsShipped({ text, language: 'en', blocks: blocksOf(text) }, { limits: NO_LIMITS }),
		},
	];
}

/** Each line a block, headings and quotations in turns. */
function blocksOf(text: string): Block[] {
	return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, number) => ({
		kind: (['heading', 'quote'] as const)[number % 2] ?? 'quote',
		span: [index, index + line.length],
	}));
}
