/**
 * The resident detector's door to the browser: a few lines over `browser ?? chrome`, both promise-based in Manifest V3. The
 * polyfill alone would be as large as the whole detector may be.
 */
import type { BackgroundToDetector } from '../messages/background-to-page.ts';
import type { PageToBackground } from '../messages/page-to-background.ts';
import { isEnvelope } from './rpc.ts';

interface ResidentRuntime {
	readonly id?: string;
	sendMessage(message: unknown): Promise<unknown>;
	onMessage: { addListener(listener: (message: unknown) => void): void };
}
const { browser, chrome } = globalThis as unknown as Record<
	'browser' | 'chrome',
	{ runtime: ResidentRuntime } | undefined
>;
const runtime = (browser ?? chrome)?.runtime;

/** False once the extension was updated or removed and this script is an orphan in its page. */
export function isConnected(): boolean {
	return Boolean(runtime?.id);
}

/** Tells the background; an orphan tells nobody. */
export function tellBackground<Method extends keyof PageToBackground>(
	method: Method,
	...args: Parameters<PageToBackground[Method]>
): void {
	if (isConnected()) runtime?.sendMessage({ to: 'background-for-page', method, args }).catch(() => {});
}

/** Runs `handlers` when the background asks the detector. */
export function listenToBackground(handlers: BackgroundToDetector): void {
	runtime?.onMessage.addListener((message) => {
		if (isEnvelope(message, 'detector')) handlers[message.method as keyof BackgroundToDetector]?.();
	});
}
