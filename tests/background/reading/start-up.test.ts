import { expect, test, vi } from 'vitest';
import { createBackground } from '../../../src/background/background.ts';
import { afterInstall } from '../../../src/background/reading/start-up.ts';
import { serveSites } from '../../../src/background/serve/serve-sites.ts';
import { serveStored } from '../../../src/background/serve/serve-stored.ts';
import { emptyWorld, fakeWorld } from '../../../tools/fakes/fake-world.ts';

test.each([
	{ reason: 'installed' as const, opened: ['ui/welcome.html'] },
	{ reason: 'updated' as const, opened: [] },
])('the reader is welcomed once: after the extension was $reason, $opened opens', async ({ reason, opened }) => {
	const world = await fakeWorld();
	await afterInstall(createBackground(world), reason);
	expect(world.opened).toEqual(opened);
});

test('what an update brought is told until it is closed, to nobody who has just installed, and not after everything was deleted', async () => {
	const world = await emptyWorld();
	const background = createBackground(world);
	const hasNews = async () => (await serveSites(background).viewSettings()).hasNews;
	await afterInstall(background, 'installed');
	await afterInstall(background, 'updated');
	expect(await hasNews()).toBe(false);

	await serveStored(background).deleteEverything();
	expect(await hasNews()).toBe(false);
	await afterInstall(background, 'updated');
	expect(await hasNews()).toBe(true);
	await serveSites(background).closeWhatsNew();
	await afterInstall(background, 'updated');
	expect(await hasNews()).toBe(false);
});

test('a page that lets no script in keeps neither the others waiting nor what the reader is told', async () => {
	const world = await emptyWorld();
	world.granted = ['*://*.harbour.example/*'];
	const url = 'https://www.harbour.example/port';
	for (const id of [1, 2, 3, 4]) world.tabs.set(id, { id, url, windowId: 1, isPrivate: false });
	world.tabs.set(5, { id: 5, url, windowId: 1, isPrivate: false, isDiscarded: true });
	const background = createBackground(world);
	const asked: number[] = [];
	world.injectDetector = (tabId) => {
		asked.push(tabId);
		return tabId < 3 ? new Promise(() => {}) : Promise.resolve();
	};
	await serveSites(background).changeSiteRules([{ site: 'www.harbour.example', mode: 'automatic' }]);
	await afterInstall(background, 'updated');
	expect((await serveSites(background).viewSettings()).hasNews).toBe(true);
	await vi.waitFor(() => expect(new Set(asked)).toEqual(new Set([1, 2, 3, 4])));
	expect([...world.buttons.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
});
