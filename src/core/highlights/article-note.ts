import { oneLine } from '../citations/one-line.ts';
import { LIMITS } from '../limits.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';
import type { Highlight, PassageSelectors } from './highlight.ts';

/** No other highlight's id begins so: those made on pages are hexadecimal, those of other programs begin with "from-". */
const PREFIX = 'of-';

/** What the highlight is called that bears the reader's note on a whole article: one, on whatever machine it is written. */
export function articleNoteId(articleId: string): string {
	return `${PREFIX}${textFingerprint(articleId)}`;
}

export function isArticleNote({ id }: Pick<Highlight, 'id'>): boolean {
	return id.startsWith(PREFIX);
}

/** The headline as a passage, of whose surroundings nothing is known. A note on the whole article hangs on it. */
export function headlinePassage(title: string): PassageSelectors {
	const exact = oneLine(title).slice(0, LIMITS.passage);
	return {
		quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
		position: { type: 'TextPositionSelector', start: 0, end: exact.length },
	};
}
