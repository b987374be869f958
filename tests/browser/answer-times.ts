import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import { until, type View } from '../../tools/drivers/driver.ts';

/** What popup, panel and options page ask all the time, with arguments for a tab. */
const QUESTIONS = [
	'viewTab',
	'listFeeds',
	'listHighlights',
	'viewSettings',
] as const satisfies (keyof InterfaceToBackground)[];
/** Milliseconds between two rounds of questions; Firefox makes a second of it in a tab that is not shown. */
const PAUSE = 50;

export interface AnswerTimes {
	count: number;
	/** Milliseconds. */
	median: number;
	longest: number;
	/** The longest answer of the browser itself meanwhile, to a question that the extension has no part in; milliseconds. */
	browserLongest: number;
	/** What went wrong, each once. */
	errors: string[];
}

/**
 * Asks the background again and again, from a page of the extension, while something is done.
 * @param tabId whose view is asked for
 */
export async function timeAnswers(
	extensionPage: View,
	tabId: number,
	during: () => Promise<unknown>,
): Promise<AnswerTimes> {
	await extensionPage.evaluate(
		(questions: string[], id: number, pause: number) => {
			const { browser, chrome } = globalThis as unknown as Record<string, { runtime: typeof window.chrome.runtime }>;
			const runtime = (browser ?? chrome)?.runtime;
			// an element keeps what two calls of a test share, whose globals are not the same in Firefox
			const state = document.documentElement.dataset;
			const times: number[] = [];
			let browserLongest = 0;
			const askBrowser = async () => {
				const start = performance.now();
				await runtime?.getPlatformInfo();
				browserLongest = Math.max(browserLongest, performance.now() - start);
			};
			const rest = () => new Promise((resolve) => setTimeout(resolve, pause));
			const errors = new Set<string>();
			const ask = async (method: string) => {
				const start = performance.now();
				const args = method === 'viewTab' ? [id] : [];
				const reply = await runtime?.sendMessage({ to: 'background-for-interface', method, args });
				times.push(performance.now() - start);
				if (!reply || reply.error) errors.add(`${method}: ${reply?.error ?? 'no answer'}`);
			};
			state.asking = 'on';
			delete state.asked;
			// by itself, so that it is asked while the extension is silent too
			const askingBrowser = (async () => {
				while (state.asking === 'on') {
					await askBrowser();
					await rest();
				}
			})();
			void (async () => {
				while (state.asking === 'on') {
					const asked = questions.map((method) => ask(method).catch((error) => errors.add(String(error))));
					await Promise.all(asked);
					await rest();
				}
				await askingBrowser;
				const sorted = times.sort((a, b) => a - b);
				state.asked = JSON.stringify({
					count: sorted.length,
					median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
					longest: Math.round(sorted.at(-1) ?? 0),
					browserLongest: Math.round(browserLongest),
					errors: [...errors],
				});
			})();
		},
		[...QUESTIONS] as string[],
		tabId,
		PAUSE,
	);
	try {
		await during();
	} finally {
		await extensionPage.evaluate(() => {
			document.documentElement.dataset.asking = 'off';
		});
	}
	const asked = await until(
		'the last question to be answered',
		() => extensionPage.evaluate(() => document.documentElement.dataset.asked ?? null),
		90_000,
	);
	return JSON.parse(asked);
}
