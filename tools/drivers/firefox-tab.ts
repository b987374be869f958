import { type Tab, until } from './driver.ts';
import { FirefoxView } from './firefox-view.ts';
import type { Marionette } from './marionette.ts';

/** A tab of Firefox, which WebDriver knows by its handle. */
export class FirefoxTab extends FirefoxView implements Tab {
	/** Takes over a tab by its handle, which makes it the active one. */
	static async adopt(marionette: Marionette, handle: string): Promise<FirefoxTab> {
		// a window that has just opened is still exchanging its first document for another
		const browserId = await until('the tab to be there', async () => {
			await marionette.inContent(() => marionette.send('WebDriver:SwitchToWindow', { handle }));
			return marionette.runPrivileged<number>('return gBrowser.selectedBrowser.browserId');
		});
		return new FirefoxTab(marionette, browserId, handle);
	}

	async goto(url: string): Promise<void> {
		await this.#navigate('WebDriver:Navigate', { url });
	}

	async back(): Promise<void> {
		await this.#navigate('WebDriver:Back');
	}

	async reload(): Promise<void> {
		await this.#navigate('WebDriver:Refresh');
	}

	async activate(): Promise<void> {
		await this.runBeside(
			`const { gBrowser } = frame.ownerDocument.defaultView; gBrowser.selectedTab = gBrowser.getTabForBrowser(frame)`,
		);
	}

	override async click(selector: string): Promise<void> {
		await this.activate();
		await super.click(selector);
	}

	tabId(): Promise<number> {
		return this.runBeside(
			`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
			return ExtensionParent.apiManager.global.tabTracker.getId(frame.ownerDocument.defaultView.gBrowser.getTabForBrowser(frame))`,
		);
	}

	override async close(): Promise<void> {
		await this.marionette.inContent(async () => {
			await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
			const [another] = (await this.marionette.send('WebDriver:CloseWindow')) as string[];
			if (another) await this.marionette.send('WebDriver:SwitchToWindow', { handle: another });
		});
	}

	#navigate(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
		return this.marionette.inContent(async () => {
			await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
			await this.marionette.send(command, parameters);
		});
	}
}
