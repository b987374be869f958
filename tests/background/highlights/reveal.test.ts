import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { serveTabs } from '../../../src/background/serve/serve-tabs.ts';
import type { ShownOnPage } from '../../../src/messages/background-to-page.ts';
import type { TabInfo } from '../../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const article = sampleArticle({
	text: [
		'Ines Calder reopened the port of Vell on Tuesday, and the first container ship docked at dawn.',
		'“We are back, and we are staying back,” said Ines Calder, the harbour master of Vell.',
		'Ines Calder had said on Monday that the port of Vell would open. Calder spoke for an hour.',
	].join('\n'),
});
const { url } = article;
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };

let world: FakeWorld;
let background: Background;
/** Words that the page was asked to show, in order. */
let shown: string[];
let hasWords: boolean;
/** What the page shows, as its bar has it. */
let open: ShownOnPage | null;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	shown = [];
	hasWords = true;
	open = null;
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => ({ article, declared: [] }),
		paintHighlights: async () => ({}),
		paintOnly: async () => {},
		showPassages: async (asked) => {
			const isOpen = asked.key === open?.key && asked.step !== 0;
			const { length } = asked.passages;
			const index = isOpen && open ? (open.index + asked.step + length) % length : asked.index;
			if (!hasWords) return null;
			open = { ...asked, index };
			shown.push((asked.passages[index] ?? []).map(({ exact }) => exact).join(' '));
			return index;
		},
	});
	const detection = { isArticle: true, confidence: 0.9, reasons: [] };
	await pageChecked(background, tab, { url, detection, headline: article.title, textLength: 4000 });
});

const spanOf = (words: string): [number, number] => {
	const start = article.text.indexOf(words);
	return [start, start + words.length];
};
async function actorAt(): Promise<{ index: number; total: number; words: string[] }> {
	const view = await serveTabs(background).viewTab(tab.id);
	if (view.state !== 'article') throw new Error(view.state);
	const actors = view.view.analysis?.actors ?? [];
	const index = actors.findIndex(({ name }) => name === 'Ines Calder');
	const mentions = actors[index]?.mentions ?? [];
	return { index, total: mentions.length, words: mentions.map(([start, end]) => article.text.slice(start, end)) };
}

describe('a stretch of the article', () => {
	test('is shown by its words', async () => {
		expect(await serveTabs(background).revealSpan(7, spanOf('staying back'))).toBe(true);
		expect(shown).toEqual(['staying back']);
	});

	test('that is a quote is shown among the other quotes', async () => {
		const view = await serveTabs(background).viewTab(tab.id);
		const quotes = view.state === 'article' ? (view.view.analysis?.quotes ?? []) : [];
		const [start, end] = [quotes[0]?.spans[0]?.[0] ?? 0, quotes[0]?.spans.at(-1)?.[1] ?? 0];
		expect(await serveTabs(background).revealSpan(7, [start, end])).toBe(true);
		expect(open).toMatchObject({ thing: 'quote', index: 0, step: 0 });
	});

	test('is one of several sentences, of which those that the article has not are left out', async () => {
		const { revealWords } = serveTabs(background);
		const sentences = ['Nobody wrote this.', 'Calder spoke for an hour.', 'the first container ship docked at dawn'];
		expect(await revealWords(7, sentences, 2)).toBe(true);
		expect(open).toMatchObject({ thing: 'difference', index: 1 });
		expect(shown).toEqual(['the first container ship docked at dawn']);
		expect(await revealWords(7, sentences, 0)).toBe(false);
	});

	test('that the page no longer has is said to be gone', async () => {
		hasWords = false;
		expect(await serveTabs(background).revealSpan(7, spanOf('staying back'))).toBe(false);
	});

	test('of an article that the tab has gone on from is not shown on the next page', async () => {
		world.tabs.set(tab.id, { ...tab, url: 'https://www.harbour.example/2026/03/council-votes-on-bridges' });
		expect(await serveTabs(background).revealSpan(7, spanOf('staying back'))).toBe(false);
		expect(shown).toEqual([]);
	});
});

describe('the mentions of an actor', () => {
	test('are shown one after the other, round and round, in both directions', async () => {
		const { index, total, words } = await actorAt();
		expect(total).toBeGreaterThan(2);
		const { revealMention } = serveTabs(background);
		const numbers: (number | undefined)[] = [];
		for (let i = 0; i <= total; i++) numbers.push((await revealMention(7, index, 1))?.number);
		expect(numbers).toEqual([...words.map((_, i) => i + 1), 1]);
		expect(shown).toEqual([...words, words[0]]);
		expect((await revealMention(7, index, -1))?.number).toBe(total);
		expect((await revealMention(7, index, -1))?.number).toBe(total - 1);
	});

	test('begin at the last one where the reader goes back first', async () => {
		const { index, total } = await actorAt();
		expect(await serveTabs(background).revealMention(7, index, -1)).toEqual({ number: total, total });
	});

	test('are gone on with by a worker that has just woken', async () => {
		const { index, total } = await actorAt();
		await serveTabs(background).revealMention(7, index, 1);
		const woken = createBackground(world);
		expect(await serveTabs(woken).revealMention(7, index, 1)).toEqual({ number: 2, total });
	});

	test('of nobody are none', async () => {
		expect(await serveTabs(background).revealMention(7, 99, 1)).toBeNull();
		expect(shown).toEqual([]);
	});

	test('that the page no longer has are none, and begin with the first when it has them again', async () => {
		const { index } = await actorAt();
		hasWords = false;
		expect(await serveTabs(background).revealMention(7, index, 1)).toBeNull();
		hasWords = true;
		expect((await serveTabs(background).revealMention(7, index, 1))?.number).toBe(1);
	});

	test('go on from where the reader went on the page', async () => {
		const { index, words } = await actorAt();
		await serveTabs(background).revealMention(7, index, 1);
		if (open) open = { ...open, index: 1 };
		expect((await serveTabs(background).revealMention(7, index, 1))?.number).toBe(3);
		expect(shown).toEqual([words[0], words[2]]);
	});

	test('are named by the actor, and all of them are given to the page', async () => {
		const { index, total, words } = await actorAt();
		await serveTabs(background).revealMention(7, index, 1);
		expect(open).toMatchObject({ thing: 'mention', name: 'Ines Calder', index: 0 });
		expect(open?.passages).toHaveLength(total);
		expect(open?.passages.map(([passage]) => passage?.exact)).toEqual(words);
	});
});
