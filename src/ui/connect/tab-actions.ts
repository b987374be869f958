import type { Article } from '../../core/article.ts';
import { readOutlets } from '../../core/outlets/outlet-directory.ts';
import { suggestOutlets } from '../../core/outlets/suggest-outlets.ts';
import type { ReplacedCorrection } from '../../messages/corrections.ts';
import { say } from '../../words/say.ts';
import type { NavigationActions, TabActions, Undo } from '../actions.ts';
import { copyText } from './copy-text.ts';
import type { Doors } from './doors.ts';
import { followFeeds } from './follow-feeds.ts';
import { lookUpActions } from './look-up-actions.ts';
import type { Change, Reading } from './read-answers.ts';
import { removalActions } from './removal-actions.ts';
import { saveHighlights } from './save-highlights.ts';
import { siteActions } from './site-actions.ts';

/** Enough to see who else covers a story, and few enough to choose at a glance. */
const MOST_SUGGESTED = 3;

/** The tab in which something is done. */
interface ActedTab extends Pick<Reading, 'reread'> {
	id: number;
	look: TabActions['look'];
	/** The article that it shows; null where it shows none. */
	article(): Article | null;
}

/** Does what popup and side panel ask for, and shows what became of it. */
export function tabActions(doors: Doors, navigation: NavigationActions, tab: ActedTab): TabActions {
	const { background, requestOrigins, readModelFile } = doors;
	async function change<Result>(changing: Promise<Result>, ...changed: Change[]): Promise<Result> {
		const result = await changing;
		await tab.reread(...changed);
		return result;
	}
	async function correct(correcting: Promise<ReplacedCorrection | null>): Promise<Undo> {
		const replaced = await change(correcting, 'corrections');
		return async () => {
			if (replaced) await change(background.putBackCorrection(tab.id, replaced), 'corrections');
		};
	}
	return {
		...navigation,
		...siteActions(background, requestOrigins, () => tab.reread('settings')),
		...removalActions(background, tab.reread),
		...lookUpActions(background, requestOrigins, tab.id),
		look: tab.look,
		sayOfPage: (verdict) => change(background.sayOfPage(tab.id, verdict), 'settings'),
		revealSpan: (span) => background.revealSpan(tab.id, span),
		revealWords: (sentences, index) => background.revealWords(tab.id, sentences, index),
		revealMention: (actor, step) => background.revealMention(tab.id, actor, step),
		correctActor: (actor, verdict) => correct(background.correctActor(tab.id, actor, verdict)),
		joinActors: (actor, into) => correct(background.joinActors(tab.id, actor, into)),
		openAddress: (url) => background.openAddress(url),
		findFeeds: () => background.findFeeds(tab.id),
		addFeeds: (feeds) => change(followFeeds(background, requestOrigins, feeds), 'feeds'),
		suggestOutlets: async () => {
			const article = tab.article();
			if (!article) return [];
			const [file, feeds] = await Promise.all([readModelFile('outlets'), background.listFeeds()]);
			const { url, language } = article;
			return suggestOutlets(
				readOutlets(file),
				{ url, language, followed: feeds.map((feed) => feed.url) },
				MOST_SUGGESTED,
			);
		},
		follow: (subject) => change(background.follow(subject, tab.id), 'follows'),
		markNewsSeen: () => background.markFollowNewsSeen(),
		keepSpan: async (span, colour) =>
			(await change(background.highlightSpan(tab.id, span, colour), 'highlights')) !== null,
		revealHighlight: (id) => background.revealHighlight(tab.id, id),
		attachHighlight: async (id) => {
			const attached = await change(background.attachHighlight(tab.id, id), 'highlights');
			const takeBack = async (name: string) => {
				const count = await change(background.undoChange(name), 'highlights');
				if (count === 0) throw new Error(say('undo_too_late'));
			};
			return attached && { undo: () => takeBack(attached.undo) };
		},
		editHighlight: (id, edit) => change(background.editHighlight(id, edit), 'highlights'),
		deleteHighlight: (id) => change(background.deleteHighlight(id), 'highlights'),
		restoreHighlight: (highlight) => change(background.restoreHighlight(highlight), 'highlights'),
		exportHighlights: (format, watch) =>
			saveHighlights((next) => background.exportHighlights(format, tab.id, next), watch),
		setQuoteOrder: (order) => change(background.setQuoteOrder(order), 'settings'),
		closeWhatsNew: () => change(background.closeWhatsNew(), 'settings'),
		copyText,
	};
}
