import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { beforeEach, expect, test } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { serveNote } from '../../src/background/serve/serve-note.ts';
import { serveOwnPages } from '../../src/background/serve/serve-own-pages.ts';
import { servePage } from '../../src/background/serve/serve-page.ts';
import { tabRemoved } from '../../src/background/tabs/tab-events.ts';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import type { NoteToBackground } from '../../src/messages/note-to-background.ts';
import type { PageToBackground } from '../../src/messages/page-to-background.ts';
import type { Handlers } from '../../src/platform/rpc.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { articleAttempt } from '../../src/storage/attempts/attempts.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const check = { url, detection, headline: 'Port of Vell', textLength: 4000 };
const kept: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const secret: TabInfo = { id: 8, url, windowId: 2, isPrivate: true };
const passage = {
	quote: { type: 'TextQuoteSelector', exact: 'The port of Vell reopened', prefix: '', suffix: ' on Tuesday' } as const,
	position: { type: 'TextPositionSelector', start: 0, end: 25 } as const,
};
const other = {
	quote: { type: 'TextQuoteSelector', exact: 'two-week strike', prefix: 'after a ', suffix: '' } as const,
	position: { type: 'TextPositionSelector', start: 45, end: 60 } as const,
};

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	world.granted = ['*://*/*'];
	world.feeds.set(url, { outcome: 'unreachable' });
	for (const tab of [kept, secret]) {
		world.tabs.set(tab.id, tab);
		world.pages.set(tab.id, {
			extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
			paintHighlights: async (highlights) => Object.fromEntries(highlights.map(({ id }) => [id, 'exact' as const])),
			paintOnly: async () => {},
			describePassages: async () => other,
			describeSelection: async () => passage,
			showPassages: async ({ index }) => index,
			revealHighlight: async () => true,
			findFeedLinks: async () => [],
			returnFocus: async () => false,
			closeNote: async () => {},
		});
	}
	world.fetchFeed = async (asked) => ({
		outcome: 'answered',
		status: 200,
		url: asked,
		headers: {},
		body: JSON.stringify({
			articles: [
				{
					url: 'https://coast.example/2026/vell',
					title: 'Vell port open',
					domain: 'coast.example',
					seendate: '20260313T090000Z',
				},
			],
		}),
	});
	// what is there before, so that a private tab could change it
	await pageChecked(background, kept, check);
	const { correctActor, highlightSpan } = serveOwnPages(background);
	await correctActor(kept.id, 0, 'person');
	await highlightSpan(kept.id, [0, 25], 'green');
	world.clock = new Date(world.clock.getTime() + 3_600_000);
});

/** Every row of every store with its key, and what is kept for the browser's session, as bytes. */
async function everything(): Promise<Buffer> {
	const db = await world.database();
	const stores = await Promise.all(
		[...db.objectStoreNames].map(async (name) => [name, await db.getAllKeys(name), await db.getAll(name)]),
	);
	const keys = (await world.session.keys()).filter((key) => key !== `tab:${kept.id}`).sort();
	return serialize([stores, await Promise.all(keys.map(async (key) => [key, await world.session.get(key)]))]);
}

