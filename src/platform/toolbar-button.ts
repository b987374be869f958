import { browser } from './browser.ts';

export interface ButtonFace {
	/** Words for the tooltip and for screen readers. */
	title: string;
	/** Names the pictures: icons/<icon>-16.png and -32.png. */
	icon: string;
	badge: string;
}

/** The browsers choose black or white for the text on it. */
const BADGE_COLOUR = '#1f447f';

/** Shows a face on the button while a tab is active. A tab that is gone is no error. */
export async function showButton(tabId: number, { title, icon, badge }: ButtonFace): Promise<void> {
	const path = { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` };
	try {
		await Promise.all([
			browser.action.setTitle({ tabId, title }),
			browser.action.setBadgeText({ tabId, text: badge }),
			browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
			setIcon({ tabId, path }),
		]);
	} catch {
		// the tab closed meanwhile
	}
}

type IconDetails = Parameters<typeof browser.action.setIcon>[0];
type SetIconWithCallback = (details: IconDetails, done: () => void) => void;

/**
 * Chrome reports a failed `setIcon` as an unhandled error even where its promise is caught; the form with a callback that looks at
 * `lastError` keeps it quiet.
 */
function setIcon(details: IconDetails): Promise<void> {
	if (browser.runtime.getURL('').startsWith('moz-')) return browser.action.setIcon(details);
	const { action, runtime } = chrome;
	return new Promise((resolve) => {
		(action.setIcon as unknown as SetIconWithCallback).call(action, details, () => {
			void runtime.lastError;
			resolve();
		});
	});
}
