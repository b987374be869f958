/** Draws docs/images anew: the popup, the panel and each of their states, light and dark, with invented data. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGallery } from '../drivers/open-gallery.ts';

/** Each by its name here and in the gallery, with its size in CSS pixels. */
const PICTURES: [name: string, scene: string, width: number, height: number][] = [
	['popup', 'popup-article', 420, 600],
	['popup-nothing-known', 'popup-empty', 420, 600],
	['popup-offline', 'popup-offline', 420, 600],
	['popup-language-not-read', 'popup-unread', 420, 600],
	['popup-paywalled', 'popup-paywalled', 420, 600],
	['popup-other-headline', 'popup-unnamed', 420, 600],
	['popup-whats-new', 'popup-whats-new', 420, 600],
	['popup-private', 'popup-private', 420, 600],
	['popup-looking', 'popup-looking', 420, 340],
	['popup-no-article', 'popup-notArticle', 420, 340],
	['popup-looks-private', 'popup-looksPrivate', 420, 400],
	['popup-not-looked-at', 'popup-notLookedAt', 420, 340],
	['popup-page-changed', 'popup-movedOn', 420, 340],
	['popup-covered', 'popup-covered', 420, 340],
	['popup-off', 'popup-off', 420, 340],
	['popup-pdf', 'popup-pdf', 420, 340],
	['popup-browser-page', 'popup-unseen', 420, 340],
	['popup-failed', 'popup-failed', 420, 340],
	['side-panel', 'side-panel-article', 800, 900],
	['stories', 'stories-full', 900, 900],
	['help', 'help', 900, 1300],
];

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
mkdirSync(images, { recursive: true });
const { page, show, close } = await openGallery();
try {
	for (const [name, scene, width, height] of PICTURES) {
		for (const colours of ['light', 'dark']) {
			await page.setViewport({ width, height, deviceScaleFactor: name === 'popup' ? 2 : 1 });
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
			await show(scene);
			await page.waitForSelector('h1');
			await page.screenshot({ path: path.join(images, `${name}-${colours}.png`) as `${string}.png` });
		}
	}
} finally {
	await close();
}
