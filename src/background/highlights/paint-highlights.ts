import type { ArticleId } from '../../core/article.ts';
import type { AnchorState, Highlight } from '../../core/highlights/highlight.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { OpenInterface, Pages, Tabs } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { type ShownAddressPorts, shownArticle } from '../tabs/shown-address.ts';

export interface PaintHighlightsPorts extends ShownAddressPorts {
	tabs: Tabs;
	pages: Pages;
	ui: OpenInterface;
	records: TabRecords;
	shelves: Shelves;
}

/** In the order of the text. */
export function byPlace(a: Highlight, b: Highlight): number {
	return a.position.start - b.position.start || a.position.end - b.position.end || (a.id < b.id ? -1 : 1);
}

/** Paints the highlights of the article in a tab, and notes where the page still has them. */
export async function paintHighlights(ports: PaintHighlightsPorts, tab: TabInfo): Promise<void> {
	const { pages, records } = ports;
	const shown = await shownArticle(ports, tab);
	if (!shown) return;
	const { record, url } = shown;
	const highlights = await ports.shelves.of(tab).highlights(record.articleId);
	const anchors = await pages.pageInTab(tab.id, url).paintHighlights(highlights);
	const current = await records.get(tab);
	const isNews = Object.keys({ ...record.anchors, ...anchors }).length > 0;
	if (isNews && current?.state === 'article' && current.articleId === record.articleId)
		await notePlaces(ports, tab, anchors);
}

/** A tab shows this article now, or none: what its page has painted of another goes. */
export async function paintOnly(
	{ pages }: PaintHighlightsPorts,
	tab: TabInfo,
	articleId: ArticleId | null,
): Promise<void> {
	// there may be no script of ours in the page
	await Promise.resolve()
		.then(() => pages.pageInTab(tab.id, tab.url).paintOnly(articleId))
		.catch(() => {});
}

/** Notes where the page in a tab has its highlights; of any others it says nothing that counts. */
export async function notePlaces(
	ports: PaintHighlightsPorts,
	tab: TabInfo,
	anchors: Record<string, AnchorState>,
): Promise<void> {
	const { records, shelves, ui } = ports;
	const shown = await shownArticle(ports, tab);
	if (!shown) return;
	const { articleId } = shown.record;
	const own = (await shelves.of(tab).highlights(articleId)).flatMap(({ id }) => {
		const state = Object.hasOwn(anchors, id) ? anchors[id] : undefined;
		return state ? [[id, state] as const] : [];
	});
	const isNoted = await records.update(tab, (record) =>
		record?.state === 'article' && record.articleId === articleId
			? { ...record, anchors: Object.fromEntries(own) }
			: undefined,
	);
	if (isNoted) ui.tellInterface('tabChanged', tab.id);
}

/** Takes the paint off every open page: everything was deleted. */
export async function takeOffPaint(ports: PaintHighlightsPorts): Promise<void> {
	const tabs = await ports.tabs.listTabs();
	await Promise.all(tabs.map((tab) => paintOnly(ports, tab, null)));
}

/** Paints anew in every open tab of an article. */
export async function paintInOpenTabs(ports: PaintHighlightsPorts, articleId: ArticleId): Promise<void> {
	for (const tab of await ports.tabs.listTabs()) {
		const record = await ports.records.get(tab);
		if (record?.state === 'article' && record.articleId === articleId) {
			await paintHighlights(ports, tab).catch(() => {});
		}
	}
}

/** Paints anew in every open tab. */
export async function paintOpenTabs(ports: PaintHighlightsPorts): Promise<void> {
	for (const tab of await ports.tabs.listTabs()) await paintHighlights(ports, tab).catch(() => {});
}
