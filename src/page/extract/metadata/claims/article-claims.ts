/** What one source in a page (JSON-LD, microdata, meta elements) says about the article. Texts are as written there, white space tidied. */
export interface ArticleClaims {
	title: string | null;
	description: string | null;
	authors: string[];
	/** Whose text it is where it is not the publisher's own: `sourceOrganization`, `provider`, `creditText`, a source named in a meta element. */
	credits: string[];
	publisher: string | null;
	publishedAt: string | null;
	modifiedAt: string | null;
	section: string | null;
	tags: string[];
	language: string | null;
	/** Addresses it gives as the article's own, as written, most to the point first. */
	urls: string[];
	/** The running text, from `articleBody`. */
	body: string | null;
	isLive: boolean;
	/** From `isAccessibleForFree`; null where nothing is said. */
	isFree: boolean | null;
}

export function noClaims(): ArticleClaims {
	return {
		title: null,
		description: null,
		authors: [],
		credits: [],
		publisher: null,
		publishedAt: null,
		modifiedAt: null,
		section: null,
		tags: [],
		language: null,
		urls: [],
		body: null,
		isLive: false,
		isFree: null,
	};
}
