// @ts-check
/** `node tests/ui/gallery/build-gallery.mjs FOLDER` writes the gallery there; open its index.html. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { importGlobs } from '../../../tools/packaging/import-globs.mjs';
import { readLocales, wordsOf } from '../../../tools/packaging/word-files.mjs';
import { inPseudoLanguage, PSEUDO_LANGUAGE } from '../../../tools/translations/pseudo-language.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to');
await mkdir(folder, { recursive: true });
await build({
	entryPoints: { gallery: path.join(import.meta.dirname, 'gallery.tsx') },
	outdir: folder,
	bundle: true,
	jsx: 'automatic',
	jsxImportSource: 'preact',
	plugins: [importGlobs],
});
const locales = await readLocales(path.join(import.meta.dirname, '../../..'));
const english = locales.get('en') ?? {};
/** @type {[string, Record<string, string>][]} */
const spoken = [...locales].map(([name, messages]) => [name.replace('_', '-'), wordsOf(messages, english)]);
const pseudo = Object.entries(wordsOf(english, {})).map(([key, message]) => [key, inPseudoLanguage(message)]);
spoken.push([PSEUDO_LANGUAGE, Object.fromEntries(pseudo)]);
for (const [language, words] of spoken) {
	const script = `globalThis.spokenWords = ${JSON.stringify(words)};`;
	await writeFile(path.join(folder, `words-${language}.js`), script);
}
// a page of a file asks for no other file but as a script
const SPEAK = `const language = new URLSearchParams(location.search).get('language');
if (/^[a-zA-Z-]+$/.test(language ?? '')) document.write('<script src="words-' + language + '.js"></' + 'script>');`;
await writeFile(
	path.join(folder, 'index.html'),
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>Gallery</title><link rel="stylesheet" href="gallery.css"></head>
<body><div id="root"></div><script>${SPEAK}</script><script src="gallery.js"></script></body></html>`,
);
