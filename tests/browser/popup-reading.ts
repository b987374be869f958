import { VIEWS, type ViewName } from '../../src/ui/tab/views.ts';
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

/** Goes to a view of the popup by its tab, as a reader with a mouse; the panel shows all of them. */
export async function openView(popup: View, view: ViewName): Promise<void> {
	const isTabbed = await popup.waitFor(() => {
		if (!document.querySelector('.view-tabs')) return null;
		return document.querySelector('[role="tablist"]') ? 'tabs' : 'all';
	});
	if (isTabbed === 'all') return;
	await popup.click(`#tab-${view}`);
	await popup.waitFor((name: string) => document.querySelector(`#view-${name}:not([hidden])`) !== null, view);
}

/** Looks at every view, unfolds every list, reads what stands there, and goes back to the view that was shown. */
export async function readPopup(popup: View): Promise<PopupReading> {
	const shown = await popup.evaluate(() => document.querySelector('[aria-selected="true"]')?.id.slice('tab-'.length));
	if (shown) {
		for (const view of VIEWS) {
			await popup.evaluate((name: string) => document.querySelector<HTMLElement>(`#tab-${name}`)?.click(), view);
			await popup.waitFor(
				(name: string) => document.querySelector(`#view-${name}:not([hidden])`)?.hasChildNodes(),
				view,
			);
		}
		await popup.evaluate((name: string) => document.querySelector<HTMLElement>(`#tab-${name}`)?.click(), shown);
	}
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
			outlet: text(document, '.identity .outlet') ?? '',
			agency: text(document, '.identity .agency'),
			dates: all('.facts time').map((time) => time.getAttribute('datetime') ?? ''),
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
