import { type Tab, until } from '../../tools/drivers/driver.ts';

/** Selects words of a page with the mouse, as a reader does: presses before the first, draws and lets go after the last. */
export async function selectPassage(tab: Tab, words: string): Promise<void> {
	await tab.activate();
	// the page may still scroll, and a busy machine may lose a press
	await until(`“${words}” to be selected`, async () => {
		const ends = await tab.evaluate(endsOf, words);
		if (!ends) throw new Error(`The page has no “${words}”`);
		await tab.drag(ends[0], ends[1]);
		const selected = await tab.evaluate(() => String(getSelection()));
		if (selected.replace(/\s+/g, ' ').trim() !== words.trim()) throw new Error(`Selected: “${selected}”`);
		return true;
	});
}

/** Selects words of a page with the keyboard alone: their first letter is found, and the rest taken in with Shift held. */
export async function selectByKeys(tab: Tab, words: string): Promise<void> {
	await tab.activate();
	await tab.evaluate(selectFirstLetter, words);
	await tab.pressMany('ArrowRight', words.length - 1, ['Shift']);
}

/** The box of what we put over the page beside the selection: the handle, and once it is pressed the note’s frame. Null when there is nothing. */
export function floatingBox(tab: Tab): Promise<{ x: number; y: number; width: number; height: number } | null> {
	return tab.evaluate(() => {
		const host = [...document.documentElement.children].find((child) => !/^(?:head|body)$/i.test(child.localName));
		const box = host?.getBoundingClientRect();
		return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
	});
}

/** Presses the handle beside the selection, and waits until the note's frame has the keys. */
export async function openNote(tab: Tab): Promise<void> {
	const handle = await until('the handle', () => floatingBox(tab));
	await tab.pressAt({ x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 });
	await untilNoteHasFocus(tab);
}

async function untilNoteHasFocus(tab: Tab): Promise<void> {
	await until('the note to have the focus', async () => {
		const box = await floatingBox(tab);
		const hasFocus = await tab.evaluate(
			() =>
				document.activeElement !== document.body && document.activeElement?.parentElement === document.documentElement,
		);
		return box !== null && box.width > 200 && hasFocus;
	});
	// what is in the frame nobody outside can see: its field takes the focus once it is drawn
	await new Promise((resolve) => setTimeout(resolve, 700));
}

/** Keeps the selected passage by the handle and its note: in a colour, counted from 0, chosen by keyboard. */
export async function keepByNote(tab: Tab, colour = 0, note = ''): Promise<void> {
	await openNote(tab);
	await tab.type(note);
	for (let presses = 0; presses <= colour; presses++) await tab.press('Tab');
	await until('the note to be kept', async () => {
		// presses count once the whole note has been in view for a moment; one too many would be the page's
		await tab.press('Enter');
		return until('the note to go', async () => (await floatingBox(tab)) === null, 3_000);
	});
}

/** Words that are painted as highlights on the page, sorted. The registry's neutral names a1 to a4 are the colours. */
export function paintedOn(tab: Tab): Promise<string[]> {
	return tab.evaluate(() =>
		['a1', 'a2', 'a3', 'a4']
			.flatMap((colour) => [...(CSS.highlights.get(colour) ?? [])].map((range) => (range as Range).toString()))
			.sort(),
	);
}

/** In the page: the points before the first letter and after the last, scrolled into view; null where the words are not there. */
function endsOf(words: string): [{ x: number; y: number }, { x: number; y: number }] | null {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const start = node.textContent?.indexOf(words) ?? -1;
		if (start < 0 || node.parentElement?.closest('script, style')) continue;
		// a press on what is selected would drag it away
		getSelection()?.removeAllRanges();
		node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
		const box = (from: number, to: number) => {
			const range = document.createRange();
			range.setStart(node as Node, from);
			range.setEnd(node as Node, to);
			return [...range.getClientRects()];
		};
		const first = box(start, start + 1)[0];
		const last = box(start + words.length - 1, start + words.length).at(-1);
		if (!first || !last) return null;
		const isRtl = node.parentElement !== null && getComputedStyle(node.parentElement).direction === 'rtl';
		return [
			{ x: isRtl ? first.right - 1 : first.x + 1, y: first.y + first.height / 2 },
			{ x: isRtl ? last.x + 1 : last.right - 1, y: last.y + last.height / 2 },
		];
	}
	return null;
}

/** In the page: selects the first letter of words. */
function selectFirstLetter(words: string): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const start = node.textContent?.indexOf(words) ?? -1;
		if (start < 0 || node.parentElement?.closest('script, style')) continue;
		node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
		getSelection()?.setBaseAndExtent(node, start, node, start + 1);
		return;
	}
	throw new Error(`The page has no “${words}”`);
}
