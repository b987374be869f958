import type { Follow } from '../../src/core/follows/follow.ts';
import type { FollowNewsView } from '../../src/messages/follows.ts';
import type { TabView } from '../../src/messages/tabs.ts';
import { type TabState, UNKNOWN_TAB } from '../../src/ui/tab/tab-state.ts';

export const follows: Follow[] = [
	{
		kind: 'actor',
		key: 'ingrid halloran',
		wikidata: null,
		name: 'Ingrid Halloran',
		names: ['Ingrid Halloran'],
		followedAt: new Date(Date.now() - 26 * 3_600_000).toISOString(),
	},
	{
		kind: 'topic',
		key: 'medtop:20000379',
		id: 'medtop:20000379',
		name: 'electricity',
		followedAt: new Date(Date.now() - 9 * 86_400_000).toISOString(),
	},
];

function article(id: string, title: string, hoursAgo: number, more: Partial<FollowNewsView> = {}): FollowNewsView {
	return {
		id,
		url: `https://${id}.example/story`,
		title,
		outlet: 'Coast Daily',
		via: null,
		publishedAt: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
		about: [{ kind: 'topic', name: 'electricity' }],
		isSeen: false,
		...more,
	};
}

export const news: FollowNewsView[] = [
	article('coast-auction', 'First hourly auction clears at half the old tariff', 1),
	article('observer-halloran', 'Halloran faces questions over the price of a winter in the dark', 3, {
		outlet: 'Estmark Observer',
		about: [
			{ kind: 'actor', name: 'Ingrid Halloran' },
			{ kind: 'topic', name: 'electricity' },
		],
	}),
	article('islander-cable', 'A third cable? Sele would rather keep its generators', 7, {
		outlet: 'Sele Islander: news, tides and letters from the island of Sele',
		isSeen: true,
	}),
	article('gazette-rates', 'What a shared reserve means for your bill', 30, { publishedAt: null, isSeen: true }),
	article('post-meters', 'Smart meters reach the last lighthouse', 40, { isSeen: true }),
];

/** What a panel knows of a tab, with nothing followed. */
export function tabState(view: TabView | null, more: Partial<TabState> = {}): TabState {
	return { ...UNKNOWN_TAB, view, defaultMode: 'on-click', ...more };
}
