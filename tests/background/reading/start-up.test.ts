import { expect, test } from 'vitest';
import { createBackground } from '../../../src/background/background.ts';
import { afterInstall } from '../../../src/background/reading/start-up.ts';
import { fakeWorld } from '../../../tools/fakes/fake-world.ts';

test.each([
	{ reason: 'installed' as const, opened: ['ui/welcome.html'] },
	{ reason: 'updated' as const, opened: [] },
])('the reader is welcomed once: after the extension was $reason, $opened opens', async ({ reason, opened }) => {
	const world = await fakeWorld();
	await afterInstall(createBackground(world), reason);
	expect(world.opened).toEqual(opened);
});
