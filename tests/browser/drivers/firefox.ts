import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../../tools/find-browser.mjs';
import {
	type BrowserUnderTest,
	type ButtonState,
	type ExtensionRequest,
	type LaunchOptions,
	type Modifier,
	type Tab,
	until,
	type View,
} from './driver.ts';
import { FirefoxTab, FirefoxView } from './firefox-view.ts';
import { Marionette } from './marionette.ts';

/** Firefox gives every installation an address of its own; a fixed one makes the pages findable. */
const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

/** What a privileged script needs to speak about the extension, whose id is the first value. */
const FIND_EXTENSION = `
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const { extension } = WebExtensionPolicy.getByID(args[0]);
	const button = ExtensionParent.apiManager.global.browserActionFor(extension);`;

/**
 * Notes requests of the extension from now on. A tab that it opens for the reader is the reader's visit, not its request.
 * Kept at a global of the browser, because a script's own end with it.
 */
const WATCH_REQUESTS = `
	const requests = [];
	Cu.getGlobalForObject(Services).requestsOfExtension = requests;
	Services.obs.addObserver((subject) => {
		const channel = subject.QueryInterface(Ci.nsIHttpChannel);
		const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = channel.loadInfo;
		if (externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
		for (const principal of [triggeringPrincipal, loadingPrincipal]) {
			const policy = principal?.addonPolicy ?? principal?.contentScriptAddonPolicy;
			if (policy?.id === args[0]) {
				requests.push({ url: channel.URI.spec, initiator: principal.addonPolicy ? 'page or background' : 'script in a page' });
				break;
			}
		}
	}, 'http-on-opening-request');`;

/** Starts Firefox with a profile of its own and the extension installed for the session. */
export async function launchFirefox({
	extension,
	proxyPort,
	headless = true,
}: LaunchOptions): Promise<BrowserUnderTest> {
	const program = findBrowser('firefox');
	if (!program) throw new Error('No Firefox found; set FIREFOX to its program');
	const manifest = extension ? JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) : null;
	const id: string = manifest?.browser_specific_settings.gecko.id ?? '';
	const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-firefox-'));
	writeFileSync(path.join(profile, 'user.js'), writePreferences(id, proxyPort));
	const child = spawn(
		program,
		[
			'--marionette',
			'--remote-allow-system-access',
			'--no-remote',
			'--profile',
			profile,
			...(headless ? ['--headless'] : []),
		],
		{ stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
	);
	const portFile = path.join(profile, 'MarionetteActivePort');
	await until('Firefox to listen', async () => existsSync(portFile) && readFileSync(portFile, 'utf8') !== '', 60_000);
	const marionette = await Marionette.connect(Number(readFileSync(portFile, 'utf8')));
	if (extension) {
		await marionette.runPrivileged(WATCH_REQUESTS, id);
		await marionette.send('Addon:Install', {
			path: path.resolve(extension),
			temporary: true,
			allowPrivateBrowsing: true,
		});
	}
	return new Firefox(marionette, child, profile, id, manifest?.commands ?? {});
}

/** Quiet towards its maker, tolerant of the demo's certificates, all traffic through the newsroom's proxy. */
function writePreferences(id: string, proxyPort: number): string {
	const preferences: Record<string, string | number | boolean> = {
		'marionette.port': 0,
		'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_HOST }),
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': proxyPort,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': proxyPort,
		'network.proxy.allow_hijacking_localhost': true,
		'dom.security.https_first': false,
		'app.normandy.enabled': false,
		'app.update.disabledForTesting': true,
		'browser.aboutwelcome.enabled': false,
		'browser.newtabpage.enabled': false,
		'browser.safebrowsing.malware.enabled': false,
		'browser.safebrowsing.phishing.enabled': false,
		'browser.shell.checkDefaultBrowser': false,
		'browser.startup.page': 0,
		'datareporting.policy.dataSubmissionEnabled': false,
		'extensions.getAddons.cache.enabled': false,
		'extensions.update.enabled': false,
		'network.captive-portal-service.enabled': false,
		'network.connectivity-service.enabled': false,
		'services.settings.server': '',
		'toolkit.telemetry.server': '',
	};
	return Object.entries(preferences)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
		.join('\n');
}

class Firefox implements BrowserUnderTest {
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
		if (!(tab instanceof FirefoxTab)) throw new Error('A tab of another browser');
		await tab.activate();
		const browserId = await tab.runBeside<number>(
			`{ ${FIND_EXTENSION.replace('args[0]', 'args[1]')}
			const { document } = frame.ownerDocument.defaultView;
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
		return new FirefoxView(this.#marionette, browserId, tab.handle);
	}

	async chooseFromMenu(tab: Tab, itemId: string): Promise<void> {
		if (!(tab instanceof FirefoxTab)) throw new Error('A tab of another browser');
		await tab.activate();
		const place = await tab.evaluate(() => {
			const selected = getSelection();
			const box = selected && selected.rangeCount > 0 ? selected.getRangeAt(0).getClientRects()[0] : undefined;
			if (!box) throw new Error('Nothing is selected');
			return { x: box.x + 3, y: box.y + box.height / 2 };
		});
		await tab.pressMouse(place, 2);
		await tab.runBeside(
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
		if (!(tab instanceof FirefoxTab)) throw new Error('A tab of another browser');
		await tab.activate();
		const keys = (this.#commands[command]?.suggested_key.default ?? '').split('+');
		await tab.pressInWindow(keys.at(-1) ?? '', keys.slice(0, -1) as Modifier[]);
	}

	async buttonState(tab: Tab): Promise<ButtonState> {
		if (!(tab instanceof FirefoxTab)) throw new Error('A tab of another browser');
		const { title, badge, icon } = await tab.runBeside<{ title: string; badge: string; icon: string }>(
			`{ ${FIND_EXTENSION.replace('args[0]', 'args[1]')}
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
		await this.#run(`${FIND_EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true })`);
	}

	async reloadExtension(): Promise<void> {
		await this.#run(
			`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
			await (await AddonManager.getAddonByID(args[0])).reload()`,
		);
	}

	async scriptsIn(tab: Tab): Promise<string[]> {
		if (!(tab instanceof FirefoxTab)) throw new Error('A tab of another browser');
		// a debugger sees the sources of the globals it is given; each content script's global says which document it serves
		return tab.evaluatePrivileged(`(() => {
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
			`${FIND_EXTENSION}
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
