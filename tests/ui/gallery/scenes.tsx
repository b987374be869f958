import type { JSX } from 'preact';
import type { TabView } from '../../../src/messages.ts';
import { type Place, TabPanel } from '../../../src/ui/components/tab-panel.tsx';
import { arabicArticle, hostileArticle, japaneseArticle } from '../../fakes/articles.ts';
import { articleTab, tabViews } from '../../fakes/tab-views.ts';
import { fakeTabActions } from '../../fakes/ui-actions.ts';

const views: Record<string, TabView> = {
	...tabViews,
	hostile: articleTab({ article: hostileArticle }),
	arabic: articleTab({ article: arabicArticle }),
	japanese: articleTab({ article: japaneseArticle }),
};

function panel(place: Place, view: TabView): JSX.Element {
	const actions = { ...fakeTabActions(), ...(place === 'side-panel' ? { openSidePanel: null } : {}) };
	return <TabPanel place={place} state={{ view, defaultMode: 'on-click', problem: null }} actions={actions} />;
}

/** Named after the part and the state: "popup-article". */
export const scenes: Record<string, JSX.Element> = Object.fromEntries(
	(['popup', 'side-panel'] as const).flatMap((place) =>
		Object.entries(views).map(([name, view]) => [`${place}-${name}`, panel(place, view)]),
	),
);
