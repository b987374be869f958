import type { CitationWords } from '../core/quotes/cite-quote.ts';
import { writtenLanguage } from './language.ts';
import { say } from './say.ts';

/** In whose words a quote is, and in which language its citation has the day. */
export function citationWords(): CitationWords {
	return {
		inWhoseWords: {
			direct: null,
			mixed: say('citation_mixed'),
			indirect: say('citation_indirect'),
		},
		locale: writtenLanguage(),
	};
}
