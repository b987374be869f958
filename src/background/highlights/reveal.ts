import type { Span } from '../../core/article.ts';
import { passagesOfSpan } from '../../core/highlights/passages-of-span.ts';
import { LIMITS } from '../../core/limits.ts';
import { wholeSpan } from '../../core/quotes/quote-words.ts';
import { isQuoteShown } from '../../core/quotes/shown-quotes.ts';
import type { ShownOnPage } from '../../messages/background-to-page.ts';
import type { MentionPosition } from '../../messages/tabs.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Pages } from '../state/ports.ts';
import type { ReadArticle } from '../state/shelf.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';
import { type CorrectAnalysisPorts, correctAnalysis } from '../tabs/correct-analysis.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';

export interface RevealPorts extends ArticleInTabPorts, CorrectAnalysisPorts, ShownAddressPorts {
	pages: Pages;
	records: TabRecords;
}

/** What is shown on the page, by its places in the article's text. */
interface ShownSpans extends Pick<ShownOnPage, 'thing' | 'name' | 'index' | 'step'> {
	/** Tells this list from others of the article. */
	list: string;
	spans: readonly Span[];
}

/** Shows one of several stretches of the article's text on the page. Null when the page has none of them. */
async function showSpans(
	ports: RevealPorts,
	tab: TabInfo,
	found: ReadArticle,
	shown: ShownSpans,
): Promise<number | null> {
	const { list, thing, name, spans, index, step } = shown;
	// of more than can be gone through, those around the first
	const first = Math.max(0, Math.min(index - LIMITS.shownOnPage / 2, spans.length - LIMITS.shownOnPage));
	const passages = spans
		.slice(first, first + LIMITS.shownOnPage)
		.map((span) => passagesOfSpan(found.article.text, span));
	const page = ports.pages.pageInTab(tab.id, await shownAddress(ports, tab.id));
	const key = `${found.id} ${list} ${first}`;
	const at = await page.showPassages({ key, thing, name, passages, index: index - first, step });
	return at === null ? null : first + at;
}

/** Shows a stretch of the article's text on the page: a quote among the other quotes. False when the page no longer has it. */
export async function revealSpan(ports: RevealPorts, tab: TabInfo, span: Span): Promise<boolean> {
	const found = await articleInTab(ports, tab);
	if (!found) return false;
	const quotes = found.analysis.quotes.filter(isQuoteShown).flatMap(({ spans }) => {
		const whole = wholeSpan(spans);
		return whole ? [whole] : [];
	});
	const index = quotes.findIndex(([start, end]) => start === span[0] && end === span[1]);
	const isQuote = index >= 0;
	const at = await showSpans(ports, tab, found, {
		list: isQuote ? 'quotes' : `words ${span}`,
		thing: isQuote ? 'quote' : 'words',
		name: null,
		spans: isQuote ? quotes : [span],
		index: Math.max(0, index),
		step: 0,
	});
	return at !== null;
}

/** Shows one of several sentences of the article on the page: what other reports tell otherwise, or not at all. */
export async function revealWords(
	ports: RevealPorts,
	tab: TabInfo,
	sentences: string[],
	index: number,
): Promise<boolean> {
	const found = await articleInTab(ports, tab);
	if (!found) return false;
	const { text } = found.article;
	const places = sentences.map((sentence): Span => {
		const start = text.indexOf(sentence);
		return [start, start + sentence.length];
	});
	const wanted = places[index];
	const spans = places.filter(([start, end]) => start >= 0 && end > start);
	if (!wanted || !spans.includes(wanted)) return false;
	const at = await showSpans(ports, tab, found, {
		list: 'differences',
		thing: 'difference',
		name: null,
		spans,
		index: spans.indexOf(wanted),
		step: 0,
	});
	return at !== null;
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
	const { name = null, mentions = [] } = analysis.actors[actor] ?? {};
	const total = mentions.length;
	if (total === 0) return null;
	const record = await ports.records.get(tab);
	const last = record?.state === 'article' && record.articleId === found.id ? record.shownMention : undefined;
	const from = last?.actor === actor ? last.index : step === 1 ? -1 : 0;
	const index = (from + step + total) % total;
	const list = `mentions ${actor}`;
	const at = await showSpans(ports, tab, found, { list, thing: 'mention', name, spans: mentions, index, step });
	if (at === null) return null;
	await ports.records.update(tab, (now) =>
		now?.state === 'article' && now.articleId === found.id ? { ...now, shownMention: { actor, index: at } } : undefined,
	);
	return { number: at + 1, total };
}
