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
 * The words of a language by key: what it does not say, English says.
 * @param {Messages} messages
 * @param {Messages} english
 * @returns {Record<string, string>}
 */
export function wordsOf(messages, english) {
	return Object.fromEntries(Object.entries({ ...english, ...messages }).map(([key, { message }]) => [key, message]));
}

/**
 * Writes the words of each language as the extension reads them, words/LANGUAGE.json in the order of words/keys.json: the keys once, since they
 * would be a third of each file; null where a language has no such form, and in American English where the British is the same. In _locales, what the browser itself shows of the manifest.
 * @param {string} root the project's folder
 * @param {string} folder the extension's
 */
export async function writeWordFiles(root, folder) {
	const locales = await readLocales(root);
	const english = locales.get('en') ?? {};
	const ofManifest = [...(await readFile(path.join(root, 'manifest.json'), 'utf8')).matchAll(/__MSG_(\w+)__/g)].map(
		([, key = '']) => key,
	);
	const keys = [...new Set([...locales.values()].flatMap((messages) => Object.keys(messages)))];
	await mkdir(path.join(folder, 'words'), { recursive: true });
	await writeFile(path.join(folder, 'words/keys.json'), JSON.stringify(keys));
	for (const [name, messages] of locales) {
		const words = wordsOf(messages, english);
		const own = name === 'en_US' ? wordsOf(messages, {}) : words;
		const inOrder = JSON.stringify(keys.map((key) => own[key] ?? null));
		await writeFile(path.join(folder, 'words', `${name.replace('_', '-')}.json`), inOrder);
		const shown = Object.fromEntries(ofManifest.map((key) => [key, { message: words[key] ?? '' }]));
		await mkdir(path.join(folder, '_locales', name), { recursive: true });
		await writeFile(path.join(folder, '_locales', name, 'messages.json'), `${JSON.stringify(shown, null, '\t')}\n`);
	}
}
