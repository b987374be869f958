import type { TabChange, TabInfo } from '../../platform/tabs.ts';
import { Coalescer } from '../state/coalescer.ts';
import type { PendingNotes } from '../state/pending-notes.ts';
import type { Pages } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import type { Shelves } from '../state/shelves.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { TaskQueue } from '../state/task-queue.ts';
import { type AwaitReportPorts, stopAwaiting } from './await-report.ts';
import { type TabChangedPorts, tabChanged } from './tab-changed.ts';
import { type ViewSitePorts, viewSite } from './view-site.ts';

export interface TabEventsPorts extends AwaitReportPorts, TabChangedPorts, ViewSitePorts {
	pages: Pages;
	records: TabRecords;
	shelves: Shelves;
	pendingNotes: PendingNotes;
	reading: Readings;
}

/** A page that changes its address does so a few times at once, when it is loaded; what goes on is a flood. */
const UPDATES = { burst: 8, everyMs: 300 };
/** Tabs whose changes are worked on at once: when many change together, the answers to the reader stand behind few of them. */
const TABS_AT_ONCE = 3;

/** Hears what happens to tabs, and works on floods of it at a measured pace: the last state of each tab is always worked on. */
export function tabUpdates(ports: TabEventsPorts): (tab: TabInfo, change: TabChange) => void {
	const queue = new TaskQueue(TABS_AT_ONCE);
	const updates = new Coalescer<number, Update>({ ...UPDATES, join: joinUpdates }, ({ tab, change, heardAt }) =>
		queue.run(() => tabUpdated(ports, tab, change, heardAt)),
	);
	return (tab, change) => void updates.push(tab.id, { tab, change, heardAt: performance.now() }).catch(() => {});
}

interface Update {
	tab: TabInfo;
	change: TabChange;
	/** When the last load of it was heard of; milliseconds, monotonic. */
	heardAt: number;
}

function joinUpdates(earlier: Update, later: Update): Update {
	const change = joinChanges(earlier.change, later.change);
	return { tab: later.tab, change, heardAt: later.change.isLoading ? later.heardAt : earlier.heardAt };
}

function joinChanges(earlier: TabChange, later: TabChange): TabChange {
	return {
		isLoading: earlier.isLoading || later.isLoading,
		isComplete: later.isComplete,
		url: later.url ?? earlier.url,
	};
}

/**
 * A tab begins to load, is loaded, or shows another address without loading.
 * @param heardAt when it was heard of, which may be a while ago; milliseconds, monotonic
 */
export async function tabUpdated(
	ports: TabEventsPorts,
	tab: TabInfo,
	change: TabChange,
	heardAt = performance.now(),
): Promise<void> {
	const { pages, records } = ports;
	if (change.isLoading) {
		const record = await records.get(tab);
		// an address changed inside the page reports *loading* too, but the page's scripts live on and will look again; and a page that was quicker
		// than the news of its loading may have been looked at already
		const isOfThisLoad = ports.reading.has(tab.id) || records.wasSetSince(tab.id, heardAt);
		if (record?.check.url !== tab.url || !isOfThisLoad) await records.remove(tab.id);
		await tabChanged(ports, tab);
	}
	// a page changed from inside, or taken from the back-forward cache, has its detector and may have another article
	if (change.url || change.isComplete) pages.tellDetector(tab.id, 'checkAgain');
	if (change.url) await reachPart(ports, tab);
	if (change.isComplete && !change.isLoading) await tabChanged(ports, tab);
}

/** A part of a site that is automatic may be reached from within a page that is not, into which no detector was let. */
async function reachPart(ports: TabEventsPorts, tab: TabInfo): Promise<void> {
	const { mode, rule, granted } = await viewSite(ports, tab.url);
	// where there is one already, it looks again
	if (rule?.path && mode === 'automatic' && granted) await ports.pages.injectDetector(tab.id).catch(() => {});
}

export async function tabRemoved(ports: TabEventsPorts, tabId: number): Promise<void> {
	stopAwaiting(ports, tabId);
	ports.shelves.forget(tabId);
	await ports.pendingNotes.remove(tabId);
	await ports.records.remove(tabId);
}
