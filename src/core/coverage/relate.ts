import type { CoverageDocument } from './coverage-document.ts';
import { StoryIndex } from './story-index.ts';

export interface RelatedDocument {
	id: string;
	/** 0 to 1, that it tells the same story. */
	score: number;
	/** What it shares with the article asked about, in plain words. */
	reasons: string[];
}

type AnalysedDocument = CoverageDocument & { actors?: string[] };

/** From this probability on, two articles are shown as one story; a library may hold many that are not. */
const SHOWN_AS_SAME_STORY = 0.5;

/** The candidates that tell the same story as an article, best first, each with its reasons. */
export function relateTo(query: AnalysedDocument, candidates: readonly AnalysedDocument[]): RelatedDocument[] {
	const index = new StoryIndex();
	for (const document of [query, ...candidates]) index.add(document);
	index.weigh();
	return index
		.neighbours(0)
		.filter(({ probability }) => probability >= SHOWN_AS_SAME_STORY)
		.flatMap((neighbour) => {
			const candidate = candidates[neighbour.document - 1];
			if (!candidate || candidate.id === query.id) return [];
			return [{ id: candidate.id, score: neighbour.probability, reasons: index.reasons(0, neighbour) }];
		});
}
