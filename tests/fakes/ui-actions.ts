import type { OptionsActions, StoriesActions, TabActions, WelcomeActions } from '../../src/ui/actions.ts';

/** Actions that work at once and change nothing; a test replaces those it looks at. */
export function fakeTabActions(more: Partial<TabActions> = {}): TabActions {
	return {
		look: async () => {},
		sayOfPage: async () => {},
		revealSpan: async () => true,
		revealWords: async () => true,
		revealMention: async (_actor, step) => ({ number: step === 1 ? 2 : 1, total: 7 }),
		correctActor: async () => async () => {},
		joinActors: async () => async () => {},
		openAddress: async () => {},
		findFeeds: async () => [],
		addFeeds: async (feeds) => feeds.length,
		suggestOutlets: async () => [],
		planLookUp: async () => null,
		lookUp: async () => null,
		cancelLookUp: async () => {},
		setSiteMode: async () => true,
		changeSiteRules: async () => true,
		setDefaultMode: async () => true,
		removeSiteRule: async () => {},
		changeSiteFeatures: async () => {},
		setHandle: async () => {},
		keepSpan: async () => true,
		revealHighlight: async () => true,
		editHighlight: async () => {},
		deleteHighlight: async () => {},
		restoreHighlight: async () => {},
		exportHighlights: async () => [],
		follow: async () => {},
		unfollow: async () => async () => {},
		markNewsSeen: async () => {},
		dismissNews: async () => async () => {},
		setQuoteOrder: async () => {},
		closeWhatsNew: async () => {},
		copyText: async () => {},
		openOptions: () => {},
		openStories: () => {},
		openLibrary: () => {},
		openSidePanel: () => {},
		...more,
	};
}

export function fakeOptionsActions(more: Partial<OptionsActions> = {}): OptionsActions {
	return {
		setSiteMode: async () => true,
		changeSiteRules: async () => true,
		setDefaultMode: async () => true,
		removeSiteRule: async () => {},
		changeSiteFeatures: async () => {},
		setHandle: async () => {},
		addFeed: async () => null,
		addFeeds: async (feeds) => feeds.length,
		findSiteFeeds: async () => [],
		offerNewsSites: async () => {},
		loadOutlets: async () => [],
		exportFeeds: async () => {},
		retryFeed: async () => {},
		removeFeeds: async () => async () => {},
		readOpml: async () => [],
		unfollow: async () => async () => {},
		exportHighlights: async () => [],
		deleteCorrection: async () => {},
		restoreCorrection: async () => {},
		setLook: async () => {},
		setRetention: async () => {},
		setPageVerdict: async () => {},
		saveText: () => {},
		exportSettings: async () => {},
		openShortcutSettings: async () => {},
		deleteKind: async () => {},
		deleteSite: async () => {},
		deleteEverything: async () => {},
		viewBackup: async () => ({ every: 'month', madeAt: null, isDue: false }),
		remindOfBackup: async () => {},
		joinServer: async () => true,
		setReplicatedKinds: async () => {},
		pauseReplication: async () => {},
		replicateNow: async () => {},
		leaveServer: async () => {},
		postponeBackup: async () => {},
		saveBackup: async () => 0,
		restoreBackup: async () => ({ madeAt: '2026-03-02T07:45:00.000Z', parts: {} }),
		...more,
	};
}

export function fakeStoriesActions(more: Partial<StoriesActions> = {}): StoriesActions {
	return { openAddress: async () => {}, openOptions: () => {}, reread: () => {}, ...more };
}

export function fakeWelcomeActions(more: Partial<WelcomeActions> = {}): WelcomeActions {
	return {
		setDefaultMode: async () => true,
		changeSiteRules: async () => true,
		offerNewsSites: async () => {},
		loadOutlets: async () => [],
		addFeeds: async (feeds) => feeds.length,
		removeFeeds: async () => async () => {},
		retryFeed: async () => {},
		copyText: async () => {},
		analyseExample: () => new Promise(() => {}),
		reread: () => {},
		...more,
	};
}
