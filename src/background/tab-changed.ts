import type { TabInfo } from '../platform/tabs.ts';
import type { Background } from './background.ts';
import { buttonFace } from './button-face.ts';
import { outlineTab } from './outline-tab.ts';

/** Brings the button up to date with a tab and tells the open interface to read it again. */
export async function tabChanged(background: Background, tab: TabInfo): Promise<void> {
	const { world } = background;
	await world.showButton(tab.id, buttonFace(await outlineTab(background, tab)));
	world.tellInterface('tabChanged', tab.id);
}