/** All that the interface can ask of a tab. */
function askedOfTab(tab: TabInfo, own: Handlers<InterfaceToBackground>): [string, () => unknown][] {
	const { id } = tab;
	const mine = async (): Promise<Highlight> => {
		const view = await own.viewTab(id);
		const found = view.state === 'article' && view.view.highlights.find(({ privateTabId }) => privateTabId === id);
		if (!found) throw new Error('The tab has no highlight of its own');
		return found;
	};
	return [
		['viewTab', () => own.viewTab(id)],
		['lookAtTab', () => own.lookAtTab(id, { anyway: true })],
		['sayOfPage', () => own.sayOfPage(id, 'article')],
		['viewStory', () => own.viewStory(id)],
		['listStories', () => own.listStories()],
		['revealSpan', () => own.revealSpan(id, [0, 25])],
		['revealMention', () => own.revealMention(id, 0, 1)],
		['correctActor', () => own.correctActor(id, 0, 'place')],
		['highlightSpan', () => own.highlightSpan(id, [45, 60], 'blue')],
		['editHighlight', async () => own.editHighlight((await mine()).id, { note: 'Mine alone' })],
		[
			'deleteHighlight, restoreHighlight',
			async () => {
				const highlight = await mine();
				await own.deleteHighlight(highlight.id);
				await own.restoreHighlight(highlight);
			},
		],
		['revealHighlight', async () => own.revealHighlight(id, (await mine()).id)],
		['attachHighlight', async () => own.attachHighlight(id, (await mine()).id)],
		['exportHighlights', () => own.exportHighlights('markdown', id)],
		['findFeeds', () => own.findFeeds(id)],
		['planLookUp', () => own.planLookUp(id)],
		['lookUp', () => own.lookUp(id, 'gdelt', 'Vell port')],
		['cancelLookUp', () => own.cancelLookUp(id, 'gdelt')],
		['listFollowNews', () => own.listFollowNews(id)],
	];
}

/** All that a page of the tab can tell and ask, and the note in it. */
function askedByPage(tab: TabInfo, page: Handlers<PageToBackground>, note: Handlers<NoteToBackground>) {
	let token = '';
	const asked: Record<string, () => unknown> = {
		pageChecked: () => page.pageChecked(check),
		saveHighlight: () => page.saveHighlight(`s${tab.id}`, passage, 'green'),
		highlightsPlaced: () => page.highlightsPlaced({ [`s${tab.id}`]: 'exact' }),
		paintingChanged: () => page.paintingChanged(true),
		offerNote: async () => {
			token = (await page.offerNote(`n${tab.id}`, other, false)).token;
		},
		openNote: () => note.openNote(token),
		keepNote: () => note.keepNote(token, 'yellow', 'A note'),
		lostFocus: () => note.lostFocus(token),
		closeNote: () => note.closeNote(token),
	} satisfies Partial<Record<keyof PageToBackground | keyof NoteToBackground, () => unknown>>;
	return Object.entries(asked);
}

/** Does all of it, and answers after which of it something was other than before. */
async function useAll(tab: TabInfo): Promise<string[]> {
	const page = servePage(background)(tab);
	const note = serveNote(background, { tab, frame: 'f1' });
	const written: string[] = [];
	for (const [name, ask] of [...askedByPage(tab, page, note), ...askedOfTab(tab, serveOwnPages(background))]) {
		const before = await everything();
		await ask();
		await background.reading.get(tab.id);
		if (!before.equals(await everything())) written.push(name);
	}
	return written;
}

test('nothing that is done in a private tab changes a byte of what is kept', async () => {
	expect(await useAll(secret)).toEqual([]);
	const view = await serveOwnPages(background).viewTab(secret.id);
	expect(view.state === 'article' && view.view.highlights.map(({ privateTabId }) => privateTabId)).toContain(secret.id);
});

test('the same in an ordinary tab changes it, so that the bytes would tell', async () => {
	const own = serveOwnPages(background);
	const before = await everything();
	await own.correctActor(kept.id, 0, 'place');
	const corrected = await everything();
	await own.highlightSpan(kept.id, [45, 60], 'blue');
	const highlighted = await everything();
	await own.lookUp(kept.id, 'gdelt', 'Vell port');
	const lookedUp = await everything();
	expect([before.equals(corrected), corrected.equals(highlighted), highlighted.equals(lookedUp)]).toEqual([
		false,
		false,
		false,
	]);
});

const shownIn = async (tab: TabInfo) => {
	const view = await serveOwnPages(background).viewTab(tab.id);
	const all = view.state === 'article' ? view.view.highlights : [];
	return all.flatMap(({ id, quote, note, tags, privateTabId }) =>
		privateTabId === tab.id ? [`${id} ${quote.exact}: ${note} ${(tags ?? []).join()}`.trim()] : [],
	);
};

