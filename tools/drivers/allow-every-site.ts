import { type BrowserUnderTest, until } from './driver.ts';

/**
 * Makes every site automatic as a reader does: on the options page, with a yes to the browser's question. Before the tests of a suite
 * nothing is tried again for it, so that a click lost under load is clicked again here.
 */
export async function allowEverySite(browser: BrowserUnderTest): Promise<void> {
	await browser.grantOrigin('*://*/*');
	await until(
		'every site to be automatic',
		async () => {
			await chooseEverySite(browser);
			return true;
		},
		60_000,
	);
}

async function chooseEverySite(browser: BrowserUnderTest): Promise<void> {
	const options = await browser.openExtensionPage('ui/options.html');
	try {
		const button = 'fieldset.mode-switch button:last-child';
		await options.waitFor((selector: string) => document.querySelector(selector) !== null, button);
		await options.click(button);
		await options.waitFor(async () => {
			const { browser, chrome } = globalThis as unknown as Record<string, typeof window.chrome>;
			const registered = await (browser ?? chrome)?.scripting.getRegisteredContentScripts();
			return registered?.some(({ id }) => id === 'detector-everywhere');
		});
	} finally {
		await options.close();
	}
}
