import { isSameAddress } from '../core/same-page.ts';
import type { BackgroundToPage, PageToBackground } from '../messages.ts';
import { browser } from './browser.ts';
import { answer, type Client, type Handlers, isEnvelope, makeClient } from './wire.ts';

/** False once the extension was updated, reloaded or removed and this script is an orphan in its page. */
export function isConnected(): boolean {
	return Boolean(browser.runtime?.id);
}

/** How often, and after how many milliseconds, a question is asked again when the worker was killed while it answered. */
const RETRIES = [50, 200, 800, 2000];

/** Milliseconds to wait for an answer before asking again: of a worker killed at the wrong moment Chromium reports nothing at all. */
const PATIENCE = 3000;

function after(milliseconds: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/**
 * The background, as the main script in a page asks it. A worker killed between question and answer loses the answer, not the
 * question: it is asked again, so every method must bear being called twice.
 */
export function connectPageToBackground(): Client<PageToBackground> {
	return makeClient<PageToBackground>('background-for-page', async (envelope) => {
		for (const wait of RETRIES) {
			const asking = browser.runtime.sendMessage(envelope).catch(() => undefined);
			const reply = await Promise.race([asking, after(PATIENCE)]);
			if (reply) return reply;
			await after(wait);
		}
		return browser.runtime.sendMessage(envelope);
	});
}

/** Answers the background's questions to the page; those meant for another address only with a refusal. */
export function servePage(handlers: Handlers<BackgroundToPage>): void {
	browser.runtime.onMessage.addListener((message: unknown) => {
		if (!isEnvelope(message, 'page')) return undefined;
		if (message.url !== undefined && !isSameAddress(message.url, location.href))
			return Promise.resolve({ error: 'The page is not the one that was asked' });
		return answer<BackgroundToPage>(handlers, message);
	});
}
