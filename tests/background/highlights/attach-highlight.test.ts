import { beforeEach, expect, test } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { saveHighlight } from '../../../src/background/highlights/save-highlight.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { serveOwnPages } from '../../../src/background/serve/serve-own-pages.ts';
import type { PassageSelectors } from '../../../src/core/highlights/highlight.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const tab = { id: 7, url, windowId: 1, isPrivate: false };
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const at = (exact: string, start: number): PassageSelectors => ({
	quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
	position: { type: 'TextPositionSelector', start, end: start + exact.length },
});
let world: FakeWorld;
let background: Background;
let selected: PassageSelectors | null;
let isOnArticle: boolean;

beforeEach(async () => {
	selected = at('two-week strike', 45);
	isOnArticle = true;
	world = await emptyWorld();
	background = createBackground(world);
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
		paintHighlights: async (highlights) =>
			Object.fromEntries(
				highlights.map(({ id, quote }) => [id, quote.exact === 'gone' ? ('lost' as const) : ('exact' as const)]),
			),
		describeSelection: async () => selected,
		isOnArticle: async (_headline, { quote }) => quote.exact === 'gone' || isOnArticle,
	});
	await pageChecked(background, tab, { url, detection, headline: 'Port of Vell', textLength: 4000 });
	await saveHighlight(background, tab, { id: 'h1', ...at('gone', 10), colour: 'pink', note: 'mine' });
});
const own = () => serveOwnPages(background);
const shown = async () => {
	const view = await own().viewTab(tab.id);
	return view.state === 'article' ? view.view.highlights : [];
};

test('a lost passage gets the words that are selected, is found, and is lost again by the undo', async () => {
	await expect.poll(shown).toMatchObject([{ anchor: 'lost' }]);
	const attached = await own().attachHighlight(tab.id, 'h1');
	await expect.poll(shown).toMatchObject([{ id: 'h1', anchor: 'exact', note: 'mine', colour: 'pink', ...selected }]);
	expect(await own().undoChange(attached?.undo ?? '')).toBe(1);
	await expect.poll(shown).toMatchObject([{ anchor: 'lost', quote: { exact: 'gone' } }]);
});

test('where nothing is selected nothing is changed', async () => {
	selected = null;
	expect(await own().attachHighlight(tab.id, 'h1')).toBeNull();
	expect(await own().listHighlights()).toMatchObject([{ quote: { exact: 'gone' } }]);
});

test.each<[string, () => unknown, string, string]>([
	['words of another article of the page', () => (isOnArticle = false), 'h1', 'passage-beside-article'],
	['more words than are kept', () => (selected = at('x'.repeat(10_001), 45)), 'h1', 'passage-longer'],
	['a highlight of another article', () => {}, 'h7', 'highlight-gone'],
])('%s are refused by name', async (_, prepare, id, code) => {
	prepare();
	await expect(own().attachHighlight(tab.id, id)).rejects.toMatchObject({ problem: { code } });
	expect(await own().listHighlights()).toMatchObject([{ quote: { exact: 'gone' } }]);
});
