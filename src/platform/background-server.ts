import type { Runtime } from 'webextension-polyfill';
import { Failure } from '../core/problem.ts';
import type { BackgroundToInterface } from '../messages/background-to-interface.ts';
import type { BackgroundToDetector, BackgroundToPage } from '../messages/background-to-page.ts';
import { checkAnswer, checkQuestion } from '../messages/check-message.ts';
import type { InterfaceToBackground } from '../messages/interface-to-background.ts';
import type { NoteToBackground } from '../messages/note-to-background.ts';
import type { PageToBackground } from '../messages/page-to-background.ts';
import { answerWithin } from './answer-within.ts';
import { browser } from './browser.ts';
import { answer, type Client, type Handlers, isEnvelope, makeClient } from './rpc.ts';
import { type TabInfo, tabInfo } from './tabs.ts';

/** How long a page may take to answer. It stops extracting by itself much earlier; a busy machine may be slow. */
const PATIENCE_MS = 20_000;

/** Answers the interface. Only the extension's own pages reach these methods. */
export function serveInterface(handlers: Handlers<InterfaceToBackground>): void {
	const ownPages = browser.runtime.getURL('');
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		if (!isEnvelope(message, 'background-for-interface')) return undefined;
		if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ownPages)) return undefined;
		// a page of ours within a page of the web is the note's frame, which has a door of its own
		if ((sender.frameId ?? 0) !== 0) return undefined;
		return answer<InterfaceToBackground>(handlers, message, (method, args) => checkQuestion('interface', method, args));
	});
}

/** Answers the scripts in pages: top frames of tabs only, each with the handlers for its tab. */
export function servePages(handlersFor: (tab: TabInfo) => Handlers<PageToBackground>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		if (!isEnvelope(message, 'background-for-page')) return undefined;
		if (sender.id !== browser.runtime.id || sender.frameId !== 0) return undefined;
		const tab = sender.tab && tabInfo(sender.tab);
		const { documentId } = sender as { documentId?: string };
		// the sender's own address: the tab's may already be that of the next page
		if (!tab) return undefined;
		const handlers = handlersFor({ ...tab, url: sender.url ?? tab.url, documentId });
		return answer<PageToBackground>(handlers, message, (method, args) => checkQuestion('page', method, args));
	});
}

/** The frame in which the reader writes a note, or the window that it moved to. */
export interface NoteFrame {
	/** The tab of the page it stands in, or the window's own. */
	tab: TabInfo;
	/** Names this one frame or window. */
	frame: string;
}

const NOTE_PAGES = ['/ui/note.html', '/ui/note-window.html'];

/** Answers the note's frame and its window; nothing else reaches these methods. */
export function serveNotes(handlersFor: (frame: NoteFrame) => Handlers<NoteToBackground>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		if (!isEnvelope(message, 'background-for-note')) return undefined;
		if (sender.id !== browser.runtime.id || !sender.url) return undefined;
		const { origin, pathname } = new URL(sender.url);
		const tab = sender.tab && tabInfo(sender.tab);
		if (!tab || origin !== location.origin || !NOTE_PAGES.includes(pathname)) return undefined;
		const { documentId } = sender as { documentId?: string };
		const handlers = handlersFor({ tab, frame: documentId ?? `frame ${sender.frameId}` });
		return answer<NoteToBackground>(handlers, message, (method, args) => checkQuestion('note', method, args));
	});
}

/**
 * The main script in a tab's page. Its methods reject where there is none, or where what it answers is out of shape.
 * @param url where they are meant for the page at this address alone: the tab may go on to another while a message is on its way
 */
export function pageInTab(tabId: number, url: string | null = null): Client<BackgroundToPage> {
	return makeClient<BackgroundToPage>(
		'page',
		(envelope) => {
			const message = url === null ? envelope : { ...envelope, url };
			// the browser's own words for a page without our script, or a tab that has gone, are none for a reader
			const asked = browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {
				throw new Failure({ code: 'page-silent' });
			});
			return answerWithin(PATIENCE_MS, asked);
		},
		checkAnswer,
	);
}

/** Tells the resident detector in a tab, if there is one. */
export function tellDetector(tabId: number, method: keyof BackgroundToDetector): void {
	browser.tabs.sendMessage(tabId, { to: 'detector', method, args: [] }, { frameId: 0 }).catch(() => {});
}

/** Tells every open popup, panel and options page; nobody may be listening. */
export function tellInterface<Method extends keyof BackgroundToInterface>(
	method: Method,
	...args: Parameters<BackgroundToInterface[Method]>
): void {
	browser.runtime.sendMessage({ to: 'interface', method, args }).catch(() => {});
}
