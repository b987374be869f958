// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A line of the taxonomy in the model of topics: code, broader topic, name. */
const TOPIC = /^\d{8}\t-?\d+\t([^\t\n]+)/gm;

/**
 * What may say a message: the whole source, the manifest, and the topics that articles may have, whose names are codes of messages. Lists of
 * words of languages name none.
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 */
export async function readSource(root) {
	const files = (await readdir(path.join(root, 'src'), { recursive: true }))
		.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('core/languages'))
		.map((file) => path.join(root, 'src', file));
	const texts = await Promise.all([...files, path.join(root, 'manifest.json')].map((file) => readFile(file, 'utf8')));
	const model = await readFile(path.join(root, 'src/models/topics.bin'), 'latin1');
	const topics = [...model.matchAll(TOPIC)].map(([, name = '']) =>
		name
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/-$/, ''),
	);
	return [...texts, ...topics].join('\n');
}
