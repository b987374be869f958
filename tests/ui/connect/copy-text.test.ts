// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/ui/connect/copy-text.ts';

beforeEach(() => {
	document.execCommand = () => false;
});
afterEach(() => vi.unstubAllGlobals());

function refuseTheClipboard(): void {
	vi.stubGlobal('navigator', {
		clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
	});
}

test('what is copied is on the clipboard', async () => {
	const clipboard: string[] = [];
	vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void clipboard.push(text) } });
	await copyText('“We are back”');
	expect(clipboard).toEqual(['“We are back”']);
});

test('a browser that refuses is said to, and what to do', async () => {
	refuseTheClipboard();
	await expect(copyText('x')).rejects.toThrow(/did not let Sidelight copy.*try again/);
});

test('where the page forbids the clipboard, the browser’s older way copies', async () => {
	refuseTheClipboard();
	const copied = new Map<string, string>();
	document.execCommand = (command) => {
		const event = new Event(command);
		Object.assign(event, { clipboardData: { setData: (kind: string, text: string) => copied.set(kind, text) } });
		return document.dispatchEvent(event);
	};
	await copyText('“We are back”');
	expect([...copied]).toEqual([['text/plain', '“We are back”']]);
});
