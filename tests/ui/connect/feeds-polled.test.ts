import { expect, test, vi } from 'vitest';
import { createBackground } from '../../../src/background/background.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { serveOwnPages } from '../../../src/background/serve/serve-own-pages.ts';
import type { BackgroundToInterface } from '../../../src/messages/background-to-interface.ts';
import type { InterfaceToBackground } from '../../../src/messages/interface-to-background.ts';
import type { Client } from '../../../src/platform/rpc.ts';
import { connectTab } from '../../../src/ui/connect/tab-connection.ts';
import type { TabState } from '../../../src/ui/tab/tab-state.ts';
import { fakeWorld } from '../../../tools/fakes/fake-world.ts';
import { fakeBackground } from '../../fakes/fake-background.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const FEEDS = 60;
const article = sampleArticle();
const tab = { id: 7, url: article.url, windowId: 1, isPrivate: false };
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };

/** A background that works, with an article in its tab, and what the panel beside it asks. */
async function setUp() {
	const world = await fakeWorld();
	const listeners = new Set<Partial<BackgroundToInterface>>();
	world.tellInterface = (method, ...args) => {
		for (const handlers of [...listeners])
			void (handlers[method] as ((...told: unknown[]) => void) | undefined)?.(...args);
	};
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => ({ article, declared: [] }),
		paintHighlights: async () => ({}),
	});
	const working = createBackground(world);
	await pageChecked(working, tab, { url: tab.url, detection, headline: article.title, textLength: 4000 });
	const { background, calls } = fakeBackground(serveOwnPages(working) as Partial<Client<InterfaceToBackground>>);
	const shown: TabState[] = [];
	const connection = connectTab(
		{
			background,
			onBackgroundEvent: (handlers) => {
				listeners.add(handlers);
				return () => void listeners.delete(handlers);
			},
			requestOrigins: async () => true,
			readModelFile: async () => new ArrayBuffer(0),
		},
		{ openOptions: () => {}, openStories: () => {}, openLibrary: () => {}, openSidePanel: null },
		tab.id,
		(state) => shown.push(state),
	);
	return { world, working, calls, shown, connection };
}

test(`${FEEDS} feeds polled beside an open panel cost at most 12 messages`, async () => {
	const { world, working, calls, shown, connection } = await setUp();
	const { follow, addFeeds } = serveOwnPages(working);
	await follow({ kind: 'actor', wikidata: null, name: 'Ines Calder', names: ['Ines Calder'] }, null);
	await connection.reread();
	await vi.waitFor(() => expect(shown.at(-1)?.story.state).toBe('told'));
	calls.length = 0;

	const urls = Array.from({ length: FEEDS }, (_, i) => `https://outlet-${i}.example/feed.xml`);
	world.granted = ['*://*/*'];
	for (const [i, url] of urls.entries()) {
		const item = `<item><title>Port of Vell reopens, says outlet ${i}</title><link>https://outlet-${i}.example/vell</link><description>Harbour master Ines Calder welcomed the first ship.</description><pubDate>Sat, 14 Mar 2026 08:00:00 GMT</pubDate></item>`;
		const body = `<rss version="2.0"><channel><title>Outlet ${i}</title><language>en</language>${item}</channel></rss>`;
		world.feeds.set(url, { outcome: 'answered', status: 200, url, headers: {}, body });
	}
	await addFeeds(urls.map((url) => ({ url })));
	await vi.waitFor(() => expect(working.polls.size).toBe(0), { timeout: 50_000, interval: 50 });
	// the last reading, of three answers, comes some seconds later
	expect(calls.length + 3, calls.map(([method]) => method).join(', ')).toBeLessThanOrEqual(12);
	expect(calls.map(([method]) => method)).toEqual(expect.arrayContaining(['viewTab', 'viewStory']));
}, 60_000);
