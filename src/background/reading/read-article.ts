import { articleIdOf } from '../../core/addresses/identity.ts';
import { ownArticle } from '../../core/addresses/own-article.ts';
import { isSameAddress } from '../../core/addresses/same-page.ts';
import type { Article, ArticleId, Detection } from '../../core/article.ts';
import { firstSeen, notInFuture } from '../../core/metadata/not-in-future.ts';
import { Failure, type Problem, problemOf } from '../../core/problem.ts';
import type { PageCheck } from '../../messages/page-to-background.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { articleAttempt } from '../../storage/attempts/attempts.ts';
import { type FollowNewsChangedPorts, followNewsChanged } from '../feeds/follow-news-changed.ts';
import { type PaintHighlightsPorts, paintHighlights, paintOnly } from '../highlights/paint-highlights.ts';
import type { Clock, Outlets, Pages, Tabs } from '../state/ports.ts';
import type { NextReadings, Readings } from '../state/readings.ts';
import type { Shelves } from '../state/shelves.ts';
import type { TabRecord } from '../state/tab-record.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { type TaskOverseer, TookTooLong } from '../state/task-overseer.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import { unasked } from '../state/unasked.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';
import { type TabChangedPorts, tabChanged } from '../tabs/tab-changed.ts';

export interface ReadArticlePorts
	extends FollowNewsChangedPorts,
		PaintHighlightsPorts,
		ShownAddressPorts,
		TabChangedPorts {
	clock: Clock;
	outlets: Outlets;
	tabs: Tabs;
	pages: Pages;
	tasks: TaskOverseer;
	records: TabRecords;
	shelves: Shelves;
	reading: Readings;
	extractionQueue: TaskQueue;
	readNext: NextReadings;
}

/** How long a page that extracts keeps others waiting; an extraction stops by itself before that. Milliseconds. */
const PLACE_MS = 2_500;

/**
 * Reads the article in a tab: extracts, analyses, stores, paints. Each step can be done again, so a worker killed between two of
 * them loses time, nothing else. A tab is read once at a time, and at most one reading waits: a page that changes its address in a flood is
 * read at the last one.
 */
export function readArticle(ports: ReadArticlePorts, tab: TabInfo, check: PageCheck): Promise<void> {
	const { readNext, reading } = ports;
	const earlier = reading.get(tab.id);
	const isWaiting = readNext.has(tab.id);
	readNext.set(tab.id, { tab, check });
	// what waits is taken when its turn comes, as the last who asked left it
	if (earlier && isWaiting) return earlier;
	const read = (earlier ?? Promise.resolve())
		.then(async () => {
			const next = readNext.get(tab.id);
			readNext.delete(tab.id);
			if (next) await readOrFail(ports, next.tab, next.check);
		})
		.finally(() => {
			if (reading.get(tab.id) === read) reading.delete(tab.id);
		});
	reading.set(tab.id, read);
	return read;
}

/** What a killed worker left half done, or the reader deleted meanwhile, is made anew. */
export function readAgain(ports: ReadArticlePorts, tab: TabInfo, { check }: TabRecord): void {
	unasked(readArticle(ports, tab, check));
}

async function readOrFail(ports: ReadArticlePorts, tab: TabInfo, check: PageCheck): Promise<void> {
	try {
		await readOnce(ports, tab, check);
	} catch (error) {
		await fail(ports, tab, check, error);
	}
}

async function readOnce(ports: ReadArticlePorts, tab: TabInfo, check: PageCheck): Promise<void> {
	const { outlets, records } = ports;
	const { attempts } = ports.shelves.of(tab);
	if (await attempts.isGivenUp(articleAttempt(check.url))) {
		await records.set(tab, { state: 'failed', check, problem: { code: 'page-took-too-long' } });
		return tabChanged(ports, tab);
	}
	await records.set(tab, { state: 'looking', check });
	await tabChanged(ports, tab);

	const before = await shownAddress(ports, tab.id);
	if (before === null) throw new Failure({ code: 'address-hidden' });
	if (!isSameAddress(before, check.url)) return goneOn(ports, tab, check);
	const extraction = await extract(ports, tab, before);
	// a page that changed its address meanwhile was read at neither: its detector looks again
	const after = await shownAddress(ports, tab.id);
	if (after === null || !isSameAddress(before, after)) return goneOn(ports, tab, check);
	if (!extraction) {
		await paintOnly(ports, { ...tab, url: after }, null);
		const detection = withoutArticle(check.detection, await isCovered(ports, tab.id, after));
		await records.set(tab, { state: 'not-article', check: { ...check, detection } });
		return tabChanged(ports, tab);
	}
	const article = ownArticle(extraction, after, await outlets.knownOutlets());
	const articleId = await ports.shelves.of(tab).nameOf(articleIdOf(article), article);
	await paintOnly(ports, { ...tab, url: after }, articleId);
	await attempts.run(articleAttempt(check.url), (onSlow) => analyseAndKeep(ports, tab, articleId, article, onSlow));
	// the reader may have gone on to another page meanwhile: what was read is kept, but it is not what the tab shows
	const current = await records.get(tab);
	if (current?.check.url !== check.url) return;
	await records.set(tab, { state: 'article', check, articleId, anchors: {} });
	await tabChanged(ports, tab);
	// the article was read and kept, whatever becomes of the paint: the page's script tries again when the page changes
	await paintHighlights(ports, tab).catch(() => {});
}

