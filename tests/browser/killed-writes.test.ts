import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { killConfirmedWrites } from '../../tools/soak/kill-confirmed-writes.ts';
import { useDemoSession } from './demo-session.ts';

/** Four writes before each; `npm run soak -- kills` kills 200 times in each browser. */
const KILLS = 25;

describe.each(BROWSER_NAMES)('in %s, the background', (name) => {
	const session = useDemoSession(name);

	test(`killed ${KILLS} times around every kind of write it confirms loses nothing that was confirmed and doubles nothing`, async () => {
		expect(await killConfirmedWrites(session().browser, KILLS)).toEqual([]);
	}, 240_000);
});
