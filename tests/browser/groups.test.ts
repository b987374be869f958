import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupDocumentId } from '../../src/core/groups/group-document.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type BrowserUnderTest, type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES, builtExtension, launchBrowser } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { type CouchServer, NAME, SECRET, startCouchServer } from '../../tools/replication/couch-server.ts';
import { sendByHand } from '../../tools/replication/join-by-hand.ts';
import { passage } from '../../tools/replication/passage.ts';

/** One browser, and a server, which is its proxy too: nothing else is there. The second member is what the server holds. */
describe.each(BROWSER_NAMES)('in %s, a group', (name) => {
	let couch: CouchServer;
	let browser: BrowserUnderTest;
	let page: Tab;

	beforeAll(async () => {
		couch = await startCouchServer('group');
		mkdirSync('out/tests', { recursive: true });
		const proxyPort = Number(new URL(couch.url).port);
		browser = await launchBrowser(name, { extension: builtExtension(name), proxyPort });
		await browser.grantOrigin('*://127.0.0.1/*');
		page = await browser.openExtensionPage('ui/options.html');
		await page.waitFor(() => document.querySelector('#groups') !== null);
	});
	afterAll(async () => {
		await browser?.close();
		await couch?.close();
	});

	/** What Bo wrote of the same passage, by the server's own way in. */
	async function writeAsBo(): Promise<void> {
		const of = { author: 'bo', device: '1f2e3d4c5b6a', clock: '2026-03-14T08:00:00.000Z 0000 1f2e3d4c5b6a' };
		const { id: _, ...highlight } = passage('h1', { note: 'Bo doubts it', colour: 'blue', tags: ['doubt'] });
		const documents = [
			{ kind: 'member', id: 'name', ...of, content: { name: 'Bo \u202eRay' } },
			{ kind: 'passage', id: 'b1', ...of, content: { collections: ['c1'], highlight: { id: 'b1', ...highlight } } },
		] as const;
		const docs = documents.map((document) => ({ _id: groupDocumentId(document), ...document }));
		const response = await fetch(`${couch.url}/group/_bulk_docs`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Authorization: `Basic ${btoa(`${NAME}:${SECRET}`)}` },
			body: JSON.stringify({ docs }),
		});
		expect(response.status).toBe(201);
	}

	test('shares a collection that was chosen, and shows the notes of its members beside one another', async () => {
		await askBackground(page, 'restoreHighlight', passage('h1', { note: 'Ann believes it', colour: 'pink' }));
		await askBackground(page, 'makeCollection', 'Ports', ['h1']);
		expect(couch.requests).toEqual([]);
		await page.click('#groups .replication-tools .button');
		await page.waitFor(() => document.querySelector('#groups form') !== null);
		const fields = { server: couch.url, database: 'group', name: NAME, secret: SECRET, memberName: 'Ann' };
		await sendByHand(page, '#groups', fields);
		await page.waitFor(() => document.querySelector('.joined-group input[type="checkbox"]') !== null);
		expect(await couch.dump('group')).not.toContain('Ann believes it');
		await page.click('.joined-group input[type="checkbox"]');
		await until('it to be there', async () => (await couch.dump('group')).includes('Ann believes it'), 60_000);
		await writeAsBo();
		await askBackground(page, 'askGroups');
		await page.waitFor(() => /Others in it: .*Bo Ray/.test(document.querySelector('#groups')?.textContent ?? ''));
		expect(await runAxe(page)).toEqual([]);
		await page.screenshot(`out/tests/groups-${name}-settings.png`);

		const library = await browser.openExtensionPage('ui/library.html');
		await library.waitFor(() => document.querySelector('.group-list .saved-search') !== null);
		await library.click('.group-list .saved-search');
		await library.waitFor(() => document.querySelectorAll('.shared-notes > li').length === 2);
		const notes = await library.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.shared-notes > li')].map((note) => ({
				words: note.innerText,
				edge: getComputedStyle(note).borderInlineStartColor,
				isSeen: note.checkVisibility() && note.getBoundingClientRect().width > 50,
				lot: note.closest('.shared-passages > li')?.querySelector('mark')?.textContent,
			})),
		);
		const bo = notes.find(({ words }) => words.includes('Bo doubts it'));
		const own = notes.find(({ words }) => words.includes('Ann believes it'));
		expect(bo).toMatchObject({ isSeen: true, lot: 'Ship h1 came in' });
		expect(bo?.words).toContain('Bo Ray');
		expect(own).toMatchObject({ isSeen: true, lot: 'Ship h1 came in' });
		expect(own?.words).toContain('You');
		expect(own?.edge).not.toBe(bo?.edge);
		expect(await runAxe(library)).toEqual([]);
		await library.screenshot(`out/tests/groups-${name}-library.png`);
		// the reader's own library is as it was
		expect(await askBackground(page, 'listHighlights')).toHaveLength(1);
	}, 200_000);
});
