import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes an extension for Chromium whose script says on every page that it is there, and nothing else: what no extension in a page can go below.
 * @returns its folder
 */
export function buildIdleExtension(folder: string): string {
	const files = {
		'manifest.json': JSON.stringify({
			manifest_version: 3,
			name: 'Idle',
			version: '1',
			background: { service_worker: 'background.js' },
			content_scripts: [{ matches: ['*://*/*'], js: ['here.js'] }],
		}),
		'background.js': 'chrome.runtime.onMessage.addListener(() => {});',
		'here.js': "chrome.runtime.sendMessage('here').catch(() => {});",
	};
	for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
	return folder;
}