test.each(['drawn from its note', 'attached to a selection'])(
	'a highlight of a private tab that is %s and so goes into another comes back with it by the undo',
	async (how) => {
		const page = servePage(background)(secret);
		const own = serveOwnPages(background);
		await page.pageChecked(check);
		await background.reading.get(secret.id);
		await page.saveHighlight('h1', other, 'green');
		await page.saveHighlight('h2', passage, 'blue');
		await own.editHighlight('h1', { note: 'Whose?', tags: ['strike'] });
		await own.editHighlight('h2', { note: 'Ask.', tags: ['port'] });
		const before = await shownIn(secret);
		const bytes = await everything();
		if (how.startsWith('drawn')) {
			const note = serveNote(background, { tab: secret, frame: 'f1' });
			const { token } = await page.offerKept('h1', false);
			await note.openNote(token);
			await page.keepBounds(token, passage);
			expect(await shownIn(secret)).toEqual(['h1 The port of Vell reopened: Whose?\n\nAsk. strike,port']);
			expect(await note.undoDragged(token)).toBe(other.quote.exact);
		} else {
			const attached = await own.attachHighlight(secret.id, 'h1');
			expect(await shownIn(secret)).toHaveLength(1);
			expect(await own.undoChange(attached?.undo ?? '')).toBe(2);
			expect(await own.undoChange(attached?.undo ?? '')).toBe(0);
		}
		expect((await shownIn(secret)).sort()).toEqual(before.sort());
		expect(bytes.equals(await everything())).toBe(true);
	},
);

test('what was changed again since, or whose private tab has closed, is not taken back', async () => {
	const page = servePage(background)(secret);
	const own = serveOwnPages(background);
	await page.pageChecked(check);
	await background.reading.get(secret.id);
	await page.saveHighlight('h1', other, 'green');
	const first = await own.attachHighlight(secret.id, 'h1');
	await own.editHighlight('h1', { note: 'Ask.' });
	expect(await own.undoChange(first?.undo ?? '')).toBe(0);
	expect(await shownIn(secret)).toEqual(['h1 The port of Vell reopened: Ask.']);
	const second = await own.attachHighlight(secret.id, 'h1');
	await tabRemoved(background, secret.id);
	expect(await own.undoChange(second?.undo ?? '')).toBe(0);
});

test('what is still read of a private tab that has closed is kept nowhere', async () => {
	await background.reading.get(secret.id);
	await tabRemoved(background, secret.id);
	await background.shelves
		.of(secret)
		.keepHighlight({ id: 'late', articleId: 'harbour.example/x', quote: {}, note: '' } as Highlight);
	await background.records.set(secret, { state: 'looking', check });
	expect(background.shelves.holding('late')).toBe(background.shelves.kept);
	expect(await background.records.get(secret)).toBeUndefined();
});

test('what is followed from a private tab is refused, and a page that hangs there is counted in memory', async () => {
	const before = await everything();
	await expect(serveOwnPages(background).follow({} as never, secret.id)).rejects.toThrow('private');
	const { attempts } = background.shelves.of(secret);
	await attempts.begin(articleAttempt(url));
	await attempts.giveUp(articleAttempt(url));
	expect(await attempts.isGivenUp(articleAttempt(url))).toBe(true);
	expect(await background.shelves.of(kept).attempts.isGivenUp(articleAttempt(url))).toBe(false);
	expect(before.equals(await everything())).toBe(true);
});

test('whether a tab is private is asked where its shelf is chosen, and where it is told the reader', () => {
	const root = fileURLToPath(new URL('../../src/background', import.meta.url));
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	const asking = files.filter((file) => /\bisPrivate\b/.test(readFileSync(path.join(root, file), 'utf8')));
	expect(asking.sort()).toEqual(['reading/view-tab.ts', 'state/shelves.ts']);
});
