import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FeedView } from '../../../src/messages/feeds.ts';
import type { TabView } from '../../../src/messages/tabs.ts';
import { showHandle } from '../../../src/page/highlights/popover/handle.ts';
import type { TabActions } from '../../../src/ui/actions.ts';
import { HelpPage } from '../../../src/ui/help/help-page.tsx';
import type { HelpState } from '../../../src/ui/help/help-state.ts';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { LibraryPage } from '../../../src/ui/library/library-page.tsx';
import { FeedChoice } from '../../../src/ui/options/feed-choice.tsx';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import type { OptionsState } from '../../../src/ui/options/options-state.ts';
import { OutletDirectory } from '../../../src/ui/options/outlet-directory.tsx';
import { StoriesPage } from '../../../src/ui/stories/stories-page.tsx';
import type { StoriesState } from '../../../src/ui/stories/stories-state.ts';
import { LookUp } from '../../../src/ui/tab/coverage/look-up.tsx';
import type { StoryState } from '../../../src/ui/tab/coverage/story-state.ts';
import { SuggestedOutlets } from '../../../src/ui/tab/coverage/suggested-outlets.tsx';
import type { Place } from '../../../src/ui/tab/place.ts';
import { TabPanel } from '../../../src/ui/tab/tab-panel.tsx';
import type { TabState } from '../../../src/ui/tab/tab-state.ts';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import { sayDiagnosis } from '../../../src/words/diagnosis.ts';
import { say } from '../../../src/words/say.ts';
import { arabicArticle, hostileArticle, japaneseArticle } from '../../fakes/articles.ts';
import { exampleAnalysis } from '../../fakes/example-analysis.ts';
import { follows, news, tabState } from '../../fakes/following.ts';
import { collections, groups } from '../../fakes/groups.ts';
import { everythingKept, fakeLibraryActions, nothingKept } from '../../fakes/library.ts';
import { lookUpPlan, lookUpResult } from '../../fakes/look-ups.ts';
import { backup, corrections, feeds, outlets, replication, settings, use } from '../../fakes/options-state.ts';
import { nothingDiffers, stories, story } from '../../fakes/stories.ts';
import { articleTab, crowdedView, site, tabViews } from '../../fakes/tab-views.ts';
import { fakeOptionsActions, fakeStoriesActions, fakeTabActions, fakeWelcomeActions } from '../../fakes/ui-actions.ts';

const views = {
	...tabViews,
	crowded: articleTab(crowdedView),
	hostile: articleTab({ article: hostileArticle }),
	arabic: articleTab({ article: arabicArticle }),
	japanese: articleTab({ article: japaneseArticle }),
} satisfies Record<string, TabView>;

const pageFeeds = [
	{
		url: 'https://www.harbourledger.example/feeds/all.xml',
		title: 'The Harbour Ledger: all news',
		isSubscribed: false,
	},
	{ url: 'https://www.harbourledger.example/feeds/energy.xml', title: 'Energy', isSubscribed: true },
];

/** The article in its usual state has a story; the others stand alone. */
function storyOf(view: TabView): StoryState {
	return { state: 'told', story: view.state === 'article' && view.view.coverage.length > 0 ? story : nothingDiffers };
}

function panel(place: Place, view: TabView, following: Partial<TabState> = {}): JSX.Element {
	const actions = {
		...fakeTabActions({ findFeeds: async () => pageFeeds }),
		...(place === 'side-panel' ? { openSidePanel: null } : {}),
	};
	return <TabPanel place={place} state={tabState(view, { story: storyOf(view), ...following })} actions={actions} />;
}

/** A scene on a machine without a network. */
function Offline({ children }: { children: ComponentChildren }): JSX.Element {
	Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
	return <>{children}</>;
}

/** A scene in which some buttons were pressed, one after the other. */
function Pressed({ buttons, children }: { buttons: string[]; children: ComponentChildren }): JSX.Element {
	useEffect(() => {
		const press = async () => {
			for (const button of buttons) {
				for (let tries = 0; tries < 100 && !document.querySelector(button); tries++)
					await new Promise((resolve) => setTimeout(resolve, 10));
				document.querySelector<HTMLButtonElement>(button)?.click();
				await new Promise((resolve) => setTimeout(resolve));
			}
		};
		void press();
	}, []);
	return <>{children}</>;
}

