import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import {
	type BrowserUnderTest,
	type ButtonState,
	type ExtensionRequest,
	type Modifier,
	type Tab,
	until,
	type View,
} from './driver.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { FirefoxView } from './firefox-view.ts';
import type { Marionette } from './marionette.ts';

/** Firefox gives every installation an address of its own; a fixed one makes the pages findable. */
export const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

/** What a privileged script needs to speak about the extension, whose id is the value at this position. */
const findExtension = (position: number) => `
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const { extension } = WebExtensionPolicy.getByID(args[${position}]);
	const button = ExtensionParent.apiManager.global.browserActionFor(extension);`;

/** Firefox with a profile of its own, driven from within through Marionette. */
export class Firefox implements BrowserUnderTest {
	readonly name = 'firefox';
	readonly closed: Promise<void>;
	readonly #marionette: Marionette;
	readonly #child: ChildProcess;
	readonly #profile: string;
	readonly #id: string;
	readonly #commands: Record<string, { suggested_key: { default: string } }>;

	constructor(
		marionette: Marionette,
		child: ChildProcess,
		profile: string,
		id: string,
		commands: Record<string, { suggested_key: { default: string } }>,
	) {
		this.#commands = commands;
		this.#marionette = marionette;
		this.#child = child;
		this.closed = new Promise((resolve) => child.once('exit', () => resolve()));
		this.#profile = profile;
		this.#id = id;
	}

	open(url: string): Promise<Tab> {
		return this.#open(url, { type: 'tab', focus: true });
	}

	openPrivate(url: string): Promise<Tab> {
		return this.#open(url, { type: 'window', private: true, focus: true });
	}

	openExtensionPage(page: string): Promise<Tab> {
		return this.open(`moz-extension://${EXTENSION_HOST}/${page}`);
	}

