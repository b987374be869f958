import type { BrowserUnderTest } from './drivers/driver.ts';

/** Makes every site automatic as a reader does: on the options page, with a yes to the browser's question. */
export async function allowEverySite(browser: BrowserUnderTest): Promise<void> {
	await browser.grantOrigin('*://*/*');
	const options = await browser.openExtensionPage('ui/options.html');
	const button = 'fieldset.mode-switch button:last-child';
	await options.waitFor((selector: string) => document.querySelector(selector) !== null, button);
	await options.click(button);
	await options.waitFor(async () => {
		const { browser, chrome } = globalThis as unknown as Record<string, typeof window.chrome>;
		const registered = await (browser ?? chrome)?.scripting.getRegisteredContentScripts();
		return registered?.some(({ id }) => id === 'detector-everywhere');
	});
	await options.close();
}
