// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What may say a message: the whole source, and the manifest. Lists of words of languages name none.
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 */
export async function readSource(root) {
	const files = (await readdir(path.join(root, 'src'), { recursive: true }))
		.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('core/languages'))
		.map((file) => path.join(root, 'src', file));
	const texts = await Promise.all([...files, path.join(root, 'manifest.json')].map((file) => readFile(file, 'utf8')));
	return texts.join('\n');
}