/** An actor's details, with the question what it is. */
function openActor(place: Place): JSX.Element {
	const buttons = ['#actors .actors:nth-of-type(3) .actor-button', '.actor-tools [aria-expanded]'];
	return <Pressed buttons={buttons}>{panel(place, tabViews.article)}</Pressed>;
}

/** The notice after an actor was hidden, at the foot above the control of the site. */
function hiddenActor(): JSX.Element {
	const buttons = ['#actors .actor-button', '.actor-tools button'];
	return <Pressed buttons={buttons}>{panel('side-panel', tabViews.article)}</Pressed>;
}

/** What may be done about a site, of which the reader wants no context. */
function openSite(): JSX.Element {
	const rule = { host: 'harbourledger.example', feature: 'context' as const, isOn: false };
	const features = { ...site().features, context: { isOn: false, rule } };
	return <Pressed buttons={['.site-words']}>{panel('popup', articleTab({}, { features }))}</Pressed>;
}

function options(stored: OptionsState['stored']): JSX.Element {
	const actions = fakeOptionsActions({
		loadOutlets: async () => outlets,
		findSiteFeeds: async () => pageFeeds,
		readOpml: async () => [
			{ url: 'https://coastdaily.example/feed.xml', title: 'Coast Daily', isSubscribed: true },
			{ url: 'https://ansel-post.example/rss', title: 'Ansel Post', isSubscribed: false },
			{ url: 'https://noravia-today.example/atom.xml', title: '<b>Noravia Today</b>', isSubscribed: false },
		],
	});
	return (
		<OptionsPage
			state={{ stored, version: '0.1.0', shortcuts: helpState.shortcuts, problem: null }}
			browserLanguage="en-GB"
			actions={actions}
		/>
	);
}

/** A look-up as it stands after the first click on its button, and one on each source. */
function OpenedLookUp(actions: Pick<TabActions, 'lookUp'>): JSX.Element {
	useEffect(() => {
		const press = (label: string) =>
			[...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
		press(say('look_up_open'));
		const timer = setTimeout(() => press(say('look_up_ask', { source: 'GDELT' })), 50);
		return () => clearTimeout(timer);
	}, []);
	return (
		<Announcer>
			<main class="overview">
				<h1>An article</h1>
				<h2>{say('coverage_title')}</h2>
				<LookUp isPrivate={false} actions={fakeTabActions({ planLookUp: async () => lookUpPlan, ...actions })} />
			</main>
		</Announcer>
	);
}

/** The handle that is offered beside a selected passage; it stands in pages of others. */
function OfferedHandle(): JSX.Element {
	const words = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		const range = document.createRange();
		if (!words.current) return;
		range.selectNodeContents(words.current);
		return showHandle(document, range, { title: 'Highlight', onPress: () => {}, onClose: () => {} });
	}, []);
	return (
		<main>
			<h1>A page</h1>
			<p ref={words}>The council will buy power at an hourly auction.</p>
		</main>
	);
}

function inOptions(part: JSX.Element): JSX.Element {
	return (
		<Announcer>
			<main class="text-page">
				<h1>A part of the settings</h1>
				{part}
			</main>
		</Announcer>
	);
}

const product = {
	version: '0.1.0',
	browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
	system: 'linux x86-64',
	language: 'en-GB',
};

function storiesPage(state: StoriesState): JSX.Element {
	return <StoriesPage state={state} actions={fakeStoriesActions()} />;
}

const helpState: HelpState = {
	shortcuts: [
		{ name: '_execute_action', keys: 'Alt+Shift+S' },
		{ name: 'save-highlight', keys: 'Alt+Shift+H' },
		{ name: 'write-note', keys: '' },
	],
	product,
	diagnosis: sayDiagnosis({ product, settings, feeds: feeds.map(({ status }) => status), use, problem: null }),
};

const nothing = {
	articles: 0,
	coverageEntries: 0,
	highlights: 0,
	feeds: 0,
	bytes: null,
	since: { articles: null, coverage: null, highlights: null },
	sites: [],
};

