import { readFileSync, rmSync } from 'node:fs';
import type { Browser, Extension, Page, Protocol, Target } from 'puppeteer-core';
import { ChromiumTab, ChromiumView } from './chromium-view.ts';
import {
	type BrowserUnderTest,
	type ButtonState,
	type ExtensionRequest,
	type Tab,
	until,
	type View,
} from './driver.ts';
import { heapOf } from './heap-of.ts';
import { stopServiceWorkers } from './stop-service-workers.ts';
import { tabIdOf } from './tab-id-of.ts';

/** Chromium's words for a call whose service worker is gone, and for an answer to one that its own bindings could not hand over. */
const KILLED_IN_WORK =
	/^Uncaught \(in promise\) Error: No SW$|^Error handling response: TypeError: .*\n\s+at extensions::\w+:\d+:\d+$/;

/** Chromium with a profile of its own, driven through the debugging protocol. */
export class Chromium implements BrowserUnderTest {
	readonly name = 'chromium';
	readonly closed: Promise<void>;
	readonly #browser: Browser;
	readonly #workFolder: string;
	readonly #networkLog: string;
	#extension: Extension | null = null;
	#allowsPrivateWindows = false;
	readonly #requestsOfScripts: ExtensionRequest[] = [];
	#control: Promise<Page> | null = null;
	#wasStopped = false;
	#management: Promise<Page> | null = null;

	constructor(browser: Browser, workFolder: string, networkLog: string) {
		this.#browser = browser;
		this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
		this.#workFolder = workFolder;
		this.#networkLog = networkLog;
	}

