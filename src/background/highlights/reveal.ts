import type { Span } from '../../core/article.ts';
import { passagesOfSpan } from '../../core/highlights/passages-of-span.ts';
import type { MentionPosition } from '../../messages.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Pages } from '../state/ports.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';
import { type CorrectAnalysisPorts, correctAnalysis } from '../tabs/correct-analysis.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';

export interface RevealPorts extends ArticleInTabPorts, CorrectAnalysisPorts, ShownAddressPorts {
	pages: Pages;
	records: TabRecords;
}

/** Shows a stretch of the article's text on the page. False when the page no longer has it. */
export async function revealSpan(ports: RevealPorts, tab: TabInfo, span: Span): Promise<boolean> {
	const found = await articleInTab(ports, tab);
	if (!found) return false;
	return ports.pages
		.pageInTab(tab.id, await shownAddress(ports, tab.id))
		.revealPassages(passagesOfSpan(found.article.text, span));
}

/** Shows the actor's mention that is `step` further than the last one shown in this tab, round and round. */
export async function revealMention(
	ports: RevealPorts,
	tab: TabInfo,
	actor: number,
	step: 1 | -1,
): Promise<MentionPosition | null> {
	const found = await articleInTab(ports, tab);
	if (!found) return null;
	const { analysis } = await correctAnalysis(ports, tab, found.analysis);
	const mentions = analysis.actors[actor]?.mentions ?? [];
	const total = mentions.length;
	if (total === 0) return null;
	let index = 0;
	const isNoted = await ports.records.update(tab, (record) => {
		if (record?.state !== 'article' || record.articleId !== found.id) return undefined;
		const last = record.shownMention;
		const from = last?.actor === actor ? last.index : step === 1 ? -1 : 0;
		index = (from + step + total) % total;
		return { ...record, shownMention: { actor, index } };
	});
	if (!isNoted) return null;
	const isShown = await revealSpan(ports, tab, mentions[index] ?? [0, 0]);
	return isShown ? { number: index + 1, total } : null;
}
