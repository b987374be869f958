import type { View } from './driver.ts';

/** More stops than any page of ours has, the options with a hundred feeds among them. */
const MOST_STOPS = 300;

const MOST_CHOICES = 6;

/**
 * Goes to a control by the Tab key alone, as a reader without a mouse.
 * @param words with which its label or text begins; empty for the first control there
 * @param within selector of what it must stand in, where several have the same label
 */
export async function tabTo(view: View, words: string, within = 'body'): Promise<void> {
	// from the top: beyond the last control the focus goes to the browser's own, and where it comes back is up to it
	await view.evaluate(() => {
		(document.activeElement as HTMLElement | null)?.blur();
		if (!document.querySelector('dialog[open]')) getSelection()?.collapse(document.body, 0);
	});
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		await view.press('Tab');
		const name = await view.evaluate((around: string) => {
			const control = document.activeElement;
			// Firefox also stops at what scrolls, such as a dialog
			if (!control?.matches('a, button, input, select, textarea') || !control.closest(around)) return null;
			const { labels } = control as HTMLInputElement;
			return (control.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? control.textContent ?? '').trim();
		}, within);
		if (name?.startsWith(words)) return;
	}
	throw new Error(`The Tab key does not lead to “${words}”`);
}

/** Goes to a choice of a switch, which is one stop of the Tab key: by the arrow keys from the choice that the key leads to. */
export async function goToChoice(view: View, choice: string, label: string): Promise<void> {
	const group = `[aria-label="${label}"]`;
	await tabTo(view, '', group);
	for (let step = 0; step < MOST_CHOICES; step++) {
		if ((await view.evaluate(() => document.activeElement?.textContent?.trim())) === choice) return;
		await view.press('ArrowRight');
	}
	throw new Error(`The arrow keys do not lead to “${choice}” of “${label}”`);
}