	async findExtension(name: string): Promise<void> {
		this.#extension = await until(`the extension ${name}`, async () =>
			[...(await this.#browser.extensions()).values()].find((extension) => extension.name === name),
		);
		const management = await this.#managementPage();
		await management.evaluate(async (extensionId) => {
			// both are needed for an extension's errors to be kept, the first also for its way into private windows
			await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
			await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
		}, this.#installed().id);
	}

	async open(url: string): Promise<Tab> {
		const tab = this.#tab(await this.#browser.newPage());
		// asked for now, because the question closes an open popup
		if (this.#extension) await tab.tabId();
		await tab.goto(url);
		return tab;
	}

	async openPrivate(url: string): Promise<Tab> {
		await this.#allowPrivateWindows();
		const control = await this.#controlPage();
		const known = new Set(this.#browser.targets());
		await control.evaluate(async () => {
			await chrome.windows.create({ incognito: true, url: 'about:blank' });
		});
		const target = await this.#browser.waitForTarget(
			(candidate) => candidate.type() === 'page' && !known.has(candidate),
		);
		const tab = this.#tab(await target.asPage());
		await tab.tabId();
		await tab.goto(url);
		return tab;
	}

	async waitForTab(addressPart: string): Promise<Tab> {
		const target = await this.#browser.waitForTarget(
			(candidate) => candidate.type() === 'page' && candidate.url().includes(addressPart),
			{ timeout: 20_000 },
		);
		return this.#tab(await target.asPage());
	}

	openExtensionPage(page: string): Promise<Tab> {
		return this.open(this.#address(page));
	}

	async openPopup(tab: Tab): Promise<View> {
		const isPopup = (target: Target) => target.url().startsWith(this.#address('ui/popup.html'));
		await tab.activate();
		// a click while the popup is open closes it; it may also be closing by itself, because another tab became active
		for (const open of this.#browser.targets().filter(isPopup)) {
			await open
				.asPage()
				.then((popup) => popup.close())
				.catch(() => {});
		}
		const known = new Set(this.#browser.targets());
		await this.#installed().triggerAction(pageOf(tab));
		const target = await this.#browser.waitForTarget((candidate) => !known.has(candidate) && isPopup(candidate), {
			timeout: 20_000,
		});
		return new ChromiumView(await target.asPage());
	}

	waitForSidePanel(_: Tab): Promise<View> {
		return this.waitForTab(this.#address('ui/side-panel.html'));
	}

	async chooseFromMenu(tab: Tab, itemId: string): Promise<void> {
		const selectionText = await tab.evaluate(() => String(getSelection()));
		const info = { menuItemId: itemId, selectionText, editable: false, frameId: 0 };
		await this.#dispatch('contextMenus', 'onClicked', info, tab);
	}

	async useShortcut(tab: Tab, command: string): Promise<void> {
		await this.#dispatch('commands', 'onCommand', command, tab);
	}

	async buttonState(tab: Tab): Promise<ButtonState> {
		const tabId = await tab.tabId();
		const control = await this.#controlPage();
		const [title, badge] = await control.evaluate(
			(id) => Promise.all([chrome.action.getTitle({ tabId: id }), chrome.action.getBadgeText({ tabId: id })]),
			tabId,
		);
		return { title, badge, icon: null };
	}

	async grantOrigin(pattern: string): Promise<void> {
		const management = await this.#managementPage();
		await management.evaluate(
			(id, origin) => chrome.developerPrivate.addHostPermission(id, origin),
			this.#installed().id,
			pattern,
		);
	}

	async revokeOrigin(pattern: string): Promise<void> {
		const management = await this.#managementPage();
		await management.evaluate(
			(id, origin) => chrome.developerPrivate.removeHostPermission(id, origin),
			this.#installed().id,
			pattern,
		);
	}

	async stopBackground(): Promise<void> {
		this.#wasStopped = true;
		await stopServiceWorkers(await this.#controlPage());
	}

	async reloadExtension(): Promise<void> {
		const management = await this.#managementPage();
		await management.evaluate((id) => chrome.developerPrivate.reload(id), this.#installed().id);
		this.#control = null;
	}

	async scriptsIn(tab: Tab): Promise<string[]> {
		const session = await pageOf(tab).createCDPSession();
		const contexts = new Set<number>();
		const scripts: Protocol.Debugger.ScriptParsedEvent[] = [];
		session.on('Runtime.executionContextCreated', ({ context }) => contexts.add(context.id));
		session.on('Debugger.scriptParsed', (script) => scripts.push(script));
		// both name everything there is before they answer
		await session.send('Runtime.enable');
		await session.send('Debugger.enable');
		await session.detach();
		const ours = scripts.filter(
			({ url, executionContextId }) => url.startsWith(this.#address('')) && contexts.has(executionContextId),
		);
		return [...new Set(ours.map(({ url }) => url.slice(this.#address('').length)))].sort();
	}

	/** From the browser's own log, which misses nothing that happened before anyone could look. */
	async extensionRequests(): Promise<ExtensionRequest[]> {
		const origin = this.#address('').slice(0, -1);
		const requests = [...this.#requestsOfScripts];
		for (const line of readFileSync(this.#networkLog, 'utf8').split('\n')) {
			if (!line.includes(origin)) continue;
			const { params } = JSON.parse(line.replace(/,$/, '')) as { params?: { url?: string; initiator?: string } };
			if (params?.url && params.initiator === origin) requests.push({ url: params.url, initiator: params.initiator });
		}
		// packed files ask nobody, its own least: the note's has an address made up anew in every session
		return requests.filter(({ url }) => !url.startsWith('chrome-extension:'));
	}

	async problems(): Promise<string[]> {
		const management = await this.#managementPage();
		const { manifestErrors, runtimeErrors } = await management.evaluate(
			(id) => chrome.developerPrivate.getExtensionInfo(id),
			this.#installed().id,
		);
		return [
			...manifestErrors.map(({ message }) => `manifest: ${message}`),
			...runtimeErrors
				// what a worker had in hand when it was killed fails so, and is no fault of the extension's
				.filter(({ message }) => !(this.#wasStopped && KILLED_IN_WORK.test(message)))
				.map(({ severity, source, message }) => `${severity} ${source} ${message}`),
		];
	}

	async close(): Promise<void> {
		const killed = setTimeout(() => this.#browser.process()?.kill('SIGKILL'), 5000);
		if (this.#browser.connected) await this.#browser.close();
		clearTimeout(killed);
		rmSync(this.#workFolder, { recursive: true, force: true, maxRetries: 5 });
	}

	/** Tells the background of an event that names a tab, as the browser would. */
	async #dispatch(api: 'contextMenus' | 'commands', event: string, detail: unknown, tab: Tab): Promise<void> {
		const tabId = await tab.tabId();
		const control = await this.#controlPage();
		// wakes the background where it has ended
		await control.evaluate(() => chrome.runtime.connect().disconnect());
		const target = await this.#browser.waitForTarget((candidate) => this.#isBackground(candidate));
		const worker = await target.worker();
		await worker?.evaluate(
			async (interfaceName, eventName, value, id) => {
				const events = chrome[interfaceName] as unknown as Record<string, { dispatch(...values: unknown[]): void }>;
				events[eventName]?.dispatch(value, await chrome.tabs.get(id));
			},
			api,
			event,
			detail,
			tabId,
		);
	}

	async heaps(): Promise<Record<'worker' | 'document', number>> {
		const targets = this.#browser.targets();
		const documents = this.#address('analysis/offscreen');
		return {
			worker: await heapOf(targets.find((target) => this.#isBackground(target))),
			document: await heapOf(targets.find((target) => target.url().startsWith(documents))),
		};
	}

	#isBackground(target: Target): boolean {
		return target.type() === 'service_worker' && target.url() === this.#address('background.js');
	}

	/** Changing this starts the extension anew, which closes its pages: it is done once, and only for a test that needs it. */
	async #allowPrivateWindows(): Promise<void> {
		if (this.#allowsPrivateWindows) return;
		this.#allowsPrivateWindows = true;
		const management = await this.#managementPage();
		await management.evaluate(
			(extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
			this.#installed().id,
		);
		this.#control = null;
	}

	#installed(): Extension {
		if (!this.#extension) throw new Error('Launched without the extension');
		return this.#extension;
	}

	#address(file: string): string {
		return `chrome-extension://${this.#installed().id}/${file}`;
	}

	#tab(page: Page): ChromiumTab {
		// to the log a request of a script in a page is the page's; its stack tells
		page.on('request', (request) => {
			const frames = request.initiator()?.stack?.callFrames ?? [];
			const frame = frames.find(({ url }) => this.#extension && url.startsWith(this.#address('')));
			if (frame) this.#requestsOfScripts.push({ url: request.url(), initiator: frame.url });
		});
		return new ChromiumTab(page, async (asked) => tabIdOf(asked, await this.#controlPage()));
	}

	/** A document of the extension that runs no code of it and asks on the tests' behalf. */
	#controlPage(): Promise<Page> {
		this.#control ??= this.#openPage(this.#address('manifest.json'));
		return this.#control;
	}

	#managementPage(): Promise<Page> {
		this.#management ??= this.#openPage('chrome://extensions');
		return this.#management;
	}

	async #openPage(address: string): Promise<Page> {
		const page = await this.#browser.newPage();
		await page.goto(address);
		return page;
	}
}

function pageOf(tab: Tab): Page {
	if (tab instanceof ChromiumTab) return tab.page;
	throw new Error('A tab of another browser');
}
