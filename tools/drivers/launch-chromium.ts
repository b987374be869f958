import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Chromium } from './chromium.ts';
import type { BrowserUnderTest, LaunchOptions } from './driver.ts';
import { startChromium } from './start-chromium.ts';

/** Starts Chromium with a profile of its own and the extension loaded unpacked. */
export async function launchChromium({
	extension,
	proxyPort,
	headless = true,
}: LaunchOptions): Promise<BrowserUnderTest> {
	const workFolder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-chromium-'));
	const networkLog = path.join(workFolder, 'network.json');
	const browser = await startChromium({
		headless,
		defaultViewport: null,
		// whoever launched it ends it
		handleSIGINT: false,
		userDataDir: path.join(workFolder, 'profile'),
		acceptInsecureCerts: true,
		// as a reader's browser, which lets no page send it calls in a flood
		ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
		...(extension ? { enableExtensions: [path.resolve(extension)] } : {}),
		args: [
			'--lang=en-US',
			// a screen with room for a popup of full size, and sharp pictures also of it, whose size and scale cannot be emulated
			...(headless ? ['--screen-info={2560x2000 devicePixelRatio=2.0}', '--window-size=1280,960'] : []),
			`--proxy-server=127.0.0.1:${proxyPort}`,
			'--proxy-bypass-list=<-loopback>',
			`--log-net-log=${networkLog}`,
			'--net-log-capture-mode=Default',
		],
	});
	const chromium = new Chromium(browser, workFolder, networkLog);
	if (!extension) return chromium;
	const name = nameOf(extension);
	try {
		await chromium.findExtension(name);
		return chromium;
	} catch (error) {
		await chromium.close();
		throw error;
	}
}

/** The name of an unpacked extension, which may stand in its messages. */
function nameOf(extension: string): string {
	const read = (file: string) => JSON.parse(readFileSync(path.join(extension, file), 'utf8'));
	const { name, default_locale: locale } = read('manifest.json');
	const key = /^__MSG_(\w+)__$/.exec(name)?.[1];
	return key ? read(`_locales/${locale}/messages.json`)[key].message : name;
}
