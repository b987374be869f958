import { decodeHTML } from 'entities';
import { BREAKS } from '../feeds/plain-text.ts';
import { type ForeignHighlight, onHeadline } from './imported-highlight.ts';
import { isJson, type Json, listOf, numberOf, textOf, textsOf, timeOf } from './untrusted-json.ts';

/** Whose files hold pages with highlights in each. */
export type PagesFormat = 'clipper' | 'omnivore' | 'pocket' | 'readwise';

/** How a program writes a page: what tells it from the others', and where its own address stands. An address of a highlight leads into that program. */
const PROGRAMS: { format: PagesFormat; isOf(page: Json, highlights: Json[]): boolean; addresses: string[] }[] = [
	{ format: 'omnivore', isOf: (page) => 'slug' in page || 'savedAt' in page, addresses: ['url', 'originalArticleUrl'] },
	{ format: 'readwise', isOf: (page) => 'source_url' in page, addresses: ['source_url'] },
	{
		format: 'pocket',
		isOf: (page, highlights) => 'url' in page && highlights.some((each) => 'quote' in each && 'created_at' in each),
		addresses: ['url'],
	},
	{ format: 'clipper', isOf: (page) => typeof page.url === 'string', addresses: ['url'] },
];

/** Pages of another program, told by the first that has highlights; null where they are nobody's that we know. */
export function readPages(
	pages: readonly unknown[],
): { format: PagesFormat; rows: (ForeignHighlight | null)[] } | null {
	const first = pages.find((page): page is Json => isJson(page) && Array.isArray(page.highlights));
	const program = first && PROGRAMS.find(({ isOf }) => isOf(first, listOf(first.highlights).filter(isJson)));
	if (!program) return null;
	return { format: program.format, rows: pages.flatMap((page) => ofPage(page, program)) };
}

function ofPage(page: unknown, { format, addresses }: (typeof PROGRAMS)[number]): (ForeignHighlight | null)[] {
	if (!isJson(page)) return [null];
	const url = addresses.flatMap((name) => textOf(page[name]) ?? [])[0];
	return listOf(page.highlights).map((item) => {
		if (!isJson(item)) return null;
		const words = textOf(item.text) ?? textOf(item.quote) ?? textOf(item.content);
		// the clipper keeps the words as they are marked up
		const isMarkedUp = format === 'clipper' && words !== undefined;
		const exact = isMarkedUp ? decoded(withoutMarkup(words)) : words;
		const parted = isMarkedUp ? withoutTags(words) : (words ?? '');
		const labels = listOf(item.labels ?? item.tags).map((label) => (isJson(label) ? label.name : label));
		return onHeadline({
			name: textOf(item.id) ?? String(numberOf(item.id) ?? ''),
			url: url ?? '',
			exact: exact?.trim() ?? '',
			readBefore: [decoded(parted), parted, words ?? ''].map((each) => each.trim()),
			prefix: textOf(item.prefix),
			suffix: textOf(item.suffix),
			title: textOf(page.title),
			authors: textOf(page.author) ? [textOf(page.author) ?? ''] : [],
			colour: textOf(item.color),
			note: textOf(item.annotation) ?? textOf(item.note) ?? textsOf(item.notes).join('\n\n'),
			tags: textsOf(labels),
			createdAt: timeOf(
				item.highlightedAt ?? item.highlighted_at ?? item.createdAt ?? item.timestamp ?? item.created_at,
			),
			modifiedAt: timeOf(item.updatedAt ?? item.updated_at),
		});
	});
}

/** The words of some markup, with its entities; blocks part them. */
function withoutMarkup(html: string): string {
	return tidy(html.replace(TAG, (tag) => (BREAKS.test(tag) ? ' ' : '')));
}

/** As versions before this one read them: every tag parted words. */
function withoutTags(html: string): string {
	return tidy(html.replace(TAG, ' '));
}

const TAG = /<[^<>]*>/g;

function decoded(text: string): string {
	return decodeHTML(text).replace(/\s+/g, ' ');
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
