import { expect, test, vi } from 'vitest';
import { connectWelcome } from '../../../src/ui/connect/welcome-connection.ts';
import type { WelcomeState } from '../../../src/ui/welcome/welcome-state.ts';
import { fakeBackground } from '../../fakes/fake-background.ts';
import { feeds, settings } from '../../fakes/options-state.ts';

test('what cannot be read is said, until it is read anew', async () => {
	const listFeeds = vi.fn(async () => feeds).mockRejectedValueOnce(new Error('The disk is full'));
	const { background } = fakeBackground({ viewSettings: async () => settings, listFeeds });
	const shown: WelcomeState[] = [];
	const doors = {
		background,
		onBackgroundEvent: () => () => {},
		requestOrigins: async () => true,
		readModelFile: async () => new ArrayBuffer(0),
	};
	const { actions, reread } = connectWelcome(doors as never, (state) => shown.push(state));
	await reread();
	expect(shown.at(-1)).toMatchObject({ settings, feeds: null, problem: { code: expect.any(String) } });
	actions.reread();
	await vi.waitFor(() => expect(shown.at(-1)).toEqual({ settings, feeds, problem: null }));
});
