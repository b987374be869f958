import type { CodeInChromium, CodeInPage } from '../chromium/code-in-chromium.ts';

export type PageReader = CodeInPage<typeof import('./in-chromium/read-page.ts')>;

export function openPageReader(chromium: CodeInChromium): Promise<PageReader> {
	return chromium.open('tools/soak/in-chromium/read-page.ts');
}

/** Shows the reader a page that loads nothing from anywhere. */
export async function showPage(chromium: CodeInChromium, reader: PageReader, html: string): Promise<void> {
	const path = `/page-${++shown}`;
	chromium.files.set(path, {
		type: 'text/html; charset=utf-8',
		content: html,
		// no styles either: rules nested without an end, as a spoilt style sheet has them, keep Chromium itself busy for minutes
		headers: { 'content-security-policy': "default-src 'none'" },
	});
	await reader.call('openPage', path);
	chromium.files.delete(path);
}

let shown = 0;
