import type { ArticleId } from '../../core/article.ts';
import type { Follow } from '../../core/follows/follow.ts';
import type { FollowNewsView } from '../../messages/follows.ts';
import type { SettingsView } from '../../messages/settings.ts';
import type { StoryView } from '../../messages/stories.ts';
import type { TabView } from '../../messages/tabs.ts';
import { type TabState, UNKNOWN_TAB } from '../tab/tab-state.ts';
import type { Doors } from './doors.ts';
import { type Reading, readAnswers } from './read-answers.ts';

/** Whose story is told. */
interface Told {
	/** Null where there is no article, or none that has been read yet. */
	articleId: ArticleId | null;
	text: string;
}

interface TabAnswers {
	view: TabView;
	settings: SettingsView;
	follows: Follow[];
	news: FollowNewsView[];
}

/** Keeps `show` supplied with the state of one tab. The story is asked for once its article stands there, and comes later. */
export function readTab(
	{ background, onBackgroundEvent }: Pick<Doors, 'background' | 'onBackgroundEvent'>,
	tabId: number,
	show: (state: TabState) => void,
): Reading {
	let state = UNKNOWN_TAB;
	let told: Told = { articleId: null, text: '' };
	let story: Reading | null = null;
	const options = { onBackgroundEvent, tabId };

	function showChange(change: Partial<TabState>): void {
		state = { ...state, ...change };
		show(state);
	}
	function followStory(next: Told): void {
		if (isSame(next, told)) return;
		told = next;
		story?.stop();
		story = told.articleId === null ? null : readStory();
	}
	function readStory(): Reading {
		const reading = readAnswers<{ story: StoryView | null }>(
			{ story: { ask: () => background.viewStory(tabId), dependsOn: ['articles', 'feeds', 'corrections'] } },
			({ story = null }, problem) =>
				showChange({ story: problem === null ? { state: 'told', story } : { state: 'failed', problem } }),
			options,
		);
		void reading.reread();
		return reading;
	}
	const tab = readAnswers<TabAnswers>(
		{
			view: {
				ask: () => background.viewTab(tabId),
				dependsOn: ['tab', 'highlights', 'feeds', 'articles', 'settings', 'corrections'],
			},
			settings: { ask: () => background.viewSettings(), dependsOn: ['settings'] },
			follows: { ask: () => background.listFollows(), dependsOn: ['follows'] },
			news: { ask: () => background.listFollowNews(tabId), dependsOn: ['news', 'follows'] },
		},
		({ view, settings, follows, news }, problem) => {
			const next = toldOf(view);
			showChange({
				view: view ?? null,
				// while only the text of an article changes, what was told of its story stays until it is told again
				story: next.articleId === told.articleId ? state.story : UNKNOWN_TAB.story,
				defaultMode: settings?.defaultMode ?? null,
				quoteOrder: settings?.quoteOrder ?? UNKNOWN_TAB.quoteOrder,
				hasNews: settings?.hasNews ?? false,
				follows: follows ?? [],
				news: news ?? [],
				problem,
			});
			followStory(next);
		},
		options,
	);
	return {
		reread: tab.reread,
		stop() {
			tab.stop();
			story?.stop();
		},
	};
}

function isSame(a: Told, b: Told): boolean {
	return a.articleId === b.articleId && a.text === b.text;
}

function toldOf(view: TabView | undefined): Told {
	// where the reader wants no coverage nothing is told
	if (view?.state !== 'article' || !view.view.analysis || !view.site.features.coverage.isOn)
		return { articleId: null, text: '' };
	return { articleId: view.view.articleId, text: view.view.article.text };
}
