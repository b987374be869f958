/** Draws the states of the interface in the languages of src/_locales, light and dark, narrow and wide, and names what is misplaced and what axe finds. */
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMisplaced } from '../drivers/find-misplaced.ts';
import { openGallery } from '../drivers/open-gallery.ts';
import { runAxe } from '../drivers/run-axe.ts';

const SCENES: [scene: string, widths: number[]][] = [
	['popup-article', [252, 420]],
	['popup-empty', [420]],
	['popup-looksPrivate', [420]],
	['popup-notLookedAt', [420]],
	['popup-failed', [420]],
	['side-panel-article', [360, 800]],
	['popup-actor', [420]],
	['stories-full', [320, 800]],
	['library-full', [320, 800]],
	['library-article', [800]],
	['options-full', [320, 800]],
	['options-joined', [800]],
	['welcome', [320, 800]],
	['help', [320, 800]],
];
const HEIGHT = 600;

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to draw in');
mkdirSync(folder, { recursive: true });
const locales = readdirSync(fileURLToPath(new URL('../../src/_locales/', import.meta.url)));
const languages = wanted.length > 0 ? wanted : locales.map((name) => name.replace('_', '-'));
const { page, show, close } = await openGallery();
let misplaced = 0;
try {
	for (const language of languages) {
		for (const [scene, widths] of SCENES) for (const width of widths) await draw(folder, { language, scene, width });
	}
} finally {
	await close();
}
console.log(`${languages.length} languages, ${misplaced} places to look at`);
if (misplaced > 0) process.exitCode = 1;

async function draw(
	folder: string,
	{ language, scene, width }: { language: string; scene: string; width: number },
): Promise<void> {
	await page.setViewport({ width, height: HEIGHT });
	for (const colours of ['light', 'dark']) {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
		await show(scene, language);
		await page.waitForSelector('h1');
		const file = path.join(folder, `${language}-${scene}-${width}-${colours}.png`);
		// a popup is no higher than its window
		await page.screenshot({ path: file as `${string}.png`, fullPage: !scene.startsWith('popup') });
	}
	for (const what of [...(await findMisplaced(page)), ...(await runAxe(page))]) {
		misplaced++;
		console.log(`${language} ${scene} ${width}: ${what}`);
	}
}
