// @ts-check
import { execFileSync } from 'node:child_process';

/** What neither a build nor a reviewer reads. Anything else goes in, so that nothing is forgotten that a build begins to read. */
const LEFT_OUT = ['.ci', '.github', '.gitignore', 'biome.json', 'tests'];

/**
 * The files of the source zip: what is tracked.
 * @param {string} root
 * @returns {string[]} paths below it, with "/"
 */
export function sourceFiles(root) {
	const wanted = ['.', ...LEFT_OUT.map((name) => `:(exclude)${name}`)];
	const tracked = execFileSync('git', ['ls-files', '-z', '--', ...wanted], { cwd: root, encoding: 'utf8' });
	return tracked.split('\0').filter(Boolean);
}
