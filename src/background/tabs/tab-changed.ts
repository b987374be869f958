import type { TabInfo } from '../../platform/tabs.ts';
import { countUnseenNews } from '../../storage/follows/follows.ts';
import type { Background } from '../background.ts';
import { buttonFace } from './button-face.ts';
import { outlineTab } from './outline-tab.ts';

/** Shows on the button how a tab is, and how much is new about what the reader follows; a private tab knows nothing of that. */
export async function updateButton(background: Background, tab: TabInfo): Promise<void> {
	const { world } = background;
	const news = tab.isPrivate ? 0 : await countUnseenNews(await world.database());
	await world.showButton(tab.id, buttonFace(await outlineTab(background, tab), news));
}

/** Brings the button up to date with a tab and tells the open interface to read it again. */
export async function tabChanged(background: Background, tab: TabInfo): Promise<void> {
	const { world } = background;
	await updateButton(background, tab);
	world.tellInterface('tabChanged', tab.id);
}
