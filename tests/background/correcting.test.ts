import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { serveCorrections } from '../../src/background/serve/serve-corrections.ts';
import { serveStored } from '../../src/background/serve/serve-stored.ts';
import { tabRemoved } from '../../src/background/tabs/tab-events.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const privateTab: TabInfo = { ...tab, id: 8, isPrivate: true };
const NAME = 'Ines Calder';

let world: FakeWorld;
let background: Background;

async function read(shown: TabInfo, change: Parameters<typeof sampleArticle>[0] = {}): Promise<void> {
	world.tabs.set(shown.id, shown);
	world.pages.set(shown.id, {
		extractArticle: async () => ({ article: sampleArticle({ url: shown.url ?? url, ...change }), declared: [] }),
		paintHighlights: async () => ({}),
	});
	await pageChecked(background, shown, { url: shown.url ?? url, detection, headline: 'Port', textLength: 4000 });
}
async function view(shown: TabInfo) {
	const { actors = [], corrections = [] } = await viewTab(background, shown).then((seen) =>
		seen.state === 'article' ? { actors: seen.view.analysis?.actors, corrections: seen.view.corrections } : {},
	);
	const index = actors.findIndex(({ name }) => name === NAME);
	return { index, kind: actors[index]?.kind, verdicts: corrections.map(({ actor, verdict }) => [actor, verdict]) };
}
async function actorsIn(shown: TabInfo) {
	const seen = await viewTab(background, shown);
	if (seen.state !== 'article') return expect.fail();
	return { actors: seen.view.analysis?.actors ?? [], corrections: seen.view.corrections };
}
const counts = async () => (await world.database()).count('actorCorrections');

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	await read(tab);
});

describe('an actor the reader hides', () => {
	test('is hidden in every article, also after the worker was killed', async () => {
		const { index } = await view(tab);
		await serveCorrections(background).correctActor(7, index, 'hidden');
		background = createBackground(world);
		const other = { ...tab, id: 9, url: 'https://tribune.example/vell-port-open' };
		await read(other, { title: 'Vell port open again' });
		for (const shown of [tab, other]) {
			const { index: own, verdicts } = await view(shown);
			expect(verdicts).toEqual([[own, 'hidden']]);
		}
		expect(world.told).toContainEqual(['storedChanged', 'corrections']);
	});

	test('is listed once among the corrections, and shown again when that is taken back', async () => {
		const { correctActor, listCorrections, deleteCorrection, restoreCorrection } = serveCorrections(background);
		const { index } = await view(tab);
		await correctActor(7, index, 'place');
		await correctActor(7, index, 'hidden');
		const listed = await listCorrections();
		expect(listed.map(({ name, foundKind, verdict }) => [name, foundKind, verdict])).toEqual([
			[NAME, 'person', 'hidden'],
		]);
		await deleteCorrection(listed[0]?.key ?? '');
		expect((await view(tab)).verdicts).toEqual([]);
		await restoreCorrection(listed[0] ?? expect.fail());
		expect((await view(tab)).verdicts).toEqual([[index, 'hidden']]);
		await correctActor(7, index, null);
		expect(await counts()).toBe(0);
	});
});

