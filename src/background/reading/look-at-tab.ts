import type { DetectionReason } from '../../core/detect/detection-reasons.ts';
import type { PageCheck } from '../../messages/page-to-background.ts';
import { NoAnswer } from '../../platform/answer-within.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { articleAttempt } from '../../storage/attempts/attempts.ts';
import type { Pages } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import type { Shelves } from '../state/shelves.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { unasked } from '../state/unasked.ts';
import { type AwaitReportPorts, awaitReport, noteStuck, stopAwaiting } from '../tabs/await-report.ts';
import { type OutlineTabPorts, outlineTab } from '../tabs/outline-tab.ts';
import { type TabChangedPorts, tabChanged } from '../tabs/tab-changed.ts';
import { type ReadArticlePorts, readArticle } from './read-article.ts';
import { lacksText, readWithText } from './text-arrived.ts';

export interface LookAtTabPorts extends AwaitReportPorts, OutlineTabPorts, ReadArticlePorts, TabChangedPorts {
	pages: Pages;
	shelves: Shelves;
	records: TabRecords;
	reading: Readings;
}

/** Looks at the page in a tab because the reader asked; a click on the button lets us. What was found already stays. */
export async function lookAtTab(ports: LookAtTabPorts, tab: TabInfo, { anyway }: { anyway: boolean }): Promise<void> {
	const outline = await outlineTab(ports, tab);
	if (outline.state === 'off' || (outline.state === 'cannot-run' && outline.reason !== 'blocked-by-browser')) return;
	if (ports.reading.has(tab.id)) return;
	if (outline.state === 'article') return;
	// the reader was told that it failed, and asks for it once more
	if (outline.state === 'failed') await ports.shelves.of(tab).attempts.end(articleAttempt(outline.record.check.url));
	if (anyway) {
		// not awaited: the interface is told when it is read
		unasked(readAnyway(ports, tab));
		return;
	}
	if (outline.state === 'not-article') {
		// not awaited: the interface is told when it is read
		if (lacksText(outline.record)) unasked(readWithText(ports, tab, outline.record));
		return;
	}
	stopAwaiting(ports, tab.id);
	try {
		if (tab.url) await ports.records.set(tab, { state: 'checking', check: unchecked(tab.url) });
		// it answers with `pageChecked`
		await ports.pages.injectDetector(tab.id);
		awaitReport(ports, tab.id);
	} catch (error) {
		if (error instanceof NoAnswer) return noteStuck(ports, tab.id);
		// with the address hidden, we cannot tell a page that is closed to us from one that was not clicked on
		if (!tab.url) return;
		await ports.records.set(tab, { state: 'cannot-run', check: unchecked(tab.url) });
		await tabChanged(ports, tab);
	}
}

/** Reads the page as an article whatever it seems to be. */
export async function readAnyway(
	ports: LookAtTabPorts,
	tab: TabInfo,
	because: 'asked' | 'said-article' = 'asked',
): Promise<void> {
	const record = await ports.records.get(tab);
	const url = tab.url ?? record?.check.url;
	if (!url) return;
	const { detection, ...check } = record?.check ?? unchecked(url);
	const reasons: DetectionReason[] = [because, ...detection.reasons.filter((reason) => reason !== 'said-none')];
	await readArticle(ports, tab, { ...check, detection: { isArticle: true, confidence: 1, reasons } });
}

function unchecked(url: string): PageCheck {
	return { url, headline: '', textLength: 0, detection: { isArticle: false, confidence: 0, reasons: [] } };
}
