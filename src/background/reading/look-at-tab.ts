import type { DetectionReason } from '../../core/detect/detection-reasons.ts';
import type { PageCheck } from '../../messages.ts';
import { NoAnswer } from '../../platform/answer-within.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Background } from '../background.ts';
import { articleAttempt } from '../state/attempts.ts';
import { awaitReport, noteStuck, stopAwaiting } from '../tabs/await-report.ts';
import { outlineTab } from '../tabs/outline-tab.ts';
import { tabChanged } from '../tabs/tab-changed.ts';
import { readArticle } from './read-article.ts';

/** Looks at the page in a tab because the reader asked; a click on the button lets us. What was found already stays. */
export async function lookAtTab(background: Background, tab: TabInfo, { anyway }: { anyway: boolean }): Promise<void> {
	const outline = await outlineTab(background, tab);
	if (outline.state === 'off' || (outline.state === 'cannot-run' && outline.reason !== 'blocked-by-browser')) return;
	if (background.reading.has(tab.id)) return;
	if (outline.state === 'article') return;
	// the reader was told that it failed, and asks for it once more
	if (outline.state === 'failed')
		await background.attempts.end(articleAttempt(outline.record.check.url), tab.isPrivate);
	if (anyway) {
		// not awaited: the interface is told when it is read
		void readAnyway(background, tab);
		return;
	}
	if (outline.state === 'not-article') return;
	stopAwaiting(background, tab.id);
	try {
		if (tab.url) await background.records.set(tab, { state: 'checking', check: unchecked(tab.url) });
		// it answers with `pageChecked`
		await background.world.injectDetector(tab.id);
		awaitReport(background, tab.id);
	} catch (error) {
		if (error instanceof NoAnswer) return noteStuck(background, tab.id);
		// with the address hidden, we cannot tell a page that is closed to us from one that was not clicked on
		if (!tab.url) return;
		await background.records.set(tab, { state: 'cannot-run', check: unchecked(tab.url) });
		await tabChanged(background, tab);
	}
}

/** Reads the page as an article whatever it seems to be. */
export async function readAnyway(background: Background, tab: TabInfo): Promise<void> {
	const record = await background.records.get(tab);
	const url = tab.url ?? record?.check.url;
	if (!url) return;
	const { detection, ...check } = record?.check ?? unchecked(url);
	const reasons: DetectionReason[] = ['asked', ...detection.reasons];
	await readArticle(background, tab, { ...check, detection: { isArticle: true, confidence: 1, reasons } });
}

function unchecked(url: string): PageCheck {
	return { url, headline: '', textLength: 0, detection: { isArticle: false, confidence: 0, reasons: [] } };
}
