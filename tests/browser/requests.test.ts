import { describe, expect, test } from 'vitest';
import type { BrowserName, BrowserUnderTest } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES, builtExtension, launchBrowser } from '../../tools/drivers/launch-browser.ts';
import { catalogue } from '../../tools/newsroom/catalogue.mjs';
import { startNewsroom } from '../../tools/newsroom/server.mjs';
import { waitUntilFilled } from './demo-session.ts';

/** Longer than a page of the newsroom and its pictures take. */
const QUIET_MS = 1500;

const now = Date.now();
const visited = catalogue({ now })
	.filter(({ kind }) => kind === 'article')
	.slice(0, 3)
	.map(({ url }) => url);

interface Visits {
	/** Addresses asked of the newsroom, each once. */
	ofNewsroom: string[];
	/** Requests for other hosts, all of them refused. */
	ofOthers: string[];
}

/** Visits the same pages in a fresh profile, with the extension, whose button is clicked on each, or without. */
async function visit(name: BrowserName, extension: string | null): Promise<Visits & { ofExtension: string[] }> {
	const newsroom = await startNewsroom({ now });
	const browser = await launchBrowser(name, { extension, proxyPort: newsroom.proxyPort });
	try {
		for (const url of visited) await read(browser, url, extension !== null);
		await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
		return {
			ofNewsroom: [...new Set(newsroom.requests.map(({ url }) => url))].sort(),
			ofOthers: newsroom.stray.map(({ url }) => url),
			ofExtension: extension ? (await browser.extensionRequests()).map(({ url }) => url) : [],
		};
	} finally {
		await browser.close();
		await newsroom.close();
	}
}

async function read(browser: BrowserUnderTest, url: string, withPopup: boolean): Promise<void> {
	const tab = await browser.open(url);
	if (!withPopup) return;
	const popup = await browser.openPopup(tab);
	await waitUntilFilled(popup);
	await popup.close();
}

describe.each(BROWSER_NAMES)('the network seen from %s', (name) => {
	test('is asked for the same with the extension as by a profile without it', async () => {
		const control = await visit(name, null);
		const reader = await visit(name, builtExtension(name));
		console.log(`${name} asks other hosts by itself: ${control.ofOthers.length} times without the extension`);
		expect(reader.ofNewsroom).toEqual(control.ofNewsroom);
		expect(reader.ofExtension).toEqual([]);
	});
});
