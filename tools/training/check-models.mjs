// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MODELS = fileURLToPath(new URL('../../src/models/', import.meta.url));

/**
 * What makes each packed file, and with which options, in the order in which they build on one another: the taggers learn with the knowledge,
 * quotes with both.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const MAKERS = {
	knowledge: ['knowledge/pack-knowledge'],
	outlets: ['outlets/pack-outlets'],
	topics: ['topics/pack-topics'],
	tagger: ['actors/train-tagger'],
	...Object.fromEntries(
		readdirSync(MODELS)
			.map((file) => /^names-(\w+)\.bin$/.exec(file)?.[1] ?? '')
			.filter((language) => language !== '')
			.map((language) => [`names-${language}`, ['actors/train-language', language]]),
	),
	quotes: ['quotes'],
};

/**
 * Makes packed files again from the tree and says of each whether it comes out to the byte. The files in src/models stay as they were;
 * what came out otherwise is left in out/models.
 * @param {readonly string[]} asked names of models; none for all
 * @returns {boolean} whether all of them are the same
 */
export function checkModels(asked) {
	const unknown = asked.filter((name) => !(name in MAKERS));
	if (unknown.length)
		throw new Error(`There is no model ${unknown.join(', ')}. There are: ${Object.keys(MAKERS).join(', ')}.`);
	const same = Object.entries(MAKERS)
		.filter(([name]) => asked.length === 0 || asked.includes(name))
		.map(([name, maker]) => {
			const isSame = isMadeAgain(name, maker);
			console.log(`${name}.bin  ${isSame ? 'the same to the byte' : 'DIFFERS'}`);
			return isSame;
		});
	return same.every(Boolean);
}

/**
 * @param {string} name
 * @param {readonly string[]} maker
 */
function isMadeAgain(name, maker) {
	const file = `${MODELS}${name}.bin`;
	const shipped = readFileSync(file);
	try {
		const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('./run.mjs', import.meta.url)), ...maker], {
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		const made = readFileSync(file);
		if (status === 0 && made.equals(shipped)) return true;
		const folder = fileURLToPath(new URL('../../out/models/', import.meta.url));
		mkdirSync(folder, { recursive: true });
		writeFileSync(`${folder}${name}.bin`, made);
		return false;
	} finally {
		writeFileSync(file, shipped);
	}
}
