import { beforeEach, expect, test } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { viewTab } from '../../../src/background/reading/view-tab.ts';
import { servePage } from '../../../src/background/serve/serve-page.ts';
import { serveSites } from '../../../src/background/serve/serve-sites.ts';
import { serveStories } from '../../../src/background/serve/serve-stories.ts';
import type { Article } from '../../../src/core/article.ts';
import type { FeatureChange } from '../../../src/core/sites/site-features.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const other = sampleArticle({ url: 'https://coast.example/vell', title: 'Vell port opens', publisher: 'Coast Daily' });
const here = sampleArticle();
const tab = tabOf(2, here.url);
let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	await read(1, other);
	await read(2, here);
});

function tabOf(id: number, url: string) {
	return { id, url, windowId: 1, isPrivate: false };
}

async function read(id: number, article: Article): Promise<void> {
	const { url, title: headline, text } = article;
	world.tabs.set(id, tabOf(id, url));
	world.pages.set(id, {
		extractArticle: async () => ({ article, declared: [] }),
		paintHighlights: async () => ({}),
	});
	const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
	await pageChecked(background, tabOf(id, url), { url, detection, headline, textLength: text.length });
}

/** What of each there is in the tab. */
async function seen() {
	const view = await viewTab(background, tab);
	if (view.state !== 'article' || !view.view.analysis) throw new Error(view.state);
	const { analysis, coverage } = view.view;
	return {
		context: analysis.actors.length + analysis.quotes.length + analysis.topics.length > 0,
		coverage: coverage.length > 0 && (await serveStories(background).viewStory(tab.id)) !== null,
		handle: await servePage(background)(tab).isHandleOffered(),
	};
}

const site = new URL(here.url).hostname;
const all = { context: true, coverage: true, handle: true };

test('where nothing is said everything is there', async () => {
	expect(await seen()).toEqual(all);
});

test.each<[string, string]>([
	['a site', site],
	['a host alone', `*://${site}/*`],
	['a path', `*://*.${site}${new URL(here.url).pathname}`],
	['a pattern', `*://*.${site}/*e*`],
])('by a rule for %s each feature goes and comes back, and no other with it', async (_, pattern) => {
	const { changeSiteFeatures } = serveSites(background);
	for (const feature of ['context', 'coverage', 'handle'] as const) {
		const change: FeatureChange = { site: pattern, feature, isOn: false };
		await changeSiteFeatures([change]);
		expect(await seen()).toEqual({ ...all, [feature]: false });
		await changeSiteFeatures([{ ...change, isOn: null }]);
	}
	expect(await seen()).toEqual(all);
});

test('a rule for a site switches nothing off elsewhere', async () => {
	await serveSites(background).changeSiteFeatures(
		(['context', 'coverage', 'handle'] as const).map((feature) => ({ site: 'coast.example', feature, isOn: false })),
	);
	expect(await seen()).toEqual(all);
});
