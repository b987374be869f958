import { browser } from './browser.ts';

/** What runs, and where. */
export interface Product {
	/** Of the extension. */
	version: string;
	/** The browser and its version, as it names itself to pages. */
	browser: string;
	/** "linux x86-64" */
	system: string;
	/** Of the browser's interface, BCP 47. */
	language: string;
}

export async function readProduct(): Promise<Product> {
	const { os, arch } = await browser.runtime.getPlatformInfo();
	return {
		version: browser.runtime.getManifest().version,
		browser: navigator.userAgent,
		system: `${os} ${arch}`,
		language: browser.i18n.getUILanguage(),
	};
}
