import { checkAnswer } from '../../src/message-shapes.ts';
import type { BackgroundToPage } from '../../src/messages.ts';
import { type Client, makeClient } from '../../src/platform/rpc.ts';

/** A page whose script answers what it likes; what it says is checked as the background does. */
export function pageThatAnswers(reply: (method: string) => unknown): Client<BackgroundToPage> {
	return makeClient<BackgroundToPage>('page', async ({ method }) => reply(method), checkAnswer);
}
