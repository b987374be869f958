import { expect, test } from 'vitest';
import { GROWING_HOST } from '../../tools/newsroom/growing-feeds.mjs';
import { killPolling } from '../../tools/soak/kill-polling.ts';
import { useDemoSession } from './demo-session.ts';

/** `npm run soak` kills it 200 times. */
const KILLS = 10;

const session = useDemoSession('chromium', [GROWING_HOST]);

test('in chromium, the worker killed ten times while it adds and polls feeds loses and doubles nothing', async () => {
	const { browser } = session();
	expect(await killPolling(browser, KILLS)).toEqual([]);
	expect(await browser.problems()).toEqual([]);
});
