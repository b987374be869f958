import type { Background } from '../../src/background/background.ts';
import { serveOwnPages } from '../../src/background/serve/serve-own-pages.ts';
import { servePage } from '../../src/background/serve/serve-page.ts';
import { checkAnswer, checkQuestion } from '../../src/message-shapes.ts';
import type { BackgroundToPage, InterfaceToBackground, PageToBackground } from '../../src/messages.ts';
import { answer, type Client, makeClient, type Reply } from '../../src/platform/rpc.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';

/** Asks through the door of the extension's own pages, as platform/background-server.ts does. */
export function askAsInterface(background: Background, method: string, args: unknown[]): Promise<Reply> {
	const to = 'background-for-interface';
	return answer<InterfaceToBackground>(serveOwnPages(background), { to, method, args }, (name, given) =>
		checkQuestion('interface', name, given),
	);
}

/** Asks through the door of the scripts in a tab's page. */
export function askAsPage(background: Background, tab: TabInfo, method: string, args: unknown[]): Promise<Reply> {
	const to = 'background-for-page';
	return answer<PageToBackground>(servePage(background)(tab), { to, method, args }, (name, given) =>
		checkQuestion('page', name, given),
	);
}

/** A page whose script answers what it likes; what it says is checked as the background does. */
export function pageThatAnswers(reply: (method: string) => unknown): Client<BackgroundToPage> {
	return makeClient<BackgroundToPage>('page', async ({ method }) => reply(method), checkAnswer);
}
