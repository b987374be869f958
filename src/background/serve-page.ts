import type { PageToBackground } from '../messages.ts';
import type { TabInfo } from '../platform/tabs.ts';
import type { Handlers } from '../platform/wire.ts';
import type { Background } from './background.ts';
import { pageChecked } from './page-checked.ts';
import { notePlaces } from './paint-highlights.ts';
import { saveHighlight } from './save-highlight.ts';

/** What the scripts in a tab's page may tell and ask. Nothing they say is trusted beyond their own tab. */
export function servePage(background: Background, tab: TabInfo): Handlers<PageToBackground> {
	return {
		pageChecked: (check) => pageChecked(background, tab, check),
		highlightsPlaced: (anchors) => notePlaces(background, tab, anchors),
		saveHighlight: (id, passage, colour, note) => saveHighlight(background, tab, { id, ...passage, colour, note }),
	};
}
