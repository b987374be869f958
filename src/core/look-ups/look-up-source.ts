/** Who may be asked, on the reader's click, who else has a story. */
export const LOOK_UP_SOURCES = ['gdelt', 'google-news'] as const;
export type LookUpSource = (typeof LOOK_UP_SOURCES)[number];

/** Where each is asked. */
export const LOOK_UP_HOSTS: Readonly<Record<LookUpSource, string>> = {
	gdelt: 'api.gdeltproject.org',
	'google-news': 'news.google.com',
};

export const LOOK_UP_NAMES: Readonly<Record<LookUpSource, string>> = {
	gdelt: 'GDELT',
	'google-news': 'Google News',
};

/** An article that a look-up found. All texts are plain. */
export interface FoundArticle {
	/** Absolute, http or https; of Google News an address of its own that leads to the article. */
	url: string;
	title: string;
	/** The outlet's name, or its host. */
	outlet: string;
	/** ISO 8601, UTC: published, or of GDELT first seen; null when unknown. */
	publishedAt: string | null;
	/** BCP 47; null when unknown. */
	language: string | null;
}

/** What somebody found who was asked for a story by its words. */
export interface LookUpResult {
	source: LookUpSource;
	words: string;
	/** ISO 8601, UTC. */
	askedAt: string;
	articles: FoundArticle[];
}
