import type { Tabs } from '../state/ports.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { unasked } from '../state/unasked.ts';
import { type TabChangedPorts, tabChanged } from './tab-changed.ts';

export interface AwaitReportPorts extends TabChangedPorts {
	tabs: Tabs;
	records: TabRecords;
	awaitedReports: AwaitedReports;
}

/** Until when the detector in a tab is waited for, by tab. One that is not here was let in by a killed worker. */
export type AwaitedReports = Map<number, ReturnType<typeof setTimeout>>;

/** How long a detector that is in the page may take to report: it looks as soon as it is in. Milliseconds. */
const REPORT_MS = 8_000;
/** How long one may take that a killed worker let in, or was letting in; longer than a page may take to let one in. */
const LEFT_REPORT_MS = 25_000;

/** Waits for the report of a detector that has just gone in. Where none comes, the reader is told that the page does not answer. */
export function awaitReport(ports: AwaitReportPorts, tabId: number, milliseconds = REPORT_MS): void {
	stopAwaiting(ports, tabId);
	const timer = setTimeout(() => {
		ports.awaitedReports.delete(tabId);
		unasked(noteStuck(ports, tabId));
	}, milliseconds);
	ports.awaitedReports.set(tabId, timer);
}

/** Waits for a report that nobody waits for, because the worker that did was killed. */
export function awaitLeftReport(ports: AwaitReportPorts, tabId: number): void {
	if (!ports.awaitedReports.has(tabId)) awaitReport(ports, tabId, LEFT_REPORT_MS);
}

export function stopAwaiting({ awaitedReports }: AwaitReportPorts, tabId: number): void {
	clearTimeout(awaitedReports.get(tabId));
	awaitedReports.delete(tabId);
}

/** The page took no script in, or its script did not report. */
export async function noteStuck(ports: AwaitReportPorts, tabId: number): Promise<void> {
	const tab = await ports.tabs.getTab(tabId);
	if (!tab) return;
	const record = await ports.records.get(tab);
	if (record?.state !== 'checking') return;
	await ports.records.set(tab, { state: 'failed', check: record.check, problem: { code: 'page-silent' } });
	await tabChanged(ports, tab);
}
