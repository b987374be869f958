import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackground } from '../../../src/background/background.ts';
import { serveFeeds } from '../../../src/background/serve/serve-feeds.ts';
import { fetchFeed } from '../../../src/platform/fetch-feed.ts';
import { sayProblem } from '../../../src/words/problems.ts';
import { fakeWorld } from '../../../tools/fakes/fake-world.ts';
import { FEED_SHAPES, SHAPES_HOST } from '../../../tools/newsroom/feed-shapes/all-shapes.mjs';

/** Those that a server answers at once and in one piece; tests/browser/sources.test.ts has all of them from a live server. */
const ANSWERED = FEED_SHAPES.flatMap(({ answer, ...shape }) => (answer ? [{ ...shape, answer }] : []));

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test.each(ANSWERED)('a feed $name', async ({ path, answer: { status = 200, headers = {}, body = '' }, expected }) => {
	const world = await fakeWorld();
	world.granted = [`*://*.${SHAPES_HOST}/*`];
	world.fetchFeed = fetchFeed;
	vi.stubGlobal('fetch', async () => {
		const hasBody = status !== 204;
		return new Response(hasBody ? (body as BodyInit) : null, { status, headers: headers as Record<string, string> });
	});
	const { status: found, problem } = await serveFeeds(createBackground(world)).addFeed(`http://${SHAPES_HOST}${path}`);
	const titles = (await (await world.database()).getAll('coverage')).map(({ document }) => document.title);
	expect({ status: found, titles: titles.sort() }).toEqual({
		status: expected.status,
		titles: [...(expected.titles ?? [])].sort(),
	});
	if (expected.problem) expect(problem && sayProblem(problem)).toMatch(expected.problem);
	else expect(problem).toBeNull();
});

test('there are at least sixty shapes', () => {
	expect(FEED_SHAPES.length).toBeGreaterThanOrEqual(60);
});
