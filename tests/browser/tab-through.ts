import type { View } from '../../tools/drivers/driver.ts';

/** What a reader without a mouse comes to on a page, and what not. */
export interface Journey {
	/** Controls that the Tab key led to, from the first to the last of the page. */
	stops: number;
	/** Those that it did not lead to, in their words. */
	missed: string[];
	/** Those that could not be seen when it did: outside of the window or behind something. */
	unseen: string[];
}

/** Goes through a page by the Tab key alone, from its top to its last control. */
export async function tabThrough(view: View): Promise<Journey> {
	const controls = await view.evaluate(markControls);
	const reached = new Set<number>();
	const unseen: string[] = [];
	// Firefox also stops at what scrolls; nothing has that many
	for (let press = 0; press < controls.length * 2 && !reached.has(controls.length - 1); press++) {
		await view.press('Tab');
		const { stop, isSeen } = await view.evaluate(stopReached);
		if (stop === null || reached.has(stop)) continue;
		reached.add(stop);
		if (!isSeen) unseen.push(controls[stop] ?? '');
	}
	return { stops: reached.size, missed: controls.filter((_, at) => !reached.has(at)), unseen };
}

/** Runs in the page: numbers all that the key must lead to, in their order, and goes back to the top. */
function markControls(): string[] {
	const ofOneChoice = new Set<string>();
	const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
	const controls = all.filter((control) => {
		if (control.tabIndex < 0 || control.matches(':disabled, [type="hidden"]') || !control.checkVisibility())
			return false;
		if (!control.matches('[type="radio"]')) return true;
		// one stop for all of them
		const { name, checked } = control as HTMLInputElement;
		const isChosen = document.querySelector(`[type="radio"][name="${name}"]:checked`) !== null;
		if (ofOneChoice.has(name) || (isChosen && !checked)) return false;
		ofOneChoice.add(name);
		return true;
	});
	for (const [at, control] of controls.entries()) control.dataset.stop = String(at);
	(document.activeElement as HTMLElement | null)?.blur();
	getSelection()?.collapse(document.body, 0);
	return controls.map((control) =>
		(control.getAttribute('aria-label') || control.closest('label')?.textContent || control.textContent || '').trim(),
	);
}

/** Runs in the page: which of them has the focus, and whether it is there to be seen once the page has scrolled to it. */
async function stopReached(): Promise<{ stop: number | null; isSeen: boolean }> {
	const control = document.activeElement;
	if (!(control instanceof HTMLElement) || control.dataset.stop === undefined) return { stop: null, isSeen: true };
	const isSeen = () => {
		const { left, top, width, height } = control.getClientRects()[0] ?? new DOMRect();
		const there = document.elementFromPoint(left + width / 2, top + height / 2);
		return there !== null && (control.contains(there) || there.closest('label')?.contains(control) === true);
	};
	const patience = performance.now() + 3_000;
	while (!isSeen() && performance.now() < patience) await new Promise((resolve) => setTimeout(resolve, 20));
	return { stop: Number(control.dataset.stop), isSeen: isSeen() };
}
