import { browser } from './browser.ts';
import type { Envelope } from './rpc.ts';

/** How often, and after how many milliseconds, a question is asked again when the worker was killed while it answered. */
const RETRIES = [50, 200, 800, 2000];

/** Milliseconds to wait for an answer before asking again: of a worker killed at the wrong moment Chromium reports nothing at all. */
const PATIENCE = 3000;

function after(milliseconds: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/**
 * Sends a question to the background. A worker killed between question and answer loses the answer, not the question: it is asked
 * again, so every method asked so must bear being called twice.
 */
export async function askPatiently(envelope: Envelope): Promise<unknown> {
	for (const wait of RETRIES) {
		const asking = browser.runtime.sendMessage(envelope).catch(() => undefined);
		const reply = await Promise.race([asking, after(PATIENCE)]);
		if (reply) return reply;
		await after(wait);
	}
	return browser.runtime.sendMessage(envelope);
}
