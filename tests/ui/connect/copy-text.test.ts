import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/ui/connect/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is copied is on the clipboard', async () => {
	const clipboard: string[] = [];
	vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void clipboard.push(text) } });
	await copyText('“We are back”');
	expect(clipboard).toEqual(['“We are back”']);
});

test('a browser that refuses is said to, and what to do', async () => {
	vi.stubGlobal('navigator', {
		clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
	});
	await expect(copyText('x')).rejects.toThrow(/did not let Sidelight copy.*try again/);
});
