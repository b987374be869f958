import type { CitedArticle } from '../../src/core/highlights/highlight.ts';

/** What a citation says of an article of the Vell Courier: a name of several words, an agency and a desk. */
export const CITED: CitedArticle = {
	authors: ['Mara van der Linde', 'Reuters', 'Städtische Nachrichten-Desk 4'],
	publishedAt: '2026-03-13T23:30:00+01:00',
	readAt: '2026-03-14T09:00:00.000Z',
	section: 'Business',
	place: 'Port Vell',
	pages: 'A12–A13',
	issn: '1234-5679',
	language: 'en',
};
