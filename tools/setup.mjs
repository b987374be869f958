// @ts-check
/** `node tools/setup.mjs` installs what is missing to build and test. Node's own modules only: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, variableFor } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What Debian calls them. */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Fonts for every language that the interface and the demo newsroom are written in; the Latin ones set as most readers' machines do. */
const DEBIAN_FONTS = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-cjk'];

/** @type {Record<BrowserName, string>} */
const WHAT_TO_INSTALL = {
	chromium: 'Chromium, Chrome or Edge 130 or later',
	firefox: 'Firefox 142 or later',
};

/**
 * Makes sure of the packages and the browsers. Ends the process where something is missing that it cannot install.
 * @param {BrowserName[]} browsers
 */
export function setUp(browsers) {
	if (packagesAreStale()) {
		console.log('Installing packages (npm ci) ...');
		run('npm', ['ci']);
	}
	const missing = browsers.filter((browser) => findBrowser(browser) === null);
	const fonts = browsers.length > 0 && mayInstallWithApt() ? DEBIAN_FONTS.filter(isNotInstalled) : [];
	const needed = mayInstallWithApt() ? missing.map((browser) => DEBIAN_PACKAGES[browser]) : [];
	if (needed.length + fonts.length > 0) {
		console.log(`Installing ${[...needed, ...fonts].join(', ')} (apt-get) ...`);
		// without the fonts some languages are drawn as boxes, which fails no test: a machine without a network goes on
		const isNeeded = needed.length > 0;
		run('apt-get', ['update', '-q'], isNeeded);
		run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...needed, ...fonts], isNeeded);
	}
	for (const browser of missing.filter((browser) => findBrowser(browser) === null)) {
		console.error(`Please install ${WHAT_TO_INSTALL[browser]}, or set ${variableFor(browser)} to its program.`);
		process.exit(1);
	}
}

/** npm notes what it installed in a file of its own; an older one than the lock file says that the lock has changed since. */
function packagesAreStale() {
	const installed = statSync(path.join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
	return !installed || installed.mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

function mayInstallWithApt() {
	return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Whether a package of Debian is not installed.
 * @param {string} name
 */
function isNotInstalled(name) {
	const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
	return !stdout?.includes('Status: install ok installed');
}

/**
 * @param {string} command
 * @param {string[]} values
 * @param {boolean} [isNeeded] whether nothing goes on without it
 */
function run(command, values, isNeeded = true) {
	const { status, error } = spawnSync(command, values, {
		cwd: root,
		stdio: 'inherit',
		// npm is a script of the shell on Windows
		shell: process.platform === 'win32',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (status === 0) return;
	console.error(`"${command} ${values.join(' ')}" failed${error ? `: ${error.message}` : ''}.`);
	if (isNeeded) process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp(['chromium', 'firefox']);
