import type { PassageSelectors } from '../../core/highlights/highlight.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { PendingNotes } from '../state/pending-notes.ts';
import type { Readings } from '../state/readings.ts';
import { type ShownAddressPorts, shownArticle } from '../tabs/shown-address.ts';

export interface OfferNotePorts extends ShownAddressPorts {
	pendingNotes: PendingNotes;
	reading: Readings;
}

/**
 * The reader pressed the handle beside a passage: it waits for its colour and note.
 * @returns the token that the note's frame must know
 * @throws Error with a sentence for the reader where it could not be kept anyway
 */
export async function offerNote(
	ports: OfferNotePorts,
	tab: TabInfo,
	id: string,
	passage: PassageSelectors,
): Promise<string> {
	// an article that is being read is waited for
	await ports.reading.get(tab.id);
	const shown = await shownArticle(ports, tab);
	if (!shown) throw new Failure({ code: 'not-an-article' });
	const { length } = passage.quote.exact;
	if (length > LIMITS.passage) throw new Failure({ code: 'passage-longer', values: { most: LIMITS.passage, length } });
	const token = [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	await ports.pendingNotes.set(tab, { token, id, passage, articleId: shown.record.articleId, frame: null });
	return token;
}