function welcome(followed: FeedView[]): JSX.Element {
	const actions = fakeWelcomeActions({ loadOutlets: async () => outlets, analyseExample: async () => exampleAnalysis });
	return (
		<WelcomePage
			state={{ settings, feeds: followed, problem: null }}
			home={{ country: 'NO', languages: ['no', 'en'] }}
			actions={actions}
		/>
	);
}

/** Named after the part and the state: "popup-article". */
export const scenes: Record<string, JSX.Element> = {
	...Object.fromEntries(
		(['popup', 'side-panel'] as const).flatMap((place) =>
			Object.entries(views).map(([name, view]) => [`${place}-${name}`, panel(place, view)]),
		),
	),
	'popup-site': openSite(),
	'popup-actor': openActor('popup'),
	'side-panel-actor': openActor('side-panel'),
	'side-panel-notice': hiddenActor(),
	'popup-news': panel('popup', tabViews.article, { follows, news }),
	'side-panel-news': panel('side-panel', tabViews.notArticle, { follows, news }),
	'popup-by-speaker': panel('popup', tabViews.article, { quoteOrder: 'speaker' }),
	'popup-whats-new': panel('popup', tabViews.article, { hasNews: true }),
	'popup-offline': <Offline>{panel('popup', tabViews.empty)}</Offline>,
	help: <HelpPage state={helpState} actions={{ openShortcutSettings: async () => {}, copyText: async () => {} }} />,
	'stories-full': storiesPage({ stories, problem: null }),
	'stories-empty': storiesPage({ stories: [], problem: null }),
	'stories-waiting': storiesPage({ stories: null, problem: null }),
	'stories-failed': storiesPage({ stories: null, problem: { code: 'library-unreadable' } }),
	welcome: welcome([]),
	'welcome-followed': welcome(feeds),
	'options-full': options({
		settings,
		feeds,
		follows,
		corrections,
		backup,
		replication: null,
		groups: [],
		collections: [],
		use,
	}),
	'options-empty': options({
		settings: { ...settings, rules: [], features: [], grantedOrigins: [] },
		feeds: [],
		follows: [],
		corrections: [],
		backup: { ...backup, madeAt: null },
		replication: null,
		groups: [],
		collections: [],
		use: nothing,
	}),
	'options-notice': (
		<Pressed buttons={['.feed .icon-button']}>
			{options({ settings, feeds, follows, corrections, backup, replication: null, groups: [], collections: [], use })}
		</Pressed>
	),
	'options-joined': options({ settings, feeds, follows, corrections, backup, replication, groups, collections, use }),
	'options-waiting': options(null),
	'look-up': <OpenedLookUp lookUp={async () => lookUpResult} />,
	'look-up-failed': (
		<OpenedLookUp lookUp={async () => Promise.reject(new Error('GDELT says: The specified phrase is too short.'))} />
	),
	'look-up-asking': <OpenedLookUp lookUp={() => new Promise(() => {})} />,
	'library-full': <LibraryPage version={0} words="" actions={fakeLibraryActions(everythingKept)} />,
	'library-article': (
		<Pressed buttons={['.library-row']}>
			<LibraryPage version={0} words="" actions={fakeLibraryActions(everythingKept)} />
		</Pressed>
	),
	'library-group': (
		<Pressed buttons={['.group-list .saved-search']}>
			<LibraryPage version={0} words="" actions={fakeLibraryActions(everythingKept)} />
		</Pressed>
	),
	'library-empty': <LibraryPage version={0} words="" actions={fakeLibraryActions(nothingKept)} />,
	suggestions: (
		<Announcer>
			<main class="overview">
				<h1>Suggestions</h1>
				<SuggestedOutlets suggestOutlets={async () => outlets} addFeeds={async (added) => added.length} />
			</main>
		</Announcer>
	),
	handle: <OfferedHandle />,
	'options-outlets': inOptions(
		<OutletDirectory outlets={outlets} feeds={feeds} addFeeds={async (added) => added.length} />,
	),
	'options-feed-choice': inOptions(
		<FeedChoice
			legend="What this site offers"
			links={pageFeeds}
			isAllTicked={false}
			addFeeds={async () => 0}
			close={() => {}}
		/>,
	),
};
