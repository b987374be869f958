/**
 * Draws every state of the interface in the languages of src/_locales, light and dark, from the narrowest to the widest, and names what is
 * misplaced, in another language or said to be, and what axe finds.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findForeign, latinWordsOf } from '../drivers/find-foreign.ts';
import { findMisplaced } from '../drivers/find-misplaced.ts';
import { openGallery } from '../drivers/open-gallery.ts';
import { runAxe } from '../drivers/run-axe.ts';
import { readLocales } from '../packaging/word-files.mjs';

/** The popup at 160 % and as it opens; panels and pages from the narrowest panel on. */
const WIDTHS = { popup: [252, 420], other: [252, 400, 800] };
/** Looked at by the boxes alone. */
const BETWEEN = 400;
const HEIGHT = 600;
/** It stands in pages of others and takes its words from whoever shows it. */
const NOT_OURS = new Set(['handle']);

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to draw in');
mkdirSync(folder, { recursive: true });
const locales = await readLocales(fileURLToPath(new URL('../../', import.meta.url)));
const languages = wanted.length > 0 ? wanted : [...locales.keys()].map((name) => name.replace('_', '-'));
const { page, scenes, show, close } = await openGallery();
let found = 0;
try {
	for (const language of languages) {
		const names = latinWordsOf(locales.get(language.replace('-', '_')) ?? {});
		for (const scene of scenes) if (!NOT_OURS.has(scene)) await draw(folder, { language, scene, names });
		console.log(`${language} is drawn`);
	}
} finally {
	await close();
}
console.log(`${languages.length} languages, ${found} places to look at`);
if (found > 0) process.exitCode = 1;

async function draw(
	folder: string,
	{ language, scene, names }: { language: string; scene: string; names: Set<string> },
): Promise<void> {
	const isPopup = scene.startsWith('popup');
	const wrong: string[] = [];
	await page.setViewport({ width: 400, height: HEIGHT });
	await show(scene, language);
	await page.waitForSelector('h1');
	for (const width of isPopup ? WIDTHS.popup : WIDTHS.other) {
		await page.setViewport({ width, height: HEIGHT });
		wrong.push(...(await findMisplaced(page)).map((what) => `${width}: ${what}`));
		for (const colours of width === BETWEEN ? [] : ['light', 'dark']) {
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
			const file = path.join(folder, `${language}-${scene}-${width}-${colours}.png`);
			// a popup is no higher than its window
			await page.screenshot({ path: file as `${string}.png`, fullPage: !isPopup, optimizeForSpeed: true });
		}
	}
	wrong.push(...(await findForeign(page, language, names)), ...(await runAxe(page)));
	for (const what of wrong) console.log(`${language} ${scene} ${what}`);
	found += wrong.length;
}