/**
 * Has the page's script extract the article. Few pages do so at once: forty tabs opened together would leave the machine nothing for the
 * answers to the reader. One that does not answer soon gives its place to the next.
 */
async function extract({ extractionQueue, pages }: ReadArticlePorts, tab: TabInfo, url: string) {
	const work = async () => {
		await pages.injectMain(tab.id);
		return pages.pageInTab(tab.id, url).extractArticle();
	};
	return new Promise<Awaited<ReturnType<typeof work>>>((resolve) => {
		void extractionQueue.run(async () => {
			const working = work();
			resolve(working);
			await Promise.race([working.catch(() => {}), new Promise((end) => setTimeout(end, PLACE_MS))]);
		});
	});
}

/** Whether a window stands in front of a page; one that does not say is taken for one without. */
async function isCovered({ pages }: ReadArticlePorts, tabId: number, url: string): Promise<boolean> {
	try {
		return await pages.pageInTab(tabId, url).isCovered();
	} catch {
		return false;
	}
}

/** The tab shows another page than the one that was to be read. What is known of that one meanwhile stays. */
async function goneOn(ports: ReadArticlePorts, tab: TabInfo, check: PageCheck): Promise<void> {
	const record = await ports.records.get(tab);
	if (record?.state !== 'looking' || record.check.url !== check.url) return;
	await ports.records.remove(tab.id);
	await tabChanged(ports, tab);
}

function withoutArticle({ confidence, reasons }: Detection, isCovered: boolean): Detection {
	return {
		isArticle: false,
		confidence,
		reasons: ['no-text', ...reasons],
		hasNoText: true,
		...(isCovered && { isCovered }),
	};
}

async function analyseAndKeep(
	ports: ReadArticlePorts,
	tab: TabInfo,
	id: ArticleId,
	read: Article,
	onSlow: () => void,
): Promise<void> {
	const { clock, tasks } = ports;
	const shelf = ports.shelves.of(tab);
	const openedAt = clock.now().toISOString();
	const article = datedWhenSeen(read, openedAt, await shelf.knownSince(id));
	const known = await shelf.findAnalysis(id, article);
	// what was partial on a busy machine may be whole today
	const analysis = known && !known.isPartial ? known : await tasks.run('analyse', [article], onSlow);
	const { wasNews } = await shelf.keepArticle({ id, article, analysis }, openedAt);
	if (wasNews) await followNewsChanged(ports);
}

/** The article without times in the future: those are of the moment it was first seen. */
function datedWhenSeen(article: Article, now: string, knownAt: string | undefined): Article {
	const seenAt = firstSeen(now, knownAt);
	const dated = (time: string | null) => time && notInFuture(time, now, seenAt);
	return { ...article, publishedAt: dated(article.publishedAt), modifiedAt: dated(article.modifiedAt) };
}

async function fail(ports: ReadArticlePorts, tab: TabInfo, check: PageCheck, error: unknown): Promise<void> {
	// a tab closed or gone on to another page while it was read is no failure
	const current = await ports.tabs.getTab(tab.id);
	const record = await ports.records.get(tab);
	if (!current || record?.check.url !== check.url) return;
	if (current.url && !isSameAddress(current.url, check.url)) return goneOn(ports, tab, check);
	await paintOnly(ports, tab, null);
	const problem: Problem = error instanceof TookTooLong ? { code: 'page-took-too-long' } : problemOf(error);
	await ports.records.set(tab, { state: 'failed', check, problem });
	await tabChanged(ports, tab);
}
