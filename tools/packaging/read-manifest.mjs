// @ts-check
import { readFile } from 'node:fs/promises';

/** @typedef {'chrome' | 'firefox'} Target */

/**
 * The manifest of one browser, with the version of package.json. The source holds what both browsers share; its parts
 * `chrome` and `firefox` are laid over that: objects are merged, lists are appended to, anything else replaces.
 * @param {Target} target
 * @param {string} root the project's folder
 * @returns {Promise<Record<string, any>>}
 */
export async function readManifest(target, root) {
	const { chrome, firefox, ...shared } = JSON.parse(await readFile(`${root}/manifest.json`, 'utf8'));
	const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));
	return layOver({ ...shared, version }, { chrome, firefox }[target]);
}

/**
 * @param {any} base
 * @param {any} over
 * @returns {any}
 */
function layOver(base, over) {
	if (Array.isArray(base) && Array.isArray(over)) return [...base, ...over];
	if (!isObject(base) || !isObject(over)) return over;
	const merged = { ...base };
	for (const [key, value] of Object.entries(over)) merged[key] = key in base ? layOver(base[key], value) : value;
	return merged;
}

/** @param {unknown} value */
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
