import type { InterfaceToBackground, TabView } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Background } from '../background.ts';
import { revealMention, revealSpan } from '../highlights/reveal.ts';
import { lookAtTab } from '../reading/look-at-tab.ts';
import { viewTab } from '../reading/view-tab.ts';

type TabMethods = Pick<InterfaceToBackground, 'viewTab' | 'lookAtTab' | 'revealSpan' | 'revealMention' | 'openAddress'>;

/** What the interface asks about the page in a tab. */
export function serveTabs(background: Background): Handlers<TabMethods> {
	const withTab = async <Answer>(
		tabId: number,
		use: (tab: TabInfo) => Promise<Answer>,
		gone: Answer,
	): Promise<Answer> => {
		const tab = await background.world.getTab(tabId);
		return tab ? use(tab) : gone;
	};
	const goneTab = (tabId: number): TabView => ({ state: 'cannot-run', tabId, reason: 'browser-page' });
	return {
		viewTab: (tabId) => withTab(tabId, (tab) => viewTab(background, tab), goneTab(tabId)),
		lookAtTab: (tabId, options) =>
			withTab(
				tabId,
				async (tab) => {
					await lookAtTab(background, tab, options);
					return viewTab(background, tab);
				},
				goneTab(tabId),
			),
		revealSpan: (tabId, span) => withTab(tabId, (tab) => revealSpan(background, tab, span), false),
		revealMention: (tabId, actor, step) => withTab(tabId, (tab) => revealMention(background, tab, actor, step), null),
		openAddress: (url) => background.world.openInTab(url),
	};
}
