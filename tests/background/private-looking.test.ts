import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { lookAtTab } from '../../src/background/reading/look-at-tab.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import type { SaidOfPage } from '../../src/messages/page-to-background.ts';
import { detect } from '../../src/page/detect/detect.ts';
import { extractArticle } from '../../src/page/extract/extract.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { PRIVATE_PAGES, type PrivatePage } from '../page/detect/private-pages.ts';
import { parsePage } from '../page/parse-page.ts';

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
});

async function open({ url, html }: PrivatePage, isPrivate = false) {
	const tab = { id: 7, url, windowId: 1, isPrivate };
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => extractArticle(parsePage(html), url),
		paintHighlights: async () => ({}),
	});
	const check: SaidOfPage = { url, detection: detect(parsePage(html), url), headline: '', textLength: 4000 };
	await pageChecked(background, tab, check);
	return tab;
}

async function stored(): Promise<number[]> {
	const db = await world.database();
	return [await db.count('articles'), await db.count('analyses'), await db.count('coverage')];
}

test.each(PRIVATE_PAGES.map((page) => [page.name, page] as const))(
	'of %s nothing is read or stored unasked, and it is read on request',
	async (_, page) => {
		const tab = await open(page);
		expect(world.injected).toEqual([]);
		expect(await stored()).toEqual([0, 0, 0]);
		const view = await viewTab(background, tab);
		expect(view).toMatchObject({ state: 'looks-private' });
		expect(JSON.stringify(await background.records.get(tab))).not.toContain('labels');

		await lookAtTab(background, tab, { anyway: true });
		await vi.waitFor(async () => expect(await viewTab(background, tab)).toMatchObject({ state: 'article' }), 10_000);
		expect(await stored()).toEqual([1, 1, 1]);
	},
);

test('what is read on request in a private window is not kept', async () => {
	const [page] = PRIVATE_PAGES;
	if (!page) throw new Error('There is no page');
	const tab = await open(page, true);
	await lookAtTab(background, tab, { anyway: true });
	await vi.waitFor(async () => expect(await viewTab(background, tab)).toMatchObject({ state: 'article' }), 10_000);
	expect(await stored()).toEqual([0, 0, 0]);
});
