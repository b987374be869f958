/** What related coverage knows of an article: one the reader opened, or an entry of a feed. */
export interface CoverageDocument {
	id: string;
	url: string;
	title: string;
	/** The whole text, or the lead where a feed gives no more. */
	text: string;
	/** The outlet's name, or its host where it has none. */
	outlet: string;
	/** The news agency whose text it is, where known. */
	agency: string | null;
	/** ISO 8601; null when unknown. */
	publishedAt: string | null;
	language: string | null;
}

/** A document with the names of its actors, where it was analysed. */
export type AnalysedDocument = CoverageDocument & { actors?: readonly string[] };
