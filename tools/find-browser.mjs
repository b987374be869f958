// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** A reader's own choice comes first. @type {Record<BrowserName, string>} */
const VARIABLES = { chromium: 'CHROME', firefox: 'FIREFOX' };

/** Names on the search path, the one that takes unpacked extensions most readily first. @type {Record<BrowserName, string[]>} */
const COMMANDS = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
	firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where installers put them on macOS and, below the folders for programs, on Windows. @type {Record<BrowserName, string[]>} */
const PLACES = {
	chromium: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		'Chromium\\Application\\chrome.exe',
		'Google\\Chrome\\Application\\chrome.exe',
		'Microsoft\\Edge\\Application\\msedge.exe',
	],
	firefox: [
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
		'Mozilla Firefox\\firefox.exe',
		'Firefox Developer Edition\\firefox.exe',
	],
};

/**
 * The program of a browser, or null where none is found.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
	const chosen = process.env[VARIABLES[name]];
	if (chosen) return chosen;
	const { PATH = '', ProgramFiles = '', 'ProgramFiles(x86)': ProgramFiles32 = '', LOCALAPPDATA = '' } = process.env;
	const searched = PATH.split(path.delimiter).flatMap((folder) =>
		COMMANDS[name].map((command) => path.join(folder, command)),
	);
	const installed = PLACES[name].flatMap((place) =>
		place.startsWith('/')
			? [place]
			: [ProgramFiles, ProgramFiles32, LOCALAPPDATA].map((folder) => path.join(folder, place)),
	);
	const candidates = process.platform === 'linux' ? searched : installed;
	return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** @param {BrowserName} name */
export function variableFor(name) {
	return VARIABLES[name];
}
