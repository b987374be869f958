import type { Scripting } from 'webextension-polyfill';
import type { DetectorRegistration } from '../core/sites/detector-registrations.ts';
import { answerWithin } from './answer-within.ts';
import { browser } from './browser.ts';

const DETECTOR = 'detector.js';
const MAIN = 'content.js';
const TYPING = 'typing.js';

/** How long a page may take to let a script in; it must have been parsed. */
const PATIENCE_MS = 20_000;

/** Runs the resident detector in a tab's page now. Rejects where the browser does not allow it, with NoAnswer where the page is stuck. */
export async function injectDetector(tabId: number): Promise<void> {
	await run(tabId, DETECTOR);
}

/** Runs the main script, which extracts and paints, in a tab's page. Running it twice does nothing. */
export async function injectMain(tabId: number): Promise<void> {
	await run(tabId, MAIN);
}

async function run(tabId: number, file: string): Promise<void> {
	await answerWithin(PATIENCE_MS, browser.scripting.executeScript({ target: { tabId }, files: [file] }));
}

/**
 * A user's rules win over a page's and reach into its shadow trees. Chromium computes `::highlight()` rules of a user and does not
 * paint them; there an author's are painted, in shadow trees by inheritance.
 */
const ORIGIN = browser.runtime.getURL('').startsWith('moz-extension:') ? 'USER' : 'AUTHOR';

/** Where rules are put in. */
export interface StyledPage {
	tabId: number;
	/** Names the document in the tab, where the browser gives it a name: the tab may be at the next page already. */
	documentId?: string | undefined;
}

/** Adds rules to a page; added twice they are there once. */
export async function insertCss(page: StyledPage, css: string): Promise<void> {
	// Firefox would add them once more
	if (ORIGIN === 'USER') await removeCss(page, css);
	await browser.scripting.insertCSS({ target: targetOf(page), css, origin: ORIGIN });
}

/** Takes rules away that were added. */
export async function removeCss(page: StyledPage, css: string): Promise<void> {
	await browser.scripting.removeCSS({ target: targetOf(page), css, origin: ORIGIN });
}

function targetOf({ tabId, documentId }: StyledPage): { tabId: number } {
	// the polyfill's types do not know documents
	return documentId === undefined ? { tabId } : ({ tabId, documentIds: [documentId] } as { tabId: number });
}

/** What the browser is told of a script that runs by itself. */
interface ScriptRegistration extends DetectorRegistration {
	file: string;
	runAt: 'document_start' | 'document_idle';
}

/**
 * Makes the browser's registrations of the detector exactly these, each with one of the script that must be the first on the page. They
 * outlive the browser's end. Those that stay are left alone.
 */
export async function replaceDetectorRegistrations(detectors: DetectorRegistration[]): Promise<void> {
	const wanted = detectors.flatMap((each): ScriptRegistration[] => [
		{ ...each, file: DETECTOR, runAt: 'document_idle' },
		{ ...each, id: `typing-${each.id}`, file: TYPING, runAt: 'document_start' },
	]);
	const registered = await browser.scripting.getRegisteredContentScripts();
	const registeredById = new Map(registered.map((script) => [script.id, script]));
	const wantedIds = new Set(wanted.map(({ id }) => id));
	const added: BrowserScript[] = [];
	const updated: BrowserScript[] = [];
	const made: BrowserScript[] = [];
	for (const each of wanted) {
		const before = registeredById.get(each.id);
		if (before && isSame(before, each)) continue;
		// what is missing in an update stays as it was, and Firefox takes no empty list
		const mayUpdate = each.excludeMatches.length > 0 || !before?.excludeMatches?.length;
		(before ? (mayUpdate ? updated : made) : added).push(browserScript(each));
	}
	const gone = registered.map(({ id }) => id).filter((id) => !wantedIds.has(id));
	const { scripting } = browser;
	// what goes goes last: a worker killed between leaves no site without its detector
	const faults = [
		...(await atOnceOrEach(updated, (scripts) => scripting.updateContentScripts(scripts))),
		...(await atOnceOrEach(added, (scripts) => scripting.registerContentScripts(scripts))),
	];
	for (const script of made)
		faults.push(
			...(await atOnceOrEach([script], async (scripts) => {
				await scripting.unregisterContentScripts({ ids: [script.id] });
				await scripting.registerContentScripts(scripts);
			})),
		);
	faults.push(...(await atOnceOrEach(gone, (ids) => scripting.unregisterContentScripts({ ids }))));
	if (faults.length > 0) throw faults[0];
}

type BrowserScript = Scripting.RegisteredContentScript;

function browserScript({ id, matches, excludeMatches, file, runAt }: ScriptRegistration): BrowserScript {
	const excluded = excludeMatches.length > 0 ? { excludeMatches } : {};
	return { id, matches, ...excluded, js: [file], runAt, persistAcrossSessions: true };
}

/** Does it for all at once, or, where the browser refuses one of them, for each of the others. @returns what failed */
async function atOnceOrEach<Item>(items: Item[], work: (items: Item[]) => Promise<void>): Promise<unknown[]> {
	if (items.length === 0) return [];
	const fault = await work(items).then(
		() => null,
		(error: unknown) => ({ error }),
	);
	if (!fault) return [];
	if (items.length === 1) return [fault.error];
	const faults: unknown[] = [];
	for (const item of items) faults.push(...(await atOnceOrEach([item], work)));
	return faults;
}

/** An update may have renamed the script that is registered. */
function isSame(script: Scripting.RegisteredContentScript, wanted: ScriptRegistration | undefined): boolean {
	const patterns = ({ matches = [], excludeMatches = [] }: { matches?: string[]; excludeMatches?: string[] }) =>
		JSON.stringify([[...matches].sort(), [...excludeMatches].sort()]);
	return (
		wanted !== undefined &&
		script.js?.length === 1 &&
		script.js[0]?.endsWith(wanted.file) === true &&
		patterns(script) === patterns(wanted)
	);
}
