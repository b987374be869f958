import type { View } from '../../tools/drivers/driver.ts';

/** What a popup or panel shows of an article, read from its document. */
export interface PopupReading {
	title: string;
	outlet: string;
	agency: string | null;
	/** The dates given, ISO 8601. */
	dates: string[];
	actors: { name: string; role: string | null; mentions: number }[];
	quotes: { words: string; speaker: string | null }[];
	coverage: { outlet: string; titles: string[] }[];
}

/** Unfolds every list and reads what stands there. */
export async function readPopup(popup: View): Promise<PopupReading> {
	await popup.evaluate(() => {
		for (const button of document.querySelectorAll<HTMLButtonElement>('button.text-button')) {
			if (/^\d+ more/.test(button.textContent ?? '')) button.click();
		}
	});
	await popup.waitFor(
		() =>
			![...document.querySelectorAll('button.text-button')].some((button) =>
				/^\d+ more/.test(button.textContent ?? ''),
			),
	);
	return popup.evaluate(() => {
		const text = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? null;
		const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
		return {
			title: text(document, 'h1') ?? '',
			outlet: text(document, '.kicker .outlet') ?? '',
			agency: /via\s+(.+)/.exec(text(document, '.kicker span') ?? '')?.[1] ?? null,
			dates: all('.article-head time').map((time) => time.getAttribute('datetime') ?? ''),
			actors: all('.actor').map((actor) => ({
				name: text(actor, '.actor-name') ?? '',
				role: text(actor, '.actor-role'),
				mentions: Number(text(actor, '.actor-count [aria-hidden]')),
			})),
			quotes: all('.quote').map((quote) => ({
				words: text(quote, '.quote-words') ?? '',
				speaker: text(quote, '.speaker-name'),
			})),
			coverage: all('.outlet-group').map((group) => ({
				outlet: text(group, '.outlet-name') ?? '',
				titles: all('.related-title', group).map((title) => title.textContent?.trim() ?? ''),
			})),
		};
	});
}
