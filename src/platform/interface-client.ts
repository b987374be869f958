import type { BackgroundToInterface } from '../messages/background-to-interface.ts';
import type { InterfaceToBackground } from '../messages/interface-to-background.ts';
import { browser } from './browser.ts';
import { answer, type Client, isEnvelope, makeClient } from './rpc.ts';

/** The background, as popup, side panel and options ask it. */
export function connectToBackground(): Client<InterfaceToBackground> {
	return makeClient<InterfaceToBackground>('background-for-interface', (envelope) =>
		browser.runtime.sendMessage(envelope),
	);
}

/** Runs `handlers` when the background says that something changed. */
export function onBackgroundEvent(handlers: Partial<BackgroundToInterface>): () => void {
	const listener = (message: unknown): undefined => {
		if (isEnvelope(message, 'interface') && message.method in handlers)
			void answer<BackgroundToInterface>(handlers, message);
	};
	browser.runtime.onMessage.addListener(listener);
	return () => browser.runtime.onMessage.removeListener(listener);
}
