// @ts-check
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A message as the browsers' own format has it (https://developer.chrome.com/docs/extensions/reference/api/i18n#messages-json).
 * @typedef {{ message: string, description?: string, placeholders?: Record<string, { content: string }> }} Message
 */

/** @typedef {Record<string, Message>} Messages by key */

/**
 * The messages of every language, by the name of its folder in src/_locales; English first.
 * @param {string} root the project's folder
 * @returns {Promise<Map<string, Messages>>}
 */
export async function readLocales(root) {
	const folder = path.join(root, 'src/_locales');
	const names = (await readdir(folder)).sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
	const locales = await Promise.all(
		names.map(async (name) => {
			const text = await readFile(path.join(folder, name, 'messages.json'), 'utf8');
			return /** @type {[string, Messages]} */ ([name, JSON.parse(text)]);
		}),
	);
	return new Map(locales);
}

/**
 * The words of a language by key, as the extension reads them: what it does not say, English says.
 * @param {Messages} messages
 * @param {Messages} english
 * @returns {Record<string, string>}
 */
function wordsOf(messages, english) {
	const all = { ...english, ...messages };
	return Object.fromEntries(Object.keys(all).map((key) => [key, all[key]?.message ?? '']));
}

/**
 * Writes words/LANGUAGE.json for each language, and in _locales what the browser itself shows of the manifest.
 * @param {string} root the project's folder
 * @param {string} folder the extension's
 */
export async function writeWordFiles(root, folder) {
	const locales = await readLocales(root);
	const english = locales.get('en') ?? {};
	const ofManifest = [...(await readFile(path.join(root, 'manifest.json'), 'utf8')).matchAll(/__MSG_(\w+)__/g)].map(
		([, key = '']) => key,
	);
	await mkdir(path.join(folder, 'words'), { recursive: true });
	for (const [name, messages] of locales) {
		const words = wordsOf(messages, english);
		await writeFile(path.join(folder, 'words', `${name.replace('_', '-')}.json`), JSON.stringify(words));
		const shown = Object.fromEntries(ofManifest.map((key) => [key, { message: words[key] }]));
		await mkdir(path.join(folder, '_locales', name), { recursive: true });
		await writeFile(path.join(folder, '_locales', name, 'messages.json'), `${JSON.stringify(shown, null, '\t')}\n`);
	}
}
