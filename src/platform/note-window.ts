import { Failure } from '../core/problem.ts';
import { browser } from './browser.ts';
import { type TabInfo, tabInfo } from './tabs.ts';

/** CSS pixels, with the window's own edges. */
const SIZE = { width: 380, height: 320 };

/** Opens a window in which the note of a token is written, in the middle of another. @returns its tab */
export async function openNoteWindow(token: string, overWindow: number): Promise<TabInfo> {
	const over = await browser.windows.get(overWindow).catch(() => null);
	const left = over?.left !== undefined && over.width !== undefined && over.left + (over.width - SIZE.width) / 2;
	const top = over?.top !== undefined && over.height !== undefined && over.top + (over.height - SIZE.height) / 2;
	const { tabs } = await browser.windows.create({
		url: browser.runtime.getURL(`ui/note-window.html#${token}`),
		type: 'popup',
		focused: true,
		...SIZE,
		...(left === false ? {} : { left: Math.max(0, Math.round(left)) }),
		...(top === false ? {} : { top: Math.max(0, Math.round(top)) }),
	});
	const tab = tabs?.[0] && tabInfo(tabs[0]);
	if (!tab) throw new Failure({ code: 'no-note-window' });
	return tab;
}
