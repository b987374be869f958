import { expect, test, vi } from 'vitest';
import { onOmnibox } from '../../src/platform/reader-commands.ts';

const { listeners, getLastFocused } = vi.hoisted(() => ({
	listeners: [] as ((words: string) => void)[],
	getLastFocused: vi.fn(),
}));
vi.mock('../../src/platform/browser.ts', () => ({
	browser: {
		omnibox: {
			setDefaultSuggestion: () => {},
			onInputEntered: { addListener: (listener: (words: string) => void) => listeners.push(listener) },
		},
		windows: { getLastFocused },
	},
}));

test.each([
	['an ordinary window are looked for', async () => ({ incognito: false }), 'walkout'],
	['a private window are left there', async () => ({ incognito: true }), ''],
	['a window that nothing is known of are left there', () => Promise.reject(new Error('no window')), ''],
])('words typed in %s', async (_, focused, told) => {
	getLastFocused.mockImplementation(focused);
	const handler = vi.fn();
	onOmnibox(handler);
	listeners.at(-1)?.('walkout');
	await vi.waitUntil(() => handler.mock.calls.length > 0);
	expect(handler).toHaveBeenCalledExactlyOnceWith(told);
});
