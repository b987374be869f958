import type { Tab } from './drivers/driver.ts';

/** Selects words of a page as the reader's mouse would leave them, and lets go of the button. */
export async function selectPassage(tab: Tab, words: string): Promise<void> {
	const isSelected = await tab.evaluate((wanted: string) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const start = node.textContent?.indexOf(wanted) ?? -1;
			if (start < 0) continue;
			node.parentElement?.scrollIntoView({ block: 'center' });
			getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
			node.parentElement?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
			return true;
		}
		return false;
	}, words);
	if (!isSelected) throw new Error(`The page has no “${words}”`);
}

/** Keeps the selected passage in the popover, by keyboard: the first colour. */
export async function keepByPopover(tab: Tab, colour = 0): Promise<void> {
	await tab.waitFor(() => document.documentElement.lastElementChild !== document.body);
	for (let presses = 0; presses <= colour; presses++) await tab.press('Tab');
	await tab.press('Enter');
}

/** Words that are painted as highlights on the page, sorted. The registry's neutral names a1 to a4 are the colours. */
export function paintedOn(tab: Tab): Promise<string[]> {
	return tab.evaluate(() =>
		['a1', 'a2', 'a3', 'a4']
			.flatMap((colour) => [...(CSS.highlights.get(colour) ?? [])].map((range) => (range as Range).toString()))
			.sort(),
	);
}
