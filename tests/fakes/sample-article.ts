import type { Article } from '../../src/core/article.ts';

const PARAGRAPHS = [
	'The port of Vell reopened on Tuesday after a two-week strike, and the first container ship docked at dawn.',
	'“We are back, and we are staying back,” said Ines Calder, the harbour master of Vell.',
	'The dockworkers’ union called the settlement “a fair deal” and said its members would vote on Friday.',
];

/** An article of an invented outlet; `change` replaces parts of it. */
export function sampleArticle(change: Partial<Article> = {}): Article {
	const text = change.text ?? PARAGRAPHS.join('\n');
	return {
		url: 'https://www.harbour.example/2026/03/port-of-vell-reopens',
		canonicalUrl: null,
		title: 'Port of Vell reopens after two-week strike',
		description: 'The first ship docked at dawn.',
		publisher: 'Harbour Courier',
		agency: null,
		authors: ['Mara Lindqvist'],
		publishedAt: '2026-03-13T06:30:00+01:00',
		modifiedAt: null,
		language: 'en',
		section: 'Business',
		tags: [],
		headings: [],
		isLive: false,
		isPaywalled: false,
		wordCount: text.split(/\s+/).length,
		readingMinutes: 1,
		blocks: [],
		...change,
		text,
	};
}
