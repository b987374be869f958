import { browser } from './browser.ts';

export interface ButtonFace {
	/** Words for the tooltip and for screen readers. */
	title: string;
	/** Names the pictures: icons/<icon>-16.png and -32.png. */
	icon: string;
	badge: string;
}

/** Shows a face on the button while a tab is active. A tab that is gone is no error. */
export async function showButton(tabId: number, { title, icon, badge }: ButtonFace): Promise<void> {
	try {
		await browser.action.setTitle({ tabId, title });
		await browser.action.setBadgeText({ tabId, text: badge });
		// last: for a tab that is gone Chrome reports it as an error nobody handled, besides rejecting
		await browser.action.setIcon({ tabId, path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` } });
	} catch {
		// the tab closed meanwhile
	}
}
