import { isSameAddress } from '../core/addresses/same-page.ts';
import type { Problem } from '../core/problem.ts';
import type { BackgroundToPage } from '../messages/background-to-page.ts';
import type { PageToBackground } from '../messages/page-to-background.ts';
import { askPatiently } from './ask-patiently.ts';
import { browser } from './browser.ts';
import { answer, type Client, type Handlers, isEnvelope, makeClient } from './rpc.ts';

/** False once the extension was updated, reloaded or removed and this script is an orphan in its page. */
export function isConnected(): boolean {
	return Boolean(browser.runtime?.id);
}

/** The background, as the main script in a page asks it. */
export function connectPageToBackground(): Client<PageToBackground> {
	return makeClient<PageToBackground>('background-for-page', askPatiently);
}

/**
 * Where the frame lies in which the reader writes a note. In Chromium the address is made up anew in every session of the extension, so
 * that no page can know it; Firefox gives each profile its own.
 */
export function noteAddress(token: string): string {
	return `${browser.runtime.getURL('ui/note.html')}#${token}`;
}

/** Answers the background's questions to the page until `signal` ends; those meant for another address only with a refusal. */
export function servePage(handlers: Handlers<BackgroundToPage>, signal: AbortSignal): void {
	browser.runtime.onMessage.addListener((message: unknown) => {
		if (signal.aborted || !isEnvelope(message, 'page')) return undefined;
		if (message.url !== undefined && !isSameAddress(message.url, location.href))
			return Promise.resolve({ error: { code: 'other-page' } satisfies Problem });
		return answer<BackgroundToPage>(handlers, message);
	});
}
