import { expect, test } from 'vitest';
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
