import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { lookAtTab } from '../../src/background/reading/look-at-tab.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { privateKindOf } from '../../src/core/sites/private-kind.ts';
import type { SaidOfPage } from '../../src/messages/page-to-background.ts';
import { detect } from '../../src/page/detect/detect.ts';
import { extractArticle } from '../../src/page/extract/extract.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { PRIVATE_PAGES, type PrivatePage } from '../../tools/newsroom/private-pages.mjs';
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

/** Of the reader's own network the detector is not listened to in the first place. */
const OF_THE_WEB = PRIVATE_PAGES.filter(
	({ url }) => privateKindOf(new URL(url).hostname) !== 'own-network' || /\.test\//.test(url),
);

test.each(OF_THE_WEB.map((page) => [page.name, page] as const))(
	'of %s nothing is read or stored unasked, and it is read on request',
	async (_, page) => {
		const tab = await open(page);
		expect(world.injected).toEqual([]);
		expect(await stored()).toEqual([0, 0, 0]);
		const { state } = await viewTab(background, tab);
		const readsLikeAnArticle = detect(parsePage(page.html), page.url).isArticle;
		const isOnClick = privateKindOf(new URL(page.url).hostname) !== null;
		if (readsLikeAnArticle && !isOnClick) expect(state).toBe('looks-private');
		else expect(['looks-private', 'not-article', 'not-looked-at']).toContain(state);
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
