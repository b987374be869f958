import { browser } from './browser.ts';

/** The extension was installed or updated. */
export function onInstalled(handler: (reason: 'installed' | 'updated') => void): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') handler('installed');
		if (reason === 'update') handler('updated');
	});
}

/** The browser started. */
export function onBrowserStarted(handler: () => void): void {
	browser.runtime.onStartup.addListener(handler);
}
