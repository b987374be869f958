import type { BackgroundToPage } from '../../src/messages/background-to-page.ts';
import { checkAnswer } from '../../src/messages/check-message.ts';
import { type Client, makeClient } from '../../src/platform/rpc.ts';

/** A page whose script answers what it likes; what it says is checked as the background does. */
export function pageThatAnswers(reply: (method: string) => unknown): Client<BackgroundToPage> {
	return makeClient<BackgroundToPage>('page', async ({ method }) => reply(method), checkAnswer);
}
