// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences under which others' code may be in what we hand on, the source of MPL files being named. */
const TAKEN = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '0BSD']);
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} licence
 */

/**
 * Whose code is in the extension, by the files that went into its scripts.
 * @param {Iterable<string>} inputs paths below the root
 * @param {string} root
 * @returns {ShippedPackage[]} sorted by name
 */
export function shippedPackages(inputs, root) {
	/** @type {Map<string, string>} */
	const folders = new Map();
	for (const input of inputs) {
		for (const { 0: found, 1: name = '', index } of input.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/g)) {
			const folder = input.slice(0, index + found.length);
			// what a package has taken into its own files is its own
			if (existsSync(path.join(root, folder, 'package.json'))) folders.set(name, folder);
		}
	}
	return [...folders].sort().map(([name, folder]) => {
		const { license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
		// of those that may be chosen among, one that is taken
		const offered = String(license).replace(/[()]/g, '').split(' OR ');
		return { name, licence: offered.find((each) => TAKEN.has(each)) ?? String(license) };
	});
}

/**
 * What is wrong with the packages: code under a licence that ours does not take, code that NOTICE does not name with its licence or names though it is
 * not there, a version that is not pinned, a lock entry without a checksum.
 * @param {object} facts
 * @param {readonly ShippedPackage[]} facts.shipped
 * @param {string} facts.notice
 * @param {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} facts.manifest package.json
 * @param {{ packages: Record<string, { integrity?: string, link?: boolean }> }} facts.lock
 * @returns {string[]}
 */
export function packageFaults({ shipped, notice, manifest, lock }) {
	const [, list = ''] = /contains these libraries:\n\n((?: {2}.*\n)+)/.exec(notice) ?? [];
	const named = new Map(
		[...list.matchAll(/^ {2}(\S+) +(\S+) /gm)].map(([, name = '', licence = '']) => [name, licence]),
	);
	const known = new Set(shipped.map(({ name }) => name));
	return [
		...shipped
			.filter(({ licence }) => !TAKEN.has(licence))
			.map(({ name, licence }) => `${name}: ${licence} is not taken`),
		...shipped
			.filter(({ name, licence }) => named.get(name) !== licence)
			.map(({ name, licence }) => `${name}: NOTICE does not name it with ${licence}`),
		...[...named.keys()]
			.filter((name) => !known.has(name))
			.map((name) => `${name}: NOTICE names it, and it is not there`),
		...Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
			.filter(([, version]) => !EXACT.test(version))
			.map(([name, version]) => `${name}: ${version} is not pinned`),
		...Object.entries(lock.packages)
			.filter(([name, { integrity, link }]) => name !== '' && !integrity && !link)
			.map(([name]) => `${name}: its lock has no checksum`),
	];
}
