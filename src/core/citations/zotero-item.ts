import { escapeHtml } from '../highlights/formats/export-html.ts';
import type { ArticleHead } from '../highlights/group-by-article.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { citedWork } from './cited-work.ts';
import { joinedCitation } from './joined-citation.ts';

/** An item as Zotero's connector takes it (https://www.zotero.org/support/dev/client_coding/connector_http_server). */
export interface ZoteroItem {
	itemType: 'newspaperArticle';
	/** Names it within one question. */
	id: string;
	title: string;
	creators: ({ firstName: string; lastName: string } | { lastName: string; fieldMode: 1 })[];
	publicationTitle: string;
	place: string;
	date: string;
	section: string;
	pages: string;
	ISSN: string;
	language: string;
	url: string;
	accessDate: string;
	tags: { tag: string }[];
	/** HTML. */
	notes: { note: string }[];
	attachments: [];
}

/** An article with its passages and notes in one note, and the tags of them all. What is not known is empty, as Zotero has it. */
export function zoteroItem(head: ArticleHead, highlights: readonly Highlight[]): ZoteroItem {
	const work = citedWork({ ...head, ...joinedCitation(highlights) });
	const tags = new Set(highlights.flatMap((highlight) => highlight.tags ?? []));
	return {
		itemType: 'newspaperArticle',
		id: work.key,
		title: work.title,
		creators: work.authors.map((name) => ({
			creatorType: 'author',
			...('literal' in name
				? { lastName: name.literal, fieldMode: 1 as const }
				: { firstName: [name.given, name.suffix].filter(Boolean).join(', '), lastName: name.family }),
		})),
		publicationTitle: work.outlet ?? '',
		place: work.place ?? '',
		date: work.publishedOn ?? '',
		section: work.section ?? '',
		pages: work.pages ?? '',
		ISSN: work.issn ?? '',
		language: work.language ?? '',
		url: work.url,
		accessDate: work.readOn ?? '',
		tags: [...tags].map((tag) => ({ tag })),
		notes: highlights.length > 0 ? [{ note: highlights.map(passageInHtml).join('') }] : [],
		attachments: [],
	};
}

function passageInHtml({ quote, note }: Highlight): string {
	const lines = quote.exact.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
	const own = note.trim() === '' ? '' : `<p>${escapeHtml(note.trim()).replaceAll('\n', '<br>')}</p>`;
	return `<blockquote>${lines.join('')}</blockquote>${own}`;
}
