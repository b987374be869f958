// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The earliest time a zip can name, in local time because that is what a zip holds: the same bytes in every zone and year. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Zips files of a folder so that the same contents give the same bytes: sorted names, no times, no owners.
 * @param {string} folder
 * @param {string[]} [names] paths below the folder, with "/"; every file of it when left out
 * @returns {Uint8Array}
 */
export function zipFiles(folder, names = listFiles(folder)) {
	const sorted = [...names].sort();
	return zipSync(
		Object.fromEntries(sorted.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))])),
		{ level: 9, mtime: NO_TIME },
	);
}

/** @param {string} folder */
function listFiles(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
