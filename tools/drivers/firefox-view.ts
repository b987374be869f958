import { writeFileSync } from 'node:fs';
import { drawn } from './drawn-actions.ts';
import { type Layout, type Modifier, type Place, until, type View } from './driver.ts';
import type { Marionette } from './marionette.ts';

/** Keys without a character, as WebDriver writes them (w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
	Backspace: '\uE003',
	Tab: '\uE004',
	Enter: '\uE007',
	Shift: '\uE008',
	Control: '\uE009',
	Alt: '\uE00A',
	Escape: '\uE00C',
	PageUp: '\uE00E',
	PageDown: '\uE00F',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	Delete: '\uE017',
	Meta: '\uE03D',
};

/** A document of another size, zoom or colour scheme is laid out and drawn anew in this time. */
const SETTLING_MS = 300;

/** What a privileged script finds a view by: `view` is its browsing context, `frame` the element of the window that shows it. */
const FIND_VIEW = `
	const view = BrowsingContext.getCurrentTopByBrowserId(args[0]);
	if (!view) throw new Error('The view is closed');
	const frame = view.embedderElement;`;

/**
 * A document in Firefox. WebDriver knows tabs only; the popup is reached as Marionette itself reaches a tab: through its actor
 * in the process of the document.
 */
export class FirefoxView implements View {
	protected readonly marionette: Marionette;
	/** Firefox's number for the view, which outlives navigation. */
	readonly browserId: number;
	/** Marionette's name of the tab, or of the tab whose window shows the popup. */
	readonly handle: string;
	#layoutChangedAt = 0;

	constructor(marionette: Marionette, browserId: number, handle: string) {
		this.marionette = marionette;
		this.browserId = browserId;
		this.handle = handle;
	}

	/** Runs the body of an async function in the browser, with `view`, `frame` and `args` (from 1 on). */
	runBeside<Answer>(body: string, ...values: unknown[]): Promise<Answer> {
		return this.marionette.runPrivileged(`${FIND_VIEW} ${body}`, this.browserId, ...values);
	}

	address(): Promise<string> {
		return this.runBeside('return frame.currentURI.spec');
	}

	async evaluate<Arguments extends unknown[], Answer>(
		code: ((...values: Arguments) => Answer) | string,
		...values: Arguments
	): Promise<Awaited<Answer>> {
		return this.#run(typeof code === 'string' ? `(${code})` : `(${code})(...${JSON.stringify(values)})`, null);
	}

	/** Runs an expression in the document's process with the privileges of the browser itself; `window` is the document's. */
	evaluatePrivileged<Answer>(expression: string): Promise<Answer> {
		return this.#run(expression, 'system');
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

	/** Waits until the element stands still: a popup that is still growing moves it away from the mouse. */
	async click(selector: string): Promise<void> {
		let last = '';
		const place = await until(`${selector} to stand still`, async () => {
			const inView = await this.#placeOf(selector);
			const inWindow = await this.#inWindow(inView);
			const now = JSON.stringify([inView, inWindow]);
			const isStill = now === last;
			last = now;
			return isStill ? inView : null;
		});
		await this.pressMouse(place, 0);
	}

	#placeOf(selector: string): Promise<{ x: number; y: number }> {
		return this.evaluate((wanted) => {
			const element = document.querySelector(wanted);
			if (!element) throw new Error(`No element matches ${wanted}`);
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			// the middle of a link of two lines may lie between them
			const lines = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
			const box = lines[0] ?? element.getBoundingClientRect();
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		}, selector);
	}

