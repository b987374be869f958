// @ts-check
/**
 * `npm start` shows Sidelight at work: it installs what is missing, builds, starts the demo newsroom on loopback and opens a
 * browser with the extension and an article. `-- --browser firefox` takes Firefox. Without a display, or with `-- --headless`,
 * it opens the popup, prints what it shows and writes pictures of it to out/.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

/** @typedef {import('./drivers/driver.ts').BrowserUnderTest} BrowserUnderTest */
/** @typedef {import('./drivers/driver.ts').View} View */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
	options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const headless = values.headless || !hasDisplay();

setUp([name]);
const { buildExtension } = await import('../build.mjs');
const { loadDrivers } = await import('./load-drivers.mjs');
const { startNewsroom } = await import('./newsroom/server.mjs');
const { catalogue } = await import('./newsroom/catalogue.mjs');

console.log('Building the extension ...');
const extension = await buildExtension(name === 'firefox' ? 'firefox' : 'chrome');
const { launchBrowser } = await loadDrivers();
const now = Date.now();
const newsroom = await startNewsroom({ now });
console.log(`Starting ${name} with the demo newsroom ...`);
const browser = await launchBrowser(name, { extension, proxyPort: newsroom.proxyPort, headless });
try {
	const [article = '', ...others] = chooseStory();
	if (headless) await showPopup(browser, article, others);
	else await leaveToReader(browser, article);
} finally {
	await browser.close();
	await newsroom.close();
}

function hasDisplay() {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Addresses of the story that most outlets cover, the article that says most about itself first. */
function chooseStory() {
	const articles = catalogue({ now }).filter(
		({ kind, expected }) =>
			kind === 'article' &&
			expected.story &&
			expected.language.startsWith('en') &&
			!expected.paywalled &&
			!expected.live,
	);
	const stories = articles.map(({ expected }) => articles.filter((other) => other.expected.story === expected.story));
	const widest = stories.reduce((best, story) => (story.length > best.length ? story : best));
	const factsOf = (/** @type {typeof widest[number]} */ { expected }) =>
		[expected.description, expected.authors[0], expected.agency, expected.publishedAt].filter(Boolean).length;
	return widest.sort((a, b) => factsOf(b) - factsOf(a)).map(({ url }) => url);
}

/**
 * Reads the other articles first, so that the popup has coverage to show.
 * @param {BrowserUnderTest} browser
 * @param {string} article
 * @param {string[]} others
 */
async function showPopup(browser, article, others) {
	for (const other of others) {
		const popup = await openFilledPopup(browser, other);
		await popup.close();
	}
	const popup = await openFilledPopup(browser, article);
	console.log(`\nThe popup on ${article}:\n\n${await popup.text()}\n`);
	mkdirSync(path.join(root, 'out'), { recursive: true });
	for (const look of ['light', 'dark']) {
		const file = path.join(root, `out/popup-${name}-${look}.png`);
		await popup.screenshot(file, { dark: look === 'dark' });
		console.log(`Wrote ${path.relative(root, file)}`);
	}
}

/**
 * @param {BrowserUnderTest} browser
 * @param {string} address
 * @returns {Promise<View>}
 */
async function openFilledPopup(browser, address) {
	const popup = await browser.openPopup(await browser.open(address));
	await popup.waitFor(() => document.querySelector('h1') && !document.querySelector('.skeleton'));
	return popup;
}

/**
 * @param {BrowserUnderTest} browser
 * @param {string} article
 */
async function leaveToReader(browser, article) {
	await browser.open(article);
	console.log(`Click Sidelight's button beside the address of ${article}.`);
	console.log(
		`All pages of the newsroom: http://127.0.0.1:${newsroom.httpPort}/. Close the browser, or press Ctrl+C, to end.`,
	);
	await Promise.race([browser.closed, new Promise((resolve) => process.once('SIGINT', resolve))]);
}
