import type { Article, ArticleId } from '../../core/article.ts';
import type { CitedArticle, Highlight, PassageSelectors } from '../../core/highlights/highlight.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { newHighlight } from '../../storage/highlights/highlight-shape.ts';
import type { Clock, OpenInterface } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import type { ReadArticle } from '../state/shelf.ts';
import type { Shelves } from '../state/shelves.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';

import { type PaintHighlightsPorts, paintInOpenTabs } from './paint-highlights.ts';

export interface SaveHighlightPorts extends ArticleInTabPorts, PaintHighlightsPorts {
	clock: Clock;
	ui: OpenInterface;
	shelves: Shelves;
	reading: Readings;
}

/**
 * Keeps a passage of the article in a tab. Resolves once it is on the disk, or in memory for a private tab; asked again with the
 * same id it keeps nothing twice.
 * @param articleId of the article it is a passage of, where that is known: the page may have gone on to another
 * @throws Error with a sentence for the reader where it cannot be kept
 */
export async function saveHighlight(
	ports: SaveHighlightPorts,
	tab: TabInfo,
	passage: Pick<Highlight, 'id' | 'quote' | 'position' | 'colour' | 'note'>,
	articleId?: ArticleId,
): Promise<Highlight> {
	const { clock, shelves, ui } = ports;
	// an article that is being read is waited for: a killed worker may have to read it anew
	await ports.reading.get(tab.id);
	const found = await articleInTab(ports, tab);
	if (!found) throw new Failure({ code: 'not-an-article' });
	if (articleId !== undefined && found.id !== articleId) throw new Failure({ code: 'passage-on-other-article' });
	await refuseOtherArticles(ports, tab, found, passage);
	const { id, quote, position, colour, note } = passage;
	const now = clock.now().toISOString();
	const highlight = newHighlight({
		id,
		articleId: found.id,
		url: found.article.canonicalUrl ?? found.article.url,
		articleTitle: found.article.title,
		outlet: found.article.publisher,
		quote,
		position,
		colour,
		note,
		cited: citedArticle(found.article, now),
		createdAt: now,
		modifiedAt: now,
	});
	const kept = await shelves.of(tab).keepHighlight(highlight);
	ui.tellInterface('storedChanged', 'highlights');
	// not awaited: the reader's confirmation waits for the disk, not for other tabs
	void paintInOpenTabs(ports, found.id);
	return kept;
}

/** @throws Failure where a passage is longer than one may be */
export function refuseLong({ quote }: PassageSelectors): void {
	const { length } = quote.exact;
	if (length > LIMITS.passage) throw new Failure({ code: 'passage-longer', values: { most: LIMITS.passage, length } });
}

/**
 * A page may show other articles below the one of its address, or above.
 * @throws Failure where the passage stands on one of them
 */
export async function refuseOtherArticles(
	ports: Pick<PaintHighlightsPorts, 'pages'> & ShownAddressPorts,
	tab: TabInfo,
	{ article }: ReadArticle,
	{ quote, position }: PassageSelectors,
): Promise<void> {
	const address = await shownAddress(ports, tab.id);
	// a page that does not answer is believed as it was read
	const isOnIt = await Promise.resolve()
		.then(() => ports.pages.pageInTab(tab.id, address).isOnArticle(article.title, { quote, position }))
		.catch(() => true);
	if (!isOnIt) throw new Failure({ code: 'passage-beside-article' });
}

/** What a citation says of an article. @param readAt ISO 8601, UTC */
export function citedArticle(article: Article, readAt: string): CitedArticle {
	const { authors, publishedAt, section, place, printPage, issn, language } = article;
	const name = (text: string | null | undefined) => text?.slice(0, LIMITS.name) ?? null;
	return {
		authors: authors.slice(0, LIMITS.authors).map((author) => author.slice(0, LIMITS.name)),
		publishedAt,
		readAt,
		section: name(section),
		place: name(place),
		...(printPage && { pages: printPage.slice(0, LIMITS.name) }),
		...(issn && { issn: issn.slice(0, LIMITS.name) }),
		language: name(language),
	};
}
