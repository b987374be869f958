import type { KeyInput, Page } from 'puppeteer-core';
import { type Layout, type Modifier, type Place, type Tab, until, type View } from './driver.ts';

/** A document in Chromium. */
export class ChromiumView implements View {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	address(): Promise<string> {
		// the document knows before puppeteer has been told
		return this.evaluate(() => location.href);
	}

	async evaluate<Arguments extends unknown[], Answer>(
		code: ((...values: Arguments) => Answer) | string,
		...values: Arguments
	): Promise<Awaited<Answer>> {
		return (await this.page.evaluate(code as (...values: unknown[]) => unknown, ...values)) as Awaited<Answer>;
	}

	waitFor<Arguments extends unknown[], Answer>(
		code: ((...values: Arguments) => Answer) | string,
		...values: Arguments
	): Promise<Awaited<Answer>> {
		return until(String(code), () => this.evaluate(code, ...values)) as Promise<Awaited<Answer>>;
	}

	text(selector = 'body'): Promise<string> {
		return this.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
	}

	async click(selector: string): Promise<void> {
		await this.page.click(selector);
	}

	async pressAt({ x, y }: Place): Promise<void> {
		await this.page.mouse.click(x, y, { delay: 60 });
	}

	async drag(from: Place, to: Place): Promise<void> {
		const { mouse } = this.page;
		await mouse.move(from.x, from.y);
		await mouse.down();
		await mouse.move(to.x, to.y, { steps: 4 });
		await mouse.up();
	}

	async swipe(from: Place, to: Place): Promise<void> {
		const finger = await this.page.touchscreen.touchStart(from.x, from.y);
		for (const share of [0.25, 0.5, 0.75, 1])
			await finger.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
		await finger.end();
	}

	async pressMany(key: string, times: number, modifiers: Modifier[]): Promise<void> {
		for (const modifier of modifiers) await this.page.keyboard.down(modifier);
		for (let i = 0; i < times; i++) await this.page.keyboard.press(key as KeyInput);
		for (const modifier of modifiers) await this.page.keyboard.up(modifier);
	}

	async press(key: string, modifiers: Modifier[] = []): Promise<void> {
		for (const modifier of modifiers) await this.page.keyboard.down(modifier);
		// keys from the protocol are no keyboard shortcuts of the browser: it is told what they do
		const commands = modifiers.join() === 'Control' && key === 'v' ? ['Paste'] : [];
		await this.page.keyboard.press(key as KeyInput, { commands });
		for (const modifier of modifiers) await this.page.keyboard.up(modifier);
	}

	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
	}

	async laidOut<Answer>(
		{ dark = false, width, height, zoom = 1 }: Layout,
		use: () => Promise<Answer>,
	): Promise<Answer> {
		const size = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
		// a zoomed page has fewer, larger pixels to lay itself out in
		await this.page.setViewport({
			width: Math.round((width ?? size.width) / zoom),
			height: Math.round((height ?? size.height) / zoom),
			deviceScaleFactor: 2 * zoom,
		});
		await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
		try {
			return await use();
		} finally {
			await this.page.emulateMediaFeatures([]);
			await this.page.setViewport(null);
		}
	}

	async screenshot(file: string, layout: Layout = {}): Promise<void> {
		await this.laidOut(layout, () =>
			this.page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false }),
		);
	}

	async close(): Promise<void> {
		// a popup closes by itself when a tab opens, and may do so this very moment
		await this.page.close().catch((error) => {
			if (!String(error).includes('No target')) throw error;
		});
	}
}

export class ChromiumTab extends ChromiumView implements Tab {
	readonly #findTabId: (page: Page) => Promise<number>;
	#tabId: Promise<number> | undefined;

	/** @param findTabId asks the browser, which makes the tab the active one */
	constructor(page: Page, findTabId: (page: Page) => Promise<number>) {
		super(page);
		this.#findTabId = findTabId;
	}

	async goto(url: string): Promise<void> {
		await this.page.goto(url);
	}

	async back(): Promise<void> {
		await this.page.goBack();
	}

	async reload(): Promise<void> {
		await this.page.reload();
	}

	async activate(): Promise<void> {
		await this.page.bringToFront();
	}

	override async click(selector: string): Promise<void> {
		await this.activate();
		await super.click(selector);
	}

	tabId(): Promise<number> {
		this.#tabId ??= this.#findTabId(this.page);
		return this.#tabId;
	}
}
