import type { Background } from '../background.ts';
import { updateButton } from '../tabs/tab-changed.ts';

/** Brings the button in every tab and the open interface up to date with the news about what the reader follows. */
export async function followNewsChanged(background: Background): Promise<void> {
	const { world } = background;
	for (const tab of await world.listTabs()) await updateButton(background, tab);
	world.tellInterface('storedChanged', 'news');
}
