import type { TabMethods, TabView } from '../../messages/tabs.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { type RevealPorts, revealMention, revealSpan, revealWords } from '../highlights/reveal.ts';
import { lookAtTab } from '../reading/look-at-tab.ts';
import { type SayOfPagePorts, sayOfPage } from '../reading/say-of-page.ts';
import { type ViewTabPorts, viewTab } from '../reading/view-tab.ts';
import type { Tabs } from '../state/ports.ts';

export interface ServeTabsPorts extends RevealPorts, SayOfPagePorts, ViewTabPorts {
	tabs: Tabs;
}

/** What the interface asks about the page in a tab. */
export function serveTabs(ports: ServeTabsPorts): Handlers<TabMethods> {
	const withTab = async <Answer>(
		tabId: number,
		use: (tab: TabInfo) => Promise<Answer>,
		gone: Answer,
	): Promise<Answer> => {
		const tab = await ports.tabs.getTab(tabId);
		return tab ? use(tab) : gone;
	};
	const goneTab = (tabId: number): TabView => ({ state: 'cannot-run', tabId, reason: 'browser-page' });
	return {
		viewTab: (tabId) => withTab(tabId, (tab) => viewTab(ports, tab), goneTab(tabId)),
		lookAtTab: (tabId, options) =>
			withTab(
				tabId,
				async (tab) => {
					await lookAtTab(ports, tab, options);
					return viewTab(ports, tab);
				},
				goneTab(tabId),
			),
		sayOfPage: (tabId, verdict) => withTab(tabId, (tab) => sayOfPage(ports, tab, verdict), undefined),
		revealSpan: (tabId, span) => withTab(tabId, (tab) => revealSpan(ports, tab, span), false),
		revealWords: (tabId, sentences, index) => withTab(tabId, (tab) => revealWords(ports, tab, sentences, index), false),
		revealMention: (tabId, actor, step) => withTab(tabId, (tab) => revealMention(ports, tab, actor, step), null),
		openAddress: (url) => ports.tabs.openInTab(url),
	};
}
