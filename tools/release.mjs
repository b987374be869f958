// @ts-check
/**
 * `npm run release -- 0.2.0` makes a release of what is committed: the version in package.json and its lock, the changelog's unreleased part under that
 * version and the day, one commit, and a signed tag. Nothing is sent anywhere; docs/recipes.md says what follows.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { released, whyNoRelease } from './packaging/released.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [version = ''] = process.argv.slice(2);
const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');
const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const before = { changelog: read('CHANGELOG.md'), manifest: read('package.json'), lock: read('package-lock.json') };
const problem = whyNot();
if (problem) {
	console.error(problem);
	process.exitCode = 1;
} else {
	const after = released(before, version, new Date().toISOString().slice(0, 10));
	writeFileSync(path.join(root, 'CHANGELOG.md'), after.changelog);
	writeFileSync(path.join(root, 'package.json'), after.manifest);
	writeFileSync(path.join(root, 'package-lock.json'), after.lock);
	git('commit', '--quiet', '--all', '--message', `Release ${version}`);
	git('tag', '--sign', `v${version}`, '--message', `Sidelight ${version}`);
	console.log(`Release ${version} is committed and tagged v${version}. Next: npm run build-for-amo -- --check`);
}

function whyNot() {
	if (git('status', '--porcelain')) return 'There are changes that are not committed.';
	// without one the commit would stay without its tag
	if (spawnSync('git', ['config', '--get', 'user.signingkey'], { cwd: root }).status !== 0)
		return 'Git knows no key to sign the tag with: set user.signingkey.';
	return whyNoRelease(version, git('tag', '--list', 'v*').split('\n'));
}