	/** Presses a button of the mouse (0 the left, 2 the right) at a place of the viewport, in CSS pixels. */
	async pressMouse(place: { x: number; y: number }, button: 0 | 2): Promise<void> {
		const inWindow = await this.#inWindow(place);
		await this.#act({
			type: 'pointer',
			id: 'mouse',
			parameters: { pointerType: 'mouse' },
			actions: [
				{ type: 'pointerMove', ...inWindow, duration: 0 },
				{ type: 'pointerDown', button },
				// nobody's finger is quicker
				{ type: 'pause', duration: 80 },
				{ type: 'pointerUp', button },
			],
		});
	}

	async pressAt(place: Place): Promise<void> {
		await this.pressMouse(place, 0);
	}

	async drag(from: Place, to: Place): Promise<void> {
		const [start, end] = [await this.#inWindow(from), await this.#inWindow(to)];
		await this.#act(drawn('mouse', start, end));
	}

	async swipe(from: Place, to: Place): Promise<void> {
		// the window itself takes no finger from Marionette
		await this.marionette.inContent(async () => {
			await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
			await this.marionette.send('WebDriver:PerformActions', { actions: [drawn('touch', from, to)] });
			await this.marionette.send('WebDriver:ReleaseActions');
		});
	}

	#inWindow(place: { x: number; y: number }): Promise<{ x: number; y: number }> {
		return this.runBeside<{ x: number; y: number }>(
			`const box = frame.getBoundingClientRect();
			// the sidebar is a document within the window
			const around = frame.ownerDocument.defaultView.browsingContext.embedderElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
			return {
				x: Math.round(around.x + box.x + args[1] * view.fullZoom),
				y: Math.round(around.y + box.y + args[2] * view.fullZoom),
			}`,
			place.x,
			place.y,
		);
	}

	async press(key: string, modifiers: Modifier[] = []): Promise<void> {
		await this.runBeside('frame.focus()');
		await this.#pressKeys([key], modifiers);
	}

	/** Presses a key of the window's own: keys sent to a page do not come back to it as they do from a keyboard. */
	async pressInWindow(key: string, modifiers: Modifier[]): Promise<void> {
		await this.runBeside('frame.ownerDocument.defaultView.gURLBar.focus()');
		await this.#pressKeys([key], modifiers);
		await this.runBeside('frame.focus()');
	}

	async pressMany(key: string, times: number, modifiers: Modifier[]): Promise<void> {
		await this.runBeside('frame.focus()');
		await this.#pressKeys(
			Array.from({ length: times }, () => key),
			modifiers,
		);
	}

	async type(text: string): Promise<void> {
		await this.runBeside('frame.focus()');
		await this.#pressKeys([...text], []);
	}

	async laidOut<Answer>(
		{ dark = false, width, height, zoom = 1 }: Layout,
		use: () => Promise<Answer>,
	): Promise<Answer> {
		const isChanged = dark || width || height || zoom !== 1;
		if (isChanged) this.#layoutChangedAt = Date.now();
		const style = await this.runBeside<string>(
			`const [, dark, width, height, zoom, settling] = args;
			const style = frame.style.cssText;
			if (width) frame.style.cssText += ';flex: none; min-width: 0; width: ' + width + 'px';
			if (height) frame.style.cssText += ';flex: none; min-height: 0; height: ' + height + 'px';
			view.prefersColorSchemeOverride = dark ? 'dark' : 'light';
			view.fullZoom = zoom;
			await new Promise((resolve) => setTimeout(resolve, settling));
			return style;`,
			dark,
			width ?? null,
			height ?? null,
			zoom,
			Math.max(0, this.#layoutChangedAt + SETTLING_MS - Date.now()),
		);
		try {
			return await use();
		} finally {
			await this.runBeside(
				`view.prefersColorSchemeOverride = 'none'; view.fullZoom = 1; frame.style.cssText = args[1];`,
				style,
			);
			if (isChanged) this.#layoutChangedAt = Date.now();
		}
	}

	async screenshot(file: string, layout: Layout = {}): Promise<void> {
		const picture = await this.laidOut(layout, () =>
			this.runBeside<string>(
				`const bitmap = await view.currentWindowGlobal.drawSnapshot(null, 2 * view.fullZoom, 'white');
				const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
				[canvas.width, canvas.height] = [bitmap.width, bitmap.height];
				canvas.getContext('2d').drawImage(bitmap, 0, 0);
				return canvas.toDataURL('image/png').split(',')[1];`,
			),
		);
		writeFileSync(file, Buffer.from(picture, 'base64'));
	}

	async close(): Promise<void> {
		await this.marionette.runPrivileged(
			`const frame = BrowsingContext.getCurrentTopByBrowserId(args[0])?.embedderElement;
			const sidebar = frame?.ownerDocument.defaultView.browsingContext.embedderElement;
			if (sidebar) {
				sidebar.ownerDocument.defaultView.SidebarController.hide();
				return;
			}
			frame?.closest('panel')?.hidePopup();
			while (frame?.isConnected) await new Promise((resolve) => setTimeout(resolve, 20));`,
			this.browserId,
		);
	}

	async #run<Answer>(expression: string, sandboxName: 'system' | null): Promise<Awaited<Answer>> {
		const script = `const done = arguments[arguments.length - 1];
			(async () => ${expression})().then(
				(value) => done(JSON.stringify({ value })),
				(error) => done(JSON.stringify({ error: String(error) })));`;
		const answered = await this.runBeside<string | null>(
			`const actor = view.currentWindowGlobal.getActor('MarionetteCommands');
			const options = { async: true, newSandbox: true, sandboxName: args[2], timeout: 20000, file: 'test', line: 1 };
			return actor.executeScript(args[1], [], options);`,
			script,
			sandboxName,
		);
		if (answered === null) throw new Error('The document went while a script ran in it');
		const answer = JSON.parse(answered) as { value: Awaited<Answer>; error?: string };
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.value;
	}

	/** Presses keys one after the other, with the modifiers held all the while. */
	async #pressKeys(keys: readonly string[], modifiers: readonly Modifier[]): Promise<void> {
		const held = modifiers.map((modifier) => KEYS[modifier]);
		await this.#act({
			type: 'key',
			id: 'keyboard',
			actions: [
				...held.map((value) => ({ type: 'keyDown', value })),
				...keys
					.map((key) => KEYS[key] ?? key)
					.flatMap((value) => [
						{ type: 'keyDown', value },
						{ type: 'keyUp', value },
					]),
				...held.map((value) => ({ type: 'keyUp', value })),
			],
		});
	}

	/** Input goes to the window as from the window system, so that the page takes it for the reader's. */
	async #act(source: Record<string, unknown>): Promise<void> {
		await this.marionette.inContent(() =>
			this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false }),
		);
		await this.marionette.inChrome(async () => {
			await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
			await this.marionette.send('WebDriver:ReleaseActions');
		});
	}
}
