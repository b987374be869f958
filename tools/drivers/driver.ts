/** One interface to both real browsers, so that a test is written once. It drives the extension as it ships. */

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
	/** Folder of the built extension. Null starts the browser without it: the control, which shows the browser's own requests. */
	extension: string | null;
	/** Port on loopback of the newsroom's proxy, which alone knows the hosts of the demo and refuses all others. */
	proxyPort: number;
	/** False shows the window. */
	headless?: boolean;
}

/** How a document is laid out and coloured for a while. */
export interface Layout {
	/** What `prefers-color-scheme` says. Light unless told. */
	dark?: boolean;
	/** Size of the document's viewport in CSS pixels at zoom 1; as it is when left out. */
	width?: number;
	height?: number;
	/** The reader's zoom, 2 for 200 %. */
	zoom?: number;
}

/** A document a test can look at and act on: a page, the popup, a page of the extension. */
export interface View {
	address(): Promise<string>;
	/**
	 * Runs a function in the document, with arguments and answer as JSON. It sees only its arguments and the document's
	 * globals. A string is an expression. In a page it sees what the page's own scripts see.
	 */
	evaluate<Arguments extends unknown[], Answer>(
		code: ((...values: Arguments) => Answer) | string,
		...values: Arguments
	): Promise<Awaited<Answer>>;
	/** Waits until the function or expression gives something true, and answers it; a document that is just changing counts as not yet. */
	waitFor<Arguments extends unknown[], Answer>(
		code: ((...values: Arguments) => Answer) | string,
		...values: Arguments
	): Promise<Awaited<Answer>>;
	/** The text as rendered, of the whole document or of the first element that matches. */
	text(selector?: string): Promise<string>;
	/** A real mouse click in the middle of the first element that matches, of its first line where it is a text; scrolled into view. */
	click(selector: string): Promise<void>;
	/** A real mouse click at a place of the viewport, in CSS pixels. */
	pressAt(place: Place): Promise<void>;
	/** Presses the mouse at a place of the viewport, moves it to another with the button held, and lets go. */
	drag(from: Place, to: Place): Promise<void>;
	/** The same with a finger. */
	swipe(from: Place, to: Place): Promise<void>;
	/** A real key press in the document: a character, or a name of KeyboardEvent.key such as "Enter", "Tab", "ArrowDown". */
	press(key: string, modifiers?: Modifier[]): Promise<void>;
	/** The same key so many times, with the modifiers held all the while. */
	pressMany(key: string, times: number, modifiers: Modifier[]): Promise<void>;
	type(text: string): Promise<void>;
	/** Lays the document out so while something is done. The size of a popup in Chromium stays as it is. */
	laidOut<Answer>(layout: Layout, use: () => Promise<Answer>): Promise<Answer>;
	/** A picture with two pixels for each CSS pixel at zoom 1. */
	screenshot(file: string, layout?: Layout): Promise<void>;
	/** Closing what has closed by itself is no error. */
	close(): Promise<void>;
}

/** A place of the viewport, in CSS pixels. */
export interface Place {
	x: number;
	y: number;
}

export type Modifier = 'Shift' | 'Control' | 'Alt' | 'Meta';

export interface Tab extends View {
	goto(url: string): Promise<void>;
	back(): Promise<void>;
	reload(): Promise<void>;
	/** Makes it the active tab of its window. */
	activate(): Promise<void>;
	/** The number the extension's interfaces know it by. */
	tabId(): Promise<number>;
}

export interface ButtonState {
	title: string;
	badge: string;
	/** Name of the picture, such as "article"; null in Chromium, which tells no one. */
	icon: string | null;
}

/** A request that the extension made: one of its pages, its background or its scripts in a page. */
export interface ExtensionRequest {
	url: string;
	/** Who asked, as far as the browser tells. */
	initiator: string;
}

export interface BrowserUnderTest {
	readonly name: BrowserName;
	/** Resolves when the browser has ended, by `close` or by its window's. */
	readonly closed: Promise<void>;
	/** Opens a tab and waits for its load. */
	open(url: string): Promise<Tab>;
	/** The same in a new private window; the extension may run there. */
	openPrivate(url: string): Promise<Tab>;
	/** Waits for a tab whose address contains this, e.g. one the extension opened. */
	waitForTab(addressPart: string): Promise<Tab>;
	/** Opens a page of the extension in a tab, e.g. "ui/options.html". */
	openExtensionPage(path: string): Promise<Tab>;
	/** Clicks the extension's button while the tab is active: grants activeTab, opens the popup. */
	openPopup(tab: Tab): Promise<View>;
	/** Waits for the side panel or sidebar that the extension opened beside the tab, which must outlive it. */
	waitForSidePanel(tab: Tab): Promise<View>;
	/**
	 * Chooses a line of ours in the menu that a right click on the tab's selection opens, by its id. Firefox opens the menu and clicks;
	 * Chromium's menu is out of reach without a screen, so that the event is handed to the background, without activeTab.
	 */
	chooseFromMenu(tab: Tab, itemId: string): Promise<void>;
	/** Presses the shortcut of a command of the manifest in the tab; in headless Chromium, which hears none, as with the menu. */
	useShortcut(tab: Tab, command: string): Promise<void>;
	buttonState(tab: Tab): Promise<ButtonState>;
	/** Grants an origin as the reader's yes to the browser's question would; asking for it later asks no one. */
	grantOrigin(pattern: string): Promise<void>;
	revokeOrigin(pattern: string): Promise<void>;
	/** MB of 2^20 bytes that the background and the document without a face hold as objects; of Chromium alone. */
	heaps?(): Promise<Record<'worker' | 'document', number>>;
	/** Ends the background as the browser does to an idle one. */
	stopBackground(): Promise<void>;
	/** Starts the extension anew from its folder, as after an update. */
	reloadExtension(): Promise<void>;
	/** File names of the extension's scripts that run in the tab's page, sorted. */
	scriptsIn(tab: Tab): Promise<string[]>;
	/** All requests the extension made since the launch. */
	extensionRequests(): Promise<ExtensionRequest[]>;
	/** Errors and warnings of the extension's own pages, background and scripts since the launch. */
	problems(): Promise<string[]>;
	close(): Promise<void>;
}

/** Repeats until something true comes back. An error counts as not yet; the last one is part of the message. */
export async function until<Answer>(
	what: string,
	attempt: () => Promise<Answer>,
	timeoutMs = 20_000,
): Promise<NonNullable<Answer>> {
	const deadline = Date.now() + timeoutMs;
	let last: unknown;
	do {
		try {
			const answer = await attempt();
			if (answer) return answer;
			last = answer;
		} catch (error) {
			last = error;
		}
		await new Promise((resolve) => setTimeout(resolve, 40));
	} while (Date.now() < deadline);
	throw new Error(`Waited ${timeoutMs} ms in vain for ${what}: ${last}`);
}
