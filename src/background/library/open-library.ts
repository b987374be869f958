import type { Tabs } from '../state/ports.ts';

/** Opens the page of the library. @param words what is looked for in it */
export function openLibrary({ tabs }: { tabs: Tabs }, words: string): Promise<void> {
	return tabs.openOwnPage(`ui/library.html?q=${encodeURIComponent(words)}`);
}
