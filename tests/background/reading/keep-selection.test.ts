import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { keepSelection, noteSelection } from '../../../src/background/reading/keep-selection.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { serveSites } from '../../../src/background/serve/serve-sites.ts';
import { Failure } from '../../../src/core/problem.ts';
import { NoAnswer } from '../../../src/platform/answer-within.ts';
import type { TabInfo } from '../../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const { url, title } = sampleArticle();
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const said = (isArticle: boolean) => ({
	url,
	detection: { isArticle, confidence: 0.9, reasons: [] },
	headline: title,
	textLength: 4000,
});

let world: FakeWorld;
let background: Background;
/** What the page was asked to do, in order. */
let done: string[];

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	done = [];
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => {
			done.push('read');
			return { article: sampleArticle(), declared: [] };
		},
		paintHighlights: async () => ({}),
		paintOnly: async () => {},
		keepSelection: async (colour) => {
			done.push(`kept in ${colour}`);
			return true;
		},
		openNote: async () => {
			done.push('note opened');
			return true;
		},
	});
});

describe.each([
	['the menu', (tabId: number | null) => keepSelection(background, tabId), 'kept in yellow'],
	['the shortcut of the note', (tabId: number | null) => noteSelection(background, tabId), 'note opened'],
] as const)('what is selected, by %s,', (_, use, result) => {
	test('is asked of a page that has been read', async () => {
		await pageChecked(background, tab, said(true));
		done = [];
		await use(tab.id);
		expect(done).toEqual([result]);
	});

	test('is asked of a page nobody looked at after it was read, since a highlight hangs on its article', async () => {
		await use(tab.id);
		expect(done).toEqual(['read', result]);
	});

	test('is asked of a page that seemed to be no article, which is read first', async () => {
		await pageChecked(background, tab, said(false));
		await use(tab.id);
		expect(done).toEqual(['read', result]);
	});

	test('is left alone where the site is off', async () => {
		await serveSites(background).changeSiteRules([{ site: 'www.harbour.example', mode: 'off' }]);
		done = [];
		await use(tab.id);
		expect(done).toEqual([]);
	});

	test.each([
		['in a page of the browser', 'about:config'],
		['in a file', 'file:///home/reader/notes.html'],
	])('is left alone %s', async (__, address) => {
		world.tabs.set(tab.id, { ...tab, url: address });
		await use(tab.id);
		expect(done).toEqual([]);
	});

	test('is left alone in a tab that is gone, or where there is no tab', async () => {
		world.tabs.clear();
		await use(tab.id);
		await use(null);
		expect(done).toEqual([]);
	});
});

test.each([
	['has gone on', () => Promise.reject(new Failure({ code: 'page-silent' }))],
	['does not answer', () => Promise.reject(new NoAnswer())],
])('where the page %s, the button says that it failed, and nothing is thrown', async (_, refuse) => {
	await pageChecked(background, tab, said(true));
	Object.assign(world.pages.get(tab.id) ?? {}, { keepSelection: refuse, openNote: refuse });
	for (const use of [keepSelection, noteSelection]) {
		world.buttons.clear();
		await use(background, tab.id);
		expect(world.buttons.get(tab.id)).toMatchObject({ badge: '!', words: { tab: { code: 'failed' } } });
	}
});
