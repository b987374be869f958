import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type BrowserUnderTest, type Tab, until } from '../../tools/drivers/driver.ts';
import { builtExtension, launchBrowser } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { type CouchServer, SECRET, startCouchServer } from '../../tools/replication/couch-server.ts';
import { joinByHand } from '../../tools/replication/join-by-hand.ts';
import { passage } from '../../tools/replication/passage.ts';

/** Two browsers, each with a library of its own, and one server, which is their proxy too: nothing else is there. */
describe('Chromium and Firefox, joined through one server', () => {
	let couch: CouchServer;
	let chromium: BrowserUnderTest;
	let firefox: BrowserUnderTest;
	let desk: Tab;
	let laptop: Tab;

	beforeAll(async () => {
		couch = await startCouchServer();
		mkdirSync('out/tests', { recursive: true });
		const proxyPort = Number(new URL(couch.url).port);
		chromium = await launchBrowser('chromium', { extension: builtExtension('chromium'), proxyPort });
		firefox = await launchBrowser('firefox', { extension: builtExtension('firefox'), proxyPort });
		for (const browser of [chromium, firefox]) await browser.grantOrigin('*://127.0.0.1/*');
		[desk, laptop] = [await openOptions(chromium), await openOptions(firefox)];
	});
	afterAll(async () => {
		await chromium?.close();
		await firefox?.close();
		await couch?.close();
	});

	async function openOptions(browser: BrowserUnderTest): Promise<Tab> {
		const options = await browser.openExtensionPage('ui/options.html');
		await options.waitFor(() => document.querySelector('#replication') !== null);
		return options;
	}
	const join = (options: Tab, secret: string): Promise<void> =>
		joinByHand(options, couch, { secret, passphrase: 'words nobody guesses' });
	const notesIn = async (options: Tab) => {
		const kept = (await askBackground(options, 'listHighlights')) as Highlight[];
		return kept.map(({ note }) => note).sort();
	};
	const untilNotes = (options: Tab, notes: string[]) =>
		until(`the notes ${notes}`, async () => JSON.stringify(await notesIn(options)) === JSON.stringify(notes), 90_000);

	test('before they are joined nothing is asked', async () => {
		await askBackground(desk, 'restoreHighlight', passage('h1', { note: 'from the desk' }));
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		expect(couch.requests).toEqual([]);
		for (const browser of [chromium, firefox])
			expect((await browser.extensionRequests()).filter(({ url }) => /^https?:/.test(url))).toEqual([]);
	});

	test('a secret that is wrong is said to be', async () => {
		await join(desk, 'wrong');
		await desk.waitFor(() => document.querySelector('#replication .setting-problem') !== null);
		expect(await desk.text('#replication .setting-problem')).toContain('does not accept this name');
		expect(await runAxe(desk)).toEqual([]);
		await desk.screenshot('out/tests/replication-refused.png');
	});

	test('what one kept comes to the other, which says so', async () => {
		for (const options of [desk, laptop]) {
			await join(options, SECRET);
			await options.waitFor(() => /Joined with/.test(document.querySelector('#replication')?.textContent ?? ''));
		}
		await untilNotes(laptop, ['from the desk']);
		await laptop.waitFor(() =>
			/In line with the server/.test(document.querySelector('#replication')?.textContent ?? ''),
		);
		await laptop.screenshot('out/tests/replication-joined.png');
		expect(await runAxe(laptop)).toEqual([]);
	}, 200_000);

	test('later changes go both ways by themselves, also after both backgrounds ended', async () => {
		await askBackground(laptop, 'restoreHighlight', passage('h2', { note: 'from the laptop' }));
		await untilNotes(desk, ['from the desk', 'from the laptop']);
		await chromium.stopBackground();
		await firefox.stopBackground();
		await askBackground(desk, 'editHighlight', 'h1', { note: 'from the desk, changed' });
		await askBackground(laptop, 'editHighlight', 'h1', { colour: 'pink' });
		await untilNotes(laptop, ['from the desk, changed', 'from the laptop']);
		await until(
			'the colour at the desk',
			async () => {
				const kept = (await askBackground(desk, 'listHighlights')) as Highlight[];
				return kept.find(({ id }) => id === 'h1')?.colour === 'pink';
			},
			90_000,
		);
	}, 200_000);

	test('the server holds no word of it', async () => {
		expect(await couch.dump('library')).not.toMatch(/from the|Ship h1|harbour|Port of Vell/);
	});

	test('paused, one asks nothing more', async () => {
		await laptop.evaluate(() => {
			const buttons = [...document.querySelectorAll<HTMLButtonElement>('#replication button')];
			buttons.find((button) => button.textContent === 'Pause')?.click();
		});
		await laptop.waitFor(() => /Paused/.test(document.querySelector('#replication')?.textContent ?? ''));
		await askBackground(laptop, 'editHighlight', 'h2', { note: 'kept back' });
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		expect(await notesIn(desk)).toEqual(['from the desk, changed', 'from the laptop']);
	});
});
