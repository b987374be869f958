// @ts-check
/**
 * `node tools/lint/check-browsers.mjs` holds what scripts, styles and manifests use of the browser to what the oldest browsers of the manifest
 * know, by MDN's data. Ends with status 1 where one of them lacks something.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import data from '@mdn/browser-compat-data' with { type: 'json' };
import { readManifest } from '../packaging/read-manifest.mjs';
import { browserSupport } from './browser-support.mjs';
import { declaredIn, usedInManifest, usedInScript, usedInStyles } from './used-features.mjs';

/** @typedef {import('./browser-support.mjs').BrowserKind} BrowserKind */

/** No part of the extension runs here. */
const ELSEWHERE = /^src\/(?:cli|models|_locales)\//;

/** What is used only where it is there, or in the browser that has it; each with the reason. @type {Record<string, string>} */
const ALLOWED = {
	'webextensions.api.sidebarAction': 'Firefox alone; Chromium has sidePanel',
	'webextensions.api.sidebarAction.open': 'the same',
	'css.properties.line-clamp': 'stands beside -webkit-line-clamp, which all have',
	annotation: 'a field of other programs’ files',
	provider: 'a field of JSON-LD',
};

const root = path.resolve('.');
const chrome = await readManifest('chrome', root);
const firefox = await readManifest('firefox', root);
const oldest = {
	chrome: Number.parseFloat(chrome.minimum_chrome_version),
	firefox: Number.parseFloat(firefox.browser_specific_settings.gecko.strict_min_version),
};
const support = browserSupport(data, oldest);
/** @type {Set<string>} */
const needless = new Set(Object.keys(ALLOWED));
let wrong = 0;

const texts = new Map(
	readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => path.posix.join('src', name.replaceAll(path.sep, '/')))
		.filter((file) => /\.(?:tsx?|css)$/.test(file) && !ELSEWHERE.test(file))
		.map((file) => [file, readFileSync(file, 'utf8')]),
);
const ours = new Set([...texts].flatMap(([file, text]) => (file.endsWith('.css') ? [] : declaredIn(file, text))));
for (const [file, text] of texts) hold(file, file.endsWith('.css') ? usedInStyles(text) : usedInScript(file, text));
hold('manifest.json', usedInManifest(chrome), ['chrome']);
hold('manifest.json', usedInManifest(firefox), ['firefox']);
for (const name of needless) tell(`tools/lint/check-browsers.mjs allows ${name}, which needs no leave`);
process.exitCode = wrong > 0 ? 1 : 0;

/**
 * @param {string} file
 * @param {import('./used-features.mjs').Use[]} uses
 * @param {BrowserKind[]} browsers for which it is made
 */
function hold(file, uses, browsers = ['chrome', 'firefox']) {
	const text = readFileSync(file, 'utf8');
	/** @type {Set<string>} */
	const told = new Set();
	for (const { kind, name, at } of uses) {
		if (kind === 'property' && ours.has(name)) continue;
		const lacking = kind === 'feature' ? support.lackingFeature(name) : support.lackingProperty(name);
		const without = lacking.filter((browser) => browsers.includes(browser));
		if (without.length === 0) continue;
		needless.delete(name);
		if (name in ALLOWED || told.has(name)) continue;
		told.add(name);
		const versions = without.map((browser) => `${browser} ${oldest[browser]}`).join(' and ');
		tell(`${file}:${text.slice(0, at).split('\n').length} ${name} is not in ${versions}`);
	}
}

/** @param {string} fault */
function tell(fault) {
	wrong++;
	console.log(fault);
}
