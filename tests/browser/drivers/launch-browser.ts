import { fileURLToPath } from 'node:url';
import type { BrowserName, BrowserUnderTest, LaunchOptions } from './driver.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

const LAUNCH: Record<BrowserName, (options: LaunchOptions) => Promise<BrowserUnderTest>> = {
	chromium: launchChromium,
	firefox: launchFirefox,
};

/** Starts a browser with a fresh profile. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
	return LAUNCH[name](options);
}

/** The built extension that a browser takes, as `npm run build` leaves it. */
export function builtExtension(name: BrowserName): string {
	return fileURLToPath(new URL(`../../../dist/${name === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url));
}
