// @ts-check
/**
 * `npm run dev` opens a browser with a readable build of the extension and the demo newsroom, and reloads the extension whenever
 * its sources change. `-- --browser firefox` takes Firefox.
 */
import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

/** Editors save in several steps; one build for all of them. */
const SETTLE_MS = 150;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const target = name === 'firefox' ? 'firefox' : 'chrome';

setUp([name]);
const { buildExtension } = await import('../build.mjs');
const { loadDrivers } = await import('./load-drivers.mjs');
const { startNewsroom } = await import('./newsroom/server.mjs');

const extension = await buildExtension(target, { dev: true });
const { launchBrowser } = await loadDrivers();
const newsroom = await startNewsroom();
const browser = await launchBrowser(name, { extension, proxyPort: newsroom.proxyPort, headless: false });
await browser.open(`http://127.0.0.1:${newsroom.httpPort}/`);
console.log('Watching src, icons and manifest.json. Close the browser, or press Ctrl+C, to end.');

/** @type {NodeJS.Timeout | undefined} */
let waiting;
const watchers = ['src', 'icons', 'manifest.json'].map((place) =>
	watch(path.join(root, place), { recursive: place !== 'manifest.json' }, () => {
		clearTimeout(waiting);
		waiting = setTimeout(rebuild, SETTLE_MS);
	}),
);
await Promise.race([browser.closed, new Promise((resolve) => process.once('SIGINT', resolve))]);
for (const watcher of watchers) watcher.close();
clearTimeout(waiting);
await browser.close();
await newsroom.close();

async function rebuild() {
	try {
		await buildExtension(target, { dev: true });
		await browser.reloadExtension();
		console.log(`${new Date().toLocaleTimeString()}  rebuilt and reloaded`);
	} catch (error) {
		console.error(`Not reloaded: ${error instanceof Error ? error.message : error}`);
	}
}
