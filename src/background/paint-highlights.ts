import type { ArticleId } from '../core/article.ts';
import type { AnchorState, Highlight } from '../core/highlights/highlight.ts';
import type { TabInfo } from '../platform/tabs.ts';
import { highlightsOfArticle } from '../storage/highlights.ts';
import type { Background } from './background.ts';
import { shownArticle } from './shown-address.ts';

/** The highlights of an article; those made in a private tab are known to that tab alone. */
export async function highlightsInTab(
	{ world, privateTabs }: Background,
	tab: TabInfo,
	articleId: ArticleId,
): Promise<Highlight[]> {
	const kept = await highlightsOfArticle(await world.database(), articleId);
	return tab.isPrivate ? [...kept, ...privateTabs.highlights(tab.id, articleId)] : kept;
}

/** Paints the highlights of the article in a tab, and notes where the page still has them. */
export async function paintHighlights(background: Background, tab: TabInfo): Promise<void> {
	const { world, records } = background;
	const shown = await shownArticle(background, tab);
	if (!shown) return;
	const { record, url } = shown;
	const highlights = await highlightsInTab(background, tab, record.articleId);
	const wasPainted = Object.keys(record.anchors).length > 0;
	if (highlights.length === 0 && !wasPainted) return;
	const anchors = await world.pageInTab(tab.id, url).paintHighlights(highlights);
	const current = await records.get(tab);
	if (current?.state === 'article' && current.articleId === record.articleId)
		await notePlaces(background, tab, anchors);
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

/** Paints anew in every open tab of an article. */
export async function paintInOpenTabs(background: Background, articleId: ArticleId): Promise<void> {
	for (const tab of await background.world.listTabs()) {
		const record = await background.records.get(tab);
		if (record?.state === 'article' && record.articleId === articleId) {
			await paintHighlights(background, tab).catch(() => {});
		}
	}
}
