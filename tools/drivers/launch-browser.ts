import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName, BrowserUnderTest, LaunchOptions } from './driver.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

const LAUNCH: Record<BrowserName, (options: LaunchOptions) => Promise<BrowserUnderTest>> = {
	chromium: launchChromium,
	firefox: launchFirefox,
};

/**
 * Starts a browser with a fresh profile. Where an extension is installed into it, its welcome page has opened and is closed again.
 * A browser that does not come up on a busy machine is started once more. Rejects when that fails too.
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
	try {
		return await launchOnce(name, options);
	} catch {
		return await launchOnce(name, options);
	}
}

async function launchOnce(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
	const browser = await LAUNCH[name](options);
	if (!options.extension) return browser;
	try {
		const welcome = await browser.waitForTab('ui/welcome.html');
		await welcome.close();
		return browser;
	} catch (error) {
		await browser.close();
		throw error;
	}
}

/** The built extension that a browser takes, as `npm run build` leaves it or as it was built into another folder than dist. */
export function builtExtension(
	name: BrowserName,
	dist = fileURLToPath(new URL('../../dist', import.meta.url)),
): string {
	return path.join(dist, name === 'chromium' ? 'chrome' : 'firefox');
}
