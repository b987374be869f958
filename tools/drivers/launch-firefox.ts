import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../find-browser.mjs';
import { type BrowserUnderTest, type LaunchOptions, until } from './driver.ts';
import { EXTENSION_HOST, Firefox } from './firefox.ts';
import { Marionette } from './marionette.ts';

/**
 * Notes requests of the extension from now on. A tab that it opens for the reader is the reader's visit, not its request.
 * What a script in a page fetches is the page's to Firefox; there the newsroom's record has to do. Kept at a global of the browser,
 * because a script's own end with it.
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

/** Before the install: `allowPrivateBrowsing` of Addon:Install loads the extension a second time, which then takes itself for updated. */
const ALLOW_PRIVATE_WINDOWS = `
	const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`;

/** As a reader's Firefox, which lets a page change its address so often in ten seconds; one under test lets it do so without end. */
const LIMIT_NAVIGATIONS = `Services.prefs.setIntPref('dom.navigation.navigationRateLimit.count', 200);`;

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
		{
			stdio: 'ignore',
			// as root it refuses to run in another's home; with a window it needs the home's key to the screen
			env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...(headless ? { HOME: profile } : {}) },
		},
	);
	try {
		const portFile = path.join(profile, 'MarionetteActivePort');
		await until('Firefox to listen', async () => existsSync(portFile) && readFileSync(portFile, 'utf8') !== '', 60_000);
		const marionette = await Marionette.connect(Number(readFileSync(portFile, 'utf8')));
		await marionette.runPrivileged(LIMIT_NAVIGATIONS);
		if (extension) {
			await marionette.runPrivileged(WATCH_REQUESTS, id);
			await marionette.runPrivileged(ALLOW_PRIVATE_WINDOWS, id);
			await marionette.send('Addon:Install', { path: path.resolve(extension), temporary: true });
		}
		return new Firefox(marionette, child, profile, id, manifest?.commands ?? {});
	} catch (error) {
		child.kill('SIGKILL');
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		throw error;
	}
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
