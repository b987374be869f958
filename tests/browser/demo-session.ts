import { afterAll, beforeAll, expect } from 'vitest';
import type { BrowserName, BrowserUnderTest, View } from '../../tools/drivers/driver.ts';
import { builtExtension, launchBrowser } from '../../tools/drivers/launch-browser.ts';
import { type CatalogueEntry, catalogue } from '../../tools/newsroom/catalogue.mjs';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.mjs';

/** A browser with the built extension in front of the demo newsroom. */
export interface DemoSession {
	browser: BrowserUnderTest;
	newsroom: Newsroom;
	/** Every page of the newsroom and what is expected of it. */
	pages: CatalogueEntry[];
}

/**
 * Starts one for the tests of a `describe` and ends it after them, when it must be true that the extension asked nothing of the
 * network in all that time.
 * @param askedHosts hosts that the tests let it ask, such as a feed's
 * @param pagesBeside further documents that are served, by address without the scheme; `now` is when the newsroom was opened
 * @param extension gives the folder of the extension, where it is not the one that ships
 * @returns what the tests ask for it; before the first test there is none
 */
export function useDemoSession(
	name: BrowserName,
	askedHosts: string[] = [],
	pagesBeside: (now: number) => Map<string, string> = () => new Map(),
	extension: () => string = () => builtExtension(name),
): () => DemoSession {
	let session: DemoSession | undefined;
	beforeAll(async () => {
		const now = Date.now();
		const newsroom = await startNewsroom({ now, extraPages: pagesBeside(now) });
		const browser = await launchBrowser(name, { extension: extension(), proxyPort: newsroom.proxyPort });
		session = { browser, newsroom, pages: catalogue({ now }) };
	});
	afterAll(async () => {
		if (!session) return;
		const requests = await session.browser.extensionRequests();
		await session.browser.close();
		await session.newsroom.close();
		// its own files, which a page of the extension opens, are not on the network
		const asked = requests.filter(({ url }) => /^https?:/.test(url));
		expect(asked.filter(({ url }) => !askedHosts.includes(new URL(url).hostname))).toEqual([]);
	});
	return () => {
		if (!session) throw new Error('The demo session has not started');
		return session;
	};
}

/** Waits until popup or side panel shows what it has to say of the page: an article's analysis, or why there is none. */
export async function waitUntilFilled(view: View): Promise<void> {
	await view.waitFor(() => document.querySelector('h1') && !document.querySelector('.skeleton'));
}
