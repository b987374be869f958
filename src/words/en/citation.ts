import type { CitationWords } from '../../core/quotes/cite-quote.ts';
import { LANGUAGE } from '../language.ts';

export const CITATION: CitationWords = {
	inWhoseWords: {
		direct: null,
		mixed: 'partly in the article’s words',
		indirect: 'in the article’s words',
	},
	locale: LANGUAGE,
};
