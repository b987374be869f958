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
		await Promise.all([
			browser.action.setTitle({ tabId, title }),
			browser.action.setIcon({ tabId, path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` } }),
			browser.action.setBadgeText({ tabId, text: badge }),
		]);
	} catch {
		// the tab closed meanwhile
	}
}
