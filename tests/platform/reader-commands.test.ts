import { expect, test, vi } from 'vitest';
import { onOmnibox, replaceSelectionMenu } from '../../src/platform/reader-commands.ts';

const { listeners, getLastFocused, contextMenus } = vi.hoisted(() => ({
	contextMenus: { removeAll: vi.fn(), create: vi.fn() },
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
		contextMenus,
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

test('the menu that is made twice at once has each line once, and is made again after it failed', async () => {
	let lines: string[] = [];
	contextMenus.removeAll.mockRejectedValueOnce(new Error('not now'));
	contextMenus.removeAll.mockImplementation(async () => {
		await new Promise((resolve) => setTimeout(resolve));
		lines = [];
	});
	contextMenus.create.mockImplementation(({ id }: { id: string }) => lines.push(id));
	const items = [{ id: 'keep-selection', title: 'Keep' }];
	await expect(replaceSelectionMenu(items)).rejects.toThrow('not now');
	await Promise.all([replaceSelectionMenu(items), replaceSelectionMenu(items)]);
	expect(lines).toEqual(['keep-selection']);
});
