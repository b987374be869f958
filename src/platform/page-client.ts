import type { BackgroundToPage, PageToBackground } from '../messages.ts';
import { browser } from './browser.ts';
import { answer, type Client, type Handlers, isEnvelope, makeClient } from './wire.ts';

/** How often, and after how many milliseconds, a question is asked again when the worker was killed while it answered. */
const RETRIES = [50, 200, 800, 2000];

/**
 * The background, as the main script in a page asks it. A worker killed between question and answer loses the answer, not the
 * question: it is asked again, so every method must bear being called twice.
 */
export function connectPageToBackground(): Client<PageToBackground> {
	return makeClient<PageToBackground>('background-for-page', async (envelope) => {
		for (const wait of RETRIES) {
			const reply = await browser.runtime.sendMessage(envelope).catch(() => undefined);
			if (reply) return reply;
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
		return browser.runtime.sendMessage(envelope);
	});
}

/** Answers the background's questions to the page. */
export function servePage(handlers: Handlers<BackgroundToPage>): void {
	browser.runtime.onMessage.addListener((message: unknown) =>
		isEnvelope(message, 'page') ? answer<BackgroundToPage>(handlers, message) : undefined,
	);
}
