import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchFeed } from '../../src/platform/fetch-feed.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a compressed file that grows to 60 MB is given up at the limit', async () => {
	const bomb = gzipSync(Buffer.alloc(60_000_000, 32));
	vi.stubGlobal('fetch', async () => new Response(bomb, { headers: { 'content-type': 'application/x-gzip' } }));
	const before = process.cpuUsage();
	expect(await fetchFeed('https://vell-courier.example/feed', {})).toEqual({ outcome: 'too-large' });
	expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});

test('of a feed of 6 MB the first 5 MB are taken', async () => {
	vi.stubGlobal('fetch', async () => new Response('x'.repeat(6_000_000)));
	const answer = await fetchFeed('https://vell-courier.example/feed', {});
	expect(answer).toMatchObject({ outcome: 'answered', isCut: true });
	expect(answer.outcome === 'answered' && answer.body.length).toBe(5 * 1024 * 1024);
});
