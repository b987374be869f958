import type { Page } from 'puppeteer-core';

/**
 * The id of the tab that shows a page. The debugging protocol and the extension's interfaces agree on windows only: the page is brought to the
 * front, and its tab is the active one of its window.
 * @param control a document of the extension, which asks
 */
export async function tabIdOf(page: Page, control: Page): Promise<number> {
	await page.bringToFront();
	const session = await page.createCDPSession();
	const { windowId } = await session.send('Browser.getWindowForTarget');
	await session.detach();
	return control.evaluate(async (id) => {
		const [tab] = await chrome.tabs.query({ active: true, windowId: id });
		return tab?.id ?? -1;
	}, windowId);
}
