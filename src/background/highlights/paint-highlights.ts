import type { ArticleId } from '../../core/article.ts';
import type { AnchorState, Highlight } from '../../core/highlights/highlight.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { highlightsOfArticle } from '../../storage/highlights/highlights.ts';
import type { Background } from '../background.ts';
import { shownArticle } from '../tabs/shown-address.ts';

/** The highlights of an article; those made in a private tab are known to that tab alone. */
export async function highlightsInTab(
	{ world, privateTabs }: Background,
	tab: TabInfo,
	articleId: ArticleId,
): Promise<Highlight[]> {
	const kept = await highlightsOfArticle(await world.database(), articleId);
	return tab.isPrivate ? [...kept, ...privateTabs.highlights(tab.id, articleId)] : kept;
}

/** In the order of the text. */
export function byPlace(a: Highlight, b: Highlight): number {
	return a.position.start - b.position.start || a.position.end - b.position.end || (a.id < b.id ? -1 : 1);
}

/** Paints the highlights of the article in a tab, and notes where the page still has them. */
export async function paintHighlights(background: Background, tab: TabInfo): Promise<void> {
	const { world, records } = background;
	const shown = await shownArticle(background, tab);
	if (!shown) return;
	const { record, url } = shown;
	const highlights = await highlightsInTab(background, tab, record.articleId);
	const anchors = await world.pageInTab(tab.id, url).paintHighlights(highlights);
	const current = await records.get(tab);
	const isNews = Object.keys({ ...record.anchors, ...anchors }).length > 0;
	if (isNews && current?.state === 'article' && current.articleId === record.articleId)
		await notePlaces(background, tab, anchors);
}

/** A tab shows this article now, or none: what its page has painted of another goes. */
export async function paintOnly({ world }: Background, tab: TabInfo, articleId: ArticleId | null): Promise<void> {
	// there may be no script of ours in the page
	await Promise.resolve()
		.then(() => world.pageInTab(tab.id, tab.url).paintOnly(articleId))
		.catch(() => {});
}

/** Notes where the page in a tab has its highlights; of any others it says nothing that counts. */
export async function notePlaces(
	background: Background,
	tab: TabInfo,
	anchors: Record<string, AnchorState>,
): Promise<void> {
	const { world, records } = background;
	const shown = await shownArticle(background, tab);
	if (!shown) return;
	const { record } = shown;
	const own = (await highlightsInTab(background, tab, record.articleId)).flatMap(({ id }) => {
		const state = Object.hasOwn(anchors, id) ? anchors[id] : undefined;
		return state ? [[id, state] as const] : [];
	});
	await records.set(tab, { ...record, anchors: Object.fromEntries(own) });
	world.tellInterface('tabChanged', tab.id);
}

/** Takes the paint off every open page: everything was deleted. */
export async function takeOffPaint(background: Background): Promise<void> {
	const tabs = await background.world.listTabs();
	await Promise.all(tabs.map((tab) => paintOnly(background, tab, null)));
}

/** Paints anew in every open tab of an article. */
export async function paintInOpenTabs(background: Background, articleId: ArticleId): Promise<void> {
	for (const tab of await background.world.listTabs()) {
		const record = await background.records.get(tab);
		if (record?.state === 'article' && record.articleId === articleId) {
			await paintHighlights(background, tab).catch(() => {});
		}
	}
}
