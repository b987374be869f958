import { beforeEach, expect, test } from 'vitest';
import { createBackground } from '../../src/background/background.ts';
import { serveOwnPages } from '../../src/background/serve/serve-own-pages.ts';
import { articleIdOf } from '../../src/core/addresses/identity.ts';
import { textFingerprint } from '../../src/core/text/text-fingerprint.ts';
import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import type { Client } from '../../src/platform/rpc.ts';
import { keepArticle } from '../../src/storage/articles/articles.ts';
import { prune } from '../../src/storage/maintenance/prune.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const URL_READ = 'https://www.harbour.example/news/port-reopens-40318827';
const ID = articleIdOf({ url: URL_READ, canonicalUrl: null });
const REST = [
	'Dockers went back to work after a week in which no vessel had left the basin, the harbour office said in a statement.',
	'The first container ship docked at dawn, and the pilots expect the last of those that wait to be unloaded by Friday evening.',
].join('\n');
const FIRST = `The port of Vell reopened on Tuesday.\nTwelve ships waited.\n${REST}`;
const SECOND = `The port of Vell reopened on Tuesday.\nFourteen ships waited.\n${REST}`;
let world: FakeWorld;
let asked: Client<InterfaceToBackground>;
beforeEach(async () => {
	world = await emptyWorld();
	asked = serveOwnPages(createBackground(world)) as unknown as Client<InterfaceToBackground>;
});

async function read(text: string, day: number, url = URL_READ): Promise<void> {
	const article = sampleArticle({ url, text, blocks: [{ kind: 'paragraph', span: [0, text.length] }] });
	const id = articleIdOf(article);
	const openedAt = `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;
	await keepArticle(await world.database(), {
		id,
		article,
		analysis: { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] },
		analyserVersion: 1,
		textFingerprint: textFingerprint(text),
		coverage: {
			id,
			document: { title: article.title, text },
			actors: [],
			topics: [],
			isOpened: true,
			feeds: [],
			datedAt: openedAt,
		} as never,
		openedAt,
	});
}
const texts = async (id = ID) =>
	(await asked.listVersions(id)).map(({ text, readAt }) => [text, Number(readAt.slice(8, 10))]);
const rows = async () => (await world.database()).getAll('articleVersions');

test('an article that reads otherwise later keeps what it said before, with the day it was last read so', async () => {
	await read(FIRST, 1);
	await read(FIRST, 2);
	expect(await rows()).toEqual([]);
	await read(SECOND, 5);
	expect(await texts()).toEqual([
		[FIRST, 2],
		[SECOND, 5],
	]);
	expect(await asked.viewLibraryArticle(ID)).toMatchObject({ texts: 2 });
});

test('a page that goes to and fro between two texts keeps each once', async () => {
	for (const [day, text] of [FIRST, SECOND, FIRST, SECOND, FIRST].entries()) await read(text, day + 1);
	expect((await texts()).map(([text]) => text)).toEqual([SECOND, FIRST]);
	expect((await rows())[0]?.versions).toHaveLength(2);
});

test('earlier texts go with their article', async () => {
	for (const remove of [
		() => asked.deleteKind('articles'),
		() => asked.deleteSite('harbour.example'),
		async () => prune(await world.database(), { articleDays: 1, coverageDays: null, highlightDays: null }, world.clock),
	]) {
		await read(FIRST, 1);
		await read(SECOND, 2);
		expect(await rows()).toHaveLength(1);
		await remove();
		expect(await rows()).toEqual([]);
		expect(await asked.listVersions(ID)).toEqual([]);
	}
});

test('an article that gets another address takes its earlier texts along', async () => {
	await read(FIRST, 1);
	await read(SECOND, 2);
	const moved = 'https://www.harbour.example/news/vell-port-open-again-40318827';
	await read(SECOND, 3, moved);
	const id = articleIdOf({ url: moved, canonicalUrl: null });
	expect(await texts(id)).toEqual([
		[FIRST, 1],
		[SECOND, 3],
	]);
	expect(await texts(ID)).toEqual(await texts(id));
	expect(await rows()).toHaveLength(1);
});

test('a backup has the earlier texts, and brings back what is not there, once', async () => {
	await read(FIRST, 1);
	await read(SECOND, 2);
	const { rows: file } = await asked.readForBackup({ part: 'articles', after: null });
	const before = await texts();
	await asked.deleteEverything();
	expect(await asked.restoreRows('articles', file, false)).toMatchObject({ added: 1 });
	expect(await texts()).toEqual(before);
	expect(await asked.restoreRows('articles', file, false)).toMatchObject({ unchanged: 1 });

	await asked.deleteEverything();
	await read('The port of Vell is closed again.', 9);
	expect(await asked.restoreRows('articles', file, true)).toMatchObject({ changed: 1 });
	expect(await texts()).toHaveLength(1);
	expect(await asked.restoreRows('articles', file, false)).toMatchObject({ changed: 1 });
	expect((await texts()).map(([, day]) => day)).toEqual([1, 2, 9]);
	expect(await asked.restoreRows('articles', file, false)).toMatchObject({ unchanged: 1 });
});

test('of a file that somebody else wrote only what is a text is taken in, and what is spoilt here is set aside', async () => {
	await read(FIRST, 1);
	await read(SECOND, 2);
	const [file] = JSON.parse((await asked.readForBackup({ part: 'articles', after: null })).rows) as object[];
	await asked.deleteEverything();
	const spoilt = [
		7,
		null,
		{ title: 'T' },
		{ title: 'T', text: 'x'.repeat(600_000), textFingerprint: 'f', readAt: 'x' },
	];
	await asked.restoreRows('articles', JSON.stringify([{ ...file, versions: spoilt }]), false);
	expect(await texts()).toHaveLength(1);
	const db = await world.database();
	await db.put('articleVersions', { articleId: ID, versions: 'none' } as never);
	expect(await texts()).toHaveLength(1);
	await read(FIRST, 9);
	expect(await texts()).toHaveLength(2);
	expect(await db.get('values', `row set aside articleVersions ${ID}`)).toMatchObject({ versions: 'none' });
});
