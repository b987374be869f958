import type { AnalysedDocument } from '../coverage-document.ts';
import { type DocumentFrequencies, NEWS } from './news-frequencies.ts';
import { StoryIndex } from './story-index.ts';
import type { StoryReason } from './story-reasons.ts';

export interface RelatedDocument {
	id: string;
	/** 0 to 1, that it tells the same story. */
	score: number;
	/** What it shares with the article asked about. */
	reasons: StoryReason[];
}

/** From this probability on, two articles are shown as one story: near in time, chance likenesses are many. */
const SHOWN_DATED = 0.5;
export const SHOWN_UNDATED = 0.5;

/**
 * The candidates that tell the same story as an article, best first, each with its reasons.
 * @param frequencies of words beyond these documents
 * @param least the probability from which a candidate counts; by default it depends on whether both have a date
 */
export function relateTo(
	query: AnalysedDocument,
	candidates: readonly AnalysedDocument[],
	frequencies: DocumentFrequencies = NEWS,
	least?: number,
): RelatedDocument[] {
	const index = new StoryIndex();
	for (const document of [query, ...candidates]) index.add(document);
	index.weigh(frequencies, Math.max(index.size, frequencies.documents - NEWS.documents));
	return index
		.neighbours(0)
		.filter(
			({ probability, features }) => probability >= (least ?? (features.days === null ? SHOWN_UNDATED : SHOWN_DATED)),
		)
		.flatMap((neighbour) => {
			const candidate = candidates[neighbour.document - 1];
			if (!candidate || candidate.id === query.id) return [];
			return [{ id: candidate.id, score: neighbour.probability, reasons: index.reasons(0, neighbour.document) }];
		});
}