describe('a correction is undone', () => {
	test('also where the tab shows another article by then', async () => {
		const { correctActor, putBackCorrection } = serveCorrections(background);
		const { index } = await view(tab);
		const replaced = (await correctActor(7, index, 'hidden')) ?? expect.fail();
		await read(
			{ ...tab, url: 'https://tribune.example/ferries' },
			{ title: 'Ferries', text: 'Ferries stay in port as the wind rises over the sound.' },
		);
		await putBackCorrection(7, replaced);
		expect(await counts()).toBe(0);
	});

	test('to what was said before, whatever it was', async () => {
		const { correctActor, joinActors, putBackCorrection, listCorrections } = serveCorrections(background);
		const { actors } = await actorsIn(tab);
		const { index } = await view(tab);
		await joinActors(7, index, index === 0 ? 1 : 0);
		const said = await listCorrections();
		const replaced = (await correctActor(7, index, 'hidden')) ?? expect.fail();
		await putBackCorrection(7, replaced);
		expect(await listCorrections()).toEqual(said);
		expect(actors).not.toEqual((await actorsIn(tab)).actors);
	});

	test('in a private tab alone', async () => {
		await read(privateTab);
		const { correctActor, putBackCorrection } = serveCorrections(background);
		const { index } = await view(privateTab);
		const replaced = (await correctActor(8, index, 'hidden')) ?? expect.fail();
		await putBackCorrection(8, replaced);
		expect((await view(privateTab)).verdicts).toEqual([]);
		expect(await counts()).toBe(0);
	});
});

describe('an actor that is the same as another', () => {
	test('is told as that one in every article, also after the worker was killed, until it is told apart', async () => {
		const { joinActors, correctActor } = serveCorrections(background);
		const { actors: found } = await actorsIn(tab);
		const into = found.findIndex(({ name }) => name === NAME);
		const twin = found.findIndex(({ name }) => name !== NAME);
		const places = [found[into], found[twin]].flatMap((actor) => actor?.mentions ?? []).length;
		await joinActors(7, twin, into);
		background = createBackground(world);
		const { actors, corrections } = await actorsIn(tab);
		expect(corrections.map(({ actor, verdict, into: of }) => [actor, verdict, of?.name])).toEqual([
			[twin, 'joined', NAME],
		]);
		expect(actors[into]?.mentions).toHaveLength(places);
		await correctActor(7, twin, null);
		expect((await actorsIn(tab)).actors).toEqual(found);
	});

	test('must be another one', async () => {
		await expect(serveCorrections(background).joinActors(7, 0, 0)).rejects.toThrow('article-changed');
		await expect(serveCorrections(background).joinActors(7, 0, 99)).rejects.toThrow('article-changed');
	});
});

test('an actor of another kind stands under that kind', async () => {
	const { index } = await view(tab);
	await serveCorrections(background).correctActor(7, index, 'organisation');
	expect((await view(tab)).kind).toBe('organisation');
});

test.each([
	['an actor that is none', 99, 'hidden' as const],
	['a kind that is none', 0, 'ship' as never],
])('%s is refused', async (_, index, verdict) => {
	await expect(serveCorrections(background).correctActor(7, index, verdict)).rejects.toThrow(
		/article-changed|no-such-verdict/,
	);
});

test('deleting everything deletes the corrections', async () => {
	await serveCorrections(background).correctActor(7, 0, 'hidden');
	await serveStored(background).deleteEverything();
	expect(await counts()).toBe(0);
});

describe('in a private tab', () => {
	test('a correction holds in that tab alone, is stored nowhere and goes with the tab', async () => {
		await read(privateTab);
		const { correctActor, listCorrections } = serveCorrections(background);
		const { index } = await view(privateTab);
		await correctActor(8, index, 'hidden');
		expect((await view(privateTab)).verdicts).toEqual([[index, 'hidden']]);
		expect((await view(tab)).verdicts).toEqual([]);
		expect([await counts(), await listCorrections()]).toEqual([0, []]);
		await tabRemoved(background, 8);
		await read(privateTab);
		expect((await view(privateTab)).verdicts).toEqual([]);
	});

	test('those kept hold as well, until the tab has its own', async () => {
		await read(privateTab);
		const { correctActor } = serveCorrections(background);
		const { index } = await view(tab);
		await correctActor(7, index, 'hidden');
		expect((await view(privateTab)).verdicts).toEqual([[index, 'hidden']]);
		await correctActor(8, index, 'group');
		expect((await view(privateTab)).kind).toBe('group');
		await correctActor(8, index, null);
		expect((await view(privateTab)).verdicts).toEqual([[index, 'hidden']]);
	});
});
