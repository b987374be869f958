import { browser } from './browser.ts';
import { type Lazy, lazy } from './lazy.ts';

export interface ButtonFace {
	/** Words for the tooltip and for screen readers. */
	title: string;
	/** Names the pictures: icons/<icon>-16.png and -32.png. */
	icon: string;
	badge: string;
}

/** The browsers choose black or white for the text on it. */
const BADGE_COLOUR = '#1f447f';

const SIZES = [16, 32] as const;

/** The badge's colour, for all tabs; the browser forgets it when it ends. */
const colourSet = lazy(() => browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }));

/** Shows a face on the button while a tab is active. A tab that is gone is no error. */
export async function showButton(tabId: number, { title, icon, badge }: ButtonFace): Promise<void> {
	try {
		await Promise.all([
			browser.action.setTitle({ tabId, title }),
			browser.action.setBadgeText({ tabId, text: badge }),
			colourSet(),
			setIcon(tabId, icon),
		]);
	} catch {
		// the tab closed meanwhile
	}
}

type IconDetails = Parameters<typeof chrome.action.setIcon>[0];
type SetIconWithCallback = (details: IconDetails, done: () => void) => void;

/**
 * Chrome reports a failed `setIcon` as an unhandled error even where its promise is caught; the form with a callback that looks at
 * `lastError` keeps it quiet.
 */
async function setIcon(tabId: number, icon: string): Promise<void> {
	if (browser.runtime.getURL('').startsWith('moz-'))
		return browser.action.setIcon({ tabId, path: Object.fromEntries(SIZES.map((size) => [size, pathOf(icon, size)])) });
	const { action, runtime } = chrome;
	const imageData = await picturesOf(icon);
	return new Promise((resolve) => {
		(action.setIcon as unknown as SetIconWithCallback).call(action, { tabId, imageData }, () => {
			void runtime.lastError;
			resolve();
		});
	});
}

const pictures = new Map<string, Lazy<Record<number, ImageData>>>();

/** Given a path, Chromium would fetch and decode the pictures anew at each change of each tab. */
function picturesOf(icon: string): Promise<Record<number, ImageData>> {
	const load = async () =>
		Object.fromEntries(
			await Promise.all(SIZES.map(async (size) => [size, await readPicture(pathOf(icon, size))] as const)),
		);
	const loaded = pictures.get(icon) ?? lazy(load);
	pictures.set(icon, loaded);
	return loaded();
}

function pathOf(icon: string, size: number): string {
	return `/icons/${icon}-${size}.png`;
}

async function readPicture(path: string): Promise<ImageData> {
	const bitmap = await createImageBitmap(await (await fetch(browser.runtime.getURL(path))).blob());
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new TypeError(path);
	context.drawImage(bitmap, 0, 0);
	return context.getImageData(0, 0, width, height);
}