	async waitForTab(addressPart: string): Promise<Tab> {
		const handle = await until(`a tab at ${addressPart}`, () =>
			this.#marionette.inContent(async () => {
				for (const handle of (await this.#marionette.send('WebDriver:GetWindowHandles')) as string[]) {
					await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
					const { value } = (await this.#marionette.send('WebDriver:GetCurrentURL')) as { value: string };
					if (value.includes(addressPart)) return handle;
				}
				return null;
			}),
		);
		return FirefoxTab.adopt(this.#marionette, handle);
	}

	async openPopup(tab: Tab): Promise<View> {
		const page = asOurs(tab);
		await page.activate();
		const browserId = await page.runBeside<number>(
			`{ ${findExtension(1)}
			const { document } = frame.ownerDocument.defaultView;
			// a click while the popup is open closes it
			document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup();
			while (document.querySelector('.webextension-popup-browser')) await new Promise((resolve) => setTimeout(resolve, 20));
			await button.triggerAction(frame.ownerDocument.defaultView);
			for (let tries = 0; tries < 400; tries++) {
				const popup = document.querySelector('.webextension-popup-browser');
				const loaded = popup?.currentURI.spec.startsWith('moz-extension:') && !popup.webProgress?.isLoadingDocument;
				if (loaded && popup.closest('panel')?.state === 'open') return popup.browserId;
				await new Promise((resolve) => setTimeout(resolve, 25));
			}
			throw new Error('The popup did not open'); }`,
			this.#id,
		);
		return new FirefoxView(this.#marionette, browserId, page.handle);
	}

	async waitForSidePanel(tab: Tab): Promise<View> {
		const page = asOurs(tab);
		const browserId = await until('the sidebar to show its page', () =>
			page.runBeside<number | null>(
				`const sidebar = frame.ownerDocument.getElementById('sidebar').contentDocument;
				const panel = sidebar?.getElementById('webext-panels-browser');
				const isThere = panel?.currentURI.spec.endsWith('/ui/side-panel.html') && !panel.webProgress?.isLoadingDocument;
				return isThere ? panel.browserId : null;`,
			),
		);
		return new FirefoxView(this.#marionette, browserId, page.handle);
	}

	async chooseFromMenu(tab: Tab, itemId: string): Promise<void> {
		const page = asOurs(tab);
		await page.activate();
		const place = await page.evaluate(() => {
			const selected = getSelection();
			const box = selected && selected.rangeCount > 0 ? selected.getRangeAt(0).getClientRects()[0] : undefined;
			if (!box) throw new Error('Nothing is selected');
			return { x: box.x + 3, y: box.y + box.height / 2 };
		});
		await page.pressMouse(place, 2);
		await page.runBeside(
			`const { document } = frame.ownerDocument.defaultView;
			const menu = document.getElementById('contentAreaContextMenu');
			for (let tries = 0; tries < 200; tries++) {
				const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith(args[1]));
				if (item) {
					menu.activateItem(item);
					return;
				}
				await new Promise((resolve) => setTimeout(resolve, 25));
			}
			const shown = [...menu.children].filter((item) => !item.hidden).map(({ id }) => id);
			menu.hidePopup();
			throw new Error('The menu has no such line, only ' + shown.join(', '));`,
			`-menuitem-_${itemId}`,
		);
	}

	async useShortcut(tab: Tab, command: string): Promise<void> {
		const page = asOurs(tab);
		await page.activate();
		const keys = (this.#commands[command]?.suggested_key.default ?? '').split('+');
		await page.pressInWindow(keys.at(-1) ?? '', keys.slice(0, -1) as Modifier[]);
	}

	async buttonState(tab: Tab): Promise<ButtonState> {
		const { title, badge, icon } = await asOurs(tab).runBeside<{ title: string; badge: string; icon: string }>(
			`{ ${findExtension(1)}
			const face = button.action.getContextData(frame.ownerDocument.defaultView.gBrowser.getTabForBrowser(frame));
			return { title: face.title, badge: face.badgeText ?? '', icon: face.icon?.[16] ?? '' }; }`,
			this.#id,
		);
		return { title, badge, icon: /icons\/(.+)-16\.png/.exec(icon)?.[1] ?? null };
	}

	async grantOrigin(pattern: string): Promise<void> {
		await this.#changeGrant('add', pattern);
	}

	async revokeOrigin(pattern: string): Promise<void> {
		await this.#changeGrant('remove', pattern);
	}

	async stopBackground(): Promise<void> {
		await this.#run(`${findExtension(0)} await extension.terminateBackground({ ignoreDevToolsAttached: true })`);
	}

	async reloadExtension(): Promise<void> {
		await this.#run(
			`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
			await (await AddonManager.getAddonByID(args[0])).reload()`,
		);
	}

	async scriptsIn(tab: Tab): Promise<string[]> {
		// a debugger sees the sources of the globals it is given; each content script's global says which document it serves
		return asOurs(tab).evaluatePrivileged(`(() => {
			const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs', { global: 'devtools' });
			const scope = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
			addDebuggerToGlobal(scope);
			const documentServedBy = (global) => {
				try {
					return Cu.getSandboxMetadata(global)?.['inner-window-id'];
				} catch {
					return null; // not a script's global
				}
			};
			const everything = new scope.Debugger();
			everything.addAllGlobalsAsDebuggees();
			const names = everything.getDebuggees().flatMap((debuggee) => {
				const global = debuggee.unsafeDereference();
				if (documentServedBy(global) !== window.windowGlobalChild.innerWindowId) return [];
				const lookup = new scope.Debugger();
				lookup.addDebuggee(global);
				return lookup.findSources().map((source) => source.url ?? '');
			});
			const origin = 'moz-extension://${EXTENSION_HOST}/';
			const ours = names.filter((name) => name.startsWith(origin)).map((name) => name.slice(origin.length));
			return [...new Set(ours)].sort();
		})()`);
	}

	extensionRequests(): Promise<ExtensionRequest[]> {
		return this.#run('return Cu.getGlobalForObject(Services).requestsOfExtension');
	}

	async problems(): Promise<string[]> {
		const messages = await this.#run<string[]>(
			`return Services.console.getMessageArray()
				.filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
				.filter((message) => message.sourceName.includes('${EXTENSION_HOST}'))
				.map((message) => message.sourceName + ':' + message.lineNumber + ' ' + message.errorMessage)`,
		);
		// said of every promise that a closed popup or an ended background left behind
		return messages.filter((message) => !message.includes('context unloaded'));
	}

	async close(): Promise<void> {
		this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
		const tooLong = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
		await this.closed;
		clearTimeout(tooLong);
		this.#marionette.close();
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
	}

	async #open(url: string, window: Record<string, unknown>): Promise<Tab> {
		const { handle } = (await this.#marionette.inContent(() =>
			this.#marionette.send('WebDriver:NewWindow', window),
		)) as {
			handle: string;
		};
		const tab = await FirefoxTab.adopt(this.#marionette, handle);
		await tab.goto(url);
		return tab;
	}

	#changeGrant(change: 'add' | 'remove', pattern: string): Promise<void> {
		return this.#run(
			`${findExtension(0)}
			const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
			await ExtensionPermissions[args[1]](args[0], { permissions: [], origins: [args[2]] }, extension)`,
			change,
			pattern,
		);
	}

	#run<Answer>(body: string, ...values: unknown[]): Promise<Answer> {
		return this.#marionette.runPrivileged(body, this.#id, ...values);
	}
}

function asOurs(tab: Tab): FirefoxTab {
	if (tab instanceof FirefoxTab) return tab;
	throw new Error('A tab of another browser');
}
