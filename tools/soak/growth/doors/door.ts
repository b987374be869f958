import type { Article } from '../../../../src/core/article.ts';

/** A way by which something untrusted comes in. */
export interface Door {
	name: string;
	/** The work it makes of an input; what is done before that is the browser's. */
	prepare(input: string): () => unknown;
}

export const URL_OF_PAGE = 'https://northbank.test/2026/11/28/harbour-strike-enters-third-week';
export const PROSE =
	'Dock workers at the port of Vell entered a third week of their strike on Monday after talks with the harbour council broke down over night shifts and pay.';
export const STORY: Article = {
	url: URL_OF_PAGE,
	canonicalUrl: null,
	title: 'Harbour strike in Vell enters third week',
	description: null,
	publisher: 'Northbank Times',
	agency: null,
	authors: [],
	publishedAt: '2026-11-28T09:00:00.000Z',
	modifiedAt: null,
	language: 'en',
	section: null,
	tags: [],
	headings: [],
	isLive: false,
	isPaywalled: false,
	wordCount: 0,
	readingMinutes: 1,
	text: '',
	blocks: [],
};

export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
