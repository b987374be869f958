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
/**
 * What makes pictures and tests complete, and is done without where it cannot be had: fonts for every language that the interface and the demo
 * newsroom are written in, the Latin ones set as most readers' machines do; what reads our citations as others do.
 */
const DEBIAN_BESIDE = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-cjk', 'bibutils'];

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
	if (mayInstallWithApt()) {
		const needed = missing.map((browser) => DEBIAN_PACKAGES[browser]);
		const beside = browsers.length > 0 ? DEBIAN_BESIDE.filter(isNotInstalled) : [];
		if (needed.length + beside.length > 0) aptGet(['update'], needed.length > 0);
		if (needed.length > 0) install(needed, true);
		if (beside.length > 0) install(beside, false);
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

/**
 * @param {string[]} packages of Debian
 * @param {boolean} isNeeded whether nothing goes on without them
 */
function install(packages, isNeeded) {
	console.log(`Installing ${packages.join(', ')} (apt-get) ...`);
	aptGet(['install', '-y', '--no-install-recommends', ...packages], isNeeded);
}

/**
 * @param {string[]} words
 * @param {boolean} isNeeded of what is not, a machine without a network is not kept waiting
 */
function aptGet(words, isNeeded) {
	run(
		'apt-get',
		['-q', ...(isNeeded ? [] : ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10']), ...words],
		isNeeded,
	);
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
