import { NoAnswer } from '../../platform/answer-within.ts';
import type { Background } from '../background.ts';
import { unasked } from '../state/unasked.ts';
import { tabChanged } from './tab-changed.ts';

/** How long a detector that is in the page may take to report: it looks as soon as it is in. Milliseconds. */
const REPORT_MS = 8_000;
/** How long one may take that a killed worker let in, or was letting in; longer than a page may take to let one in. */
const LEFT_REPORT_MS = 25_000;

/** Waits for the report of a detector that has just gone in. Where none comes, the reader is told that the page does not answer. */
export function awaitReport(background: Background, tabId: number, milliseconds = REPORT_MS): void {
	stopAwaiting(background, tabId);
	const timer = setTimeout(() => {
		background.awaitedReports.delete(tabId);
		unasked(noteStuck(background, tabId));
	}, milliseconds);
	background.awaitedReports.set(tabId, timer);
}

/** Waits for a report that nobody waits for, because the worker that did was killed. */
export function awaitLeftReport(background: Background, tabId: number): void {
	if (!background.awaitedReports.has(tabId)) awaitReport(background, tabId, LEFT_REPORT_MS);
}

export function stopAwaiting({ awaitedReports }: Background, tabId: number): void {
	clearTimeout(awaitedReports.get(tabId));
	awaitedReports.delete(tabId);
}

/** The page took no script in, or its script did not report. */
export async function noteStuck(background: Background, tabId: number): Promise<void> {
	const tab = await background.world.getTab(tabId);
	if (!tab) return;
	const record = await background.records.get(tab);
	if (record?.state !== 'checking') return;
	await background.records.set(tab, { state: 'failed', check: record.check, message: new NoAnswer().message });
	await tabChanged(background, tab);
}
