import type { DetectorRegistration } from '../core/sites/detector-registrations.ts';
import { browser } from './browser.ts';

const DETECTOR = 'detector.js';
const MAIN = 'content.js';

/** Runs the resident detector in a tab's page now. Rejects where the browser does not allow it. */
export async function injectDetector(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR] });
}

/** Runs the main script, which extracts and paints, in a tab's page. Running it twice does nothing. */
export async function injectMain(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId }, files: [MAIN] });
}

/** Adds the rules that paint highlights. */
export async function insertCss(tabId: number, css: string): Promise<void> {
	await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'USER' });
}

/** Makes the browser's registrations of the detector exactly these. They outlive the browser's end. */
export async function replaceDetectorRegistrations(wanted: DetectorRegistration[]): Promise<void> {
	const registered = await browser.scripting.getRegisteredContentScripts();
	if (registered.length > 0) {
		await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
	}
	if (wanted.length === 0) return;
	await browser.scripting.registerContentScripts(
		wanted.map(({ id, matches, excludeMatches }) => ({
			id,
			matches,
			...(excludeMatches.length > 0 ? { excludeMatches } : {}),
			js: [DETECTOR],
			runAt: 'document_idle' as const,
			persistAcrossSessions: true,
		})),
	);
}
