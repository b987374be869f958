// @ts-check

/**
 * The files that a release changes.
 * @typedef {object} ReleaseFiles
 * @property {string} changelog
 * @property {string} manifest package.json
 * @property {string} lock package-lock.json
 */

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;
const UNRELEASED = /^## Unreleased.*\n/m;

/**
 * Why there can be no release of a version; null where there can.
 * @param {string} version
 * @param {readonly string[]} tags of the releases so far, "v0.1.0"
 */
export function whyNoRelease(version, tags) {
	if (!VERSION.test(version)) return `"${version}" is no version such as 1.2.3: the stores take no other.`;
	const newer = tags.map((tag) => tag.replace(/^v/, '')).find((tag) => VERSION.test(tag) && compare(tag, version) >= 0);
	return newer === undefined ? null : `${newer} was released already, and is not before ${version}.`;
}

/**
 * The files with the version, and what was unreleased under it.
 * @param {ReleaseFiles} files
 * @param {string} version
 * @param {string} day ISO 8601
 * @returns {ReleaseFiles}
 * @throws where nothing in the changelog is unreleased
 */
export function released({ changelog, manifest, lock }, version, day) {
	const [, unreleased = ''] = /^## Unreleased.*\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
	if (unreleased.trim() === '') throw new Error('CHANGELOG.md has nothing under "Unreleased".');
	return {
		changelog: changelog.replace(UNRELEASED, `## Unreleased\n\n## ${version} (${day})\n`),
		manifest: withVersion(manifest, 1, version),
		// the lock says it of itself and of its root
		lock: withVersion(lock, 2, version),
	};
}

/**
 * @param {string} json
 * @param {number} times how often it stands there, first of all
 * @param {string} version
 */
function withVersion(json, times, version) {
	let left = times;
	return json.replace(/("version": ")[^"]*(")/g, (whole, head, tail) => (left-- > 0 ? head + version + tail : whole));
}

/**
 * Above 0 where the first is later.
 * @param {string} one
 * @param {string} other
 */
function compare(one, other) {
	const [a, b] = [one, other].map((version) => version.split('.').map(Number));
	const at = [0, 1, 2].find((place) => a?.[place] !== b?.[place]) ?? 0;
	return (a?.[at] ?? 0) - (b?.[at] ?? 0);
}
