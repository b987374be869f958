/** What the components may ask for. How it is done is known to each part's `main.tsx` alone. */
import type { ActorCorrection, ActorVerdict } from '../core/actors/actor-correction.ts';
import type { Analysis, Span } from '../core/article.ts';
import type { BackupPart, RestoredRows } from '../core/backup/backup-parts.ts';
import type { BackupInterval } from '../core/backup/is-backup-due.ts';
import type { FollowSubject } from '../core/follows/follow.ts';
import type { HighlightExportFormat } from '../core/highlights/export-highlights.ts';
import type { Highlight, HighlightColour } from '../core/highlights/highlight.ts';
import type { Look } from '../core/look/look.ts';
import type { LookUpResult, LookUpSource } from '../core/look-ups/look-up-source.ts';
import type { Outlet } from '../core/outlets/outlet-directory.ts';
import type { QuoteOrder } from '../core/quotes/quote-order.ts';
import type { ReplicatedKinds } from '../core/replication/replica-setup.ts';
import type { StoredKind } from '../core/retention/kept-use.ts';
import type { Retention } from '../core/retention/retention.ts';
import type { RuleChange } from '../core/sites/change-rules.ts';
import type { PageVerdict } from '../core/sites/page-verdicts.ts';
import type { FeatureChange } from '../core/sites/site-features.ts';
import type { SiteMode } from '../core/sites/site-mode.ts';
import type { BackupView } from '../messages/backup.ts';
import type { FeedLink, FeedView, NewFeed } from '../messages/feeds.ts';
import type { TypedGroup } from '../messages/groups.ts';
import type { LookUpPlan } from '../messages/look-ups.ts';
import type { TypedServer } from '../messages/replication.ts';
import type { MentionPosition } from '../messages/tabs.ts';

/** Takes back what was just done. Rejects with a sentence for the reader where it is too late. */
export type Undo = () => Promise<void>;

export interface PageActions {
	/** Looks at the page now; `anyway` treats it as an article. */
	look(options: { anyway: boolean }): Promise<void>;
	/** Says whether the page, and others with such an address, are articles; null takes that back. */
	sayOfPage(verdict: PageVerdict | null): Promise<void>;
	/** False when the page no longer has these words. */
	revealSpan(span: Span): Promise<boolean>;
	/** The same for one of several sentences. */
	revealWords(sentences: string[], index: number): Promise<boolean>;
	/** Null when the page no longer has the name. */
	revealMention(actor: number, step: 1 | -1): Promise<MentionPosition | null>;
	/** Hides an actor or says what it is, in every article; null takes that back. The undo holds whatever article is shown by then. */
	correctActor(actor: number, verdict: ActorVerdict | null): Promise<Undo>;
	/** Tells an actor as another, in every article that has both; `correctActor` with null takes that back. */
	joinActors(actor: number, into: number): Promise<Undo>;
	/** Opens an address in a tab. */
	openAddress(url: string): Promise<void>;
}

/** Both must be called in the click itself: a mode may need the browser's permission. */
export interface SiteActions {
	/** False when the browser's permission that the mode needs was refused. @param site as `sitePatternText` writes it */
	setSiteMode(site: string, mode: SiteMode): Promise<boolean>;
	/** Many at once, with one question of the browser. */
	changeSiteRules(changes: RuleChange[]): Promise<boolean>;
	setDefaultMode(mode: SiteMode): Promise<boolean>;
	removeSiteRule(site: string): Promise<void>;
	/** What of Sidelight is there on which pages. */
	changeSiteFeatures(changes: FeatureChange[]): Promise<void>;
	/** Whether a handle is offered beside selected words at all. */
	setHandle(isOffered: boolean): Promise<void>;
}

export interface HighlightActions {
	/** False when the page no longer has the passage. */
	keepSpan(span: Span, colour: HighlightColour): Promise<boolean>;
	revealHighlight(id: string): Promise<boolean>;
	/** Attaches it to the words that are selected on the page; null where none are. `undo` is null where it cannot be undone. */
	attachHighlight(id: string): Promise<{ undo: Undo } | null>;
	editHighlight(id: string, change: { colour?: HighlightColour; note?: string }): Promise<void>;
	deleteHighlight(id: string): Promise<void>;
	restoreHighlight(highlight: Highlight): Promise<void>;
	/**
	 * Hands the reader a file with the highlights of the article; the options page, with all that are kept. Answers a few words for each that
	 * cannot be read and is not in it.
	 */
	exportHighlights(format: HighlightExportFormat, watch: ExportWatch): Promise<string[]>;
}

/** How a long export is watched and ended. */
export interface ExportWatch {
	signal?: AbortSignal;
	/** Called while there is more to come. */
	progress?(done: number, total: number): void;
}

/** What a backup holds, or what came of it. */
export interface BackupContent {
	/** ISO 8601, UTC. */
	madeAt: string;
	/** Parts that the file does not have are missing. */
	parts: { [Part in BackupPart]?: RestoredRows };
}

/** A backup of everything in one file. */
export interface BackupActions {
	viewBackup(): Promise<BackupView>;
	remindOfBackup(every: BackupInterval): Promise<void>;
	postponeBackup(): Promise<void>;
	/** Hands the reader a file. Answers how much cannot be read and is not in it; null where it was given up. */
	saveBackup(watch: ExportWatch): Promise<number | null>;
	/**
	 * Looks at all of a file and tells what would come of it. Rejects where it is no whole backup.
	 * @param isDry nothing of it stays; else it is taken in
	 */
	restoreBackup(file: Blob, isDry: boolean): Promise<BackupContent>;
}

/** What may be done about the copy on a server. */
export interface GroupActions {
	/** Must be called in the click itself: the browser's permission is needed. Answers false where it was not given. */
	joinGroup(typed: TypedGroup): Promise<boolean>;
	shareCollection(group: string, collection: string, isShared: boolean): Promise<void>;
	askGroups(): Promise<void>;
	leaveGroup(id: string, isSharedDeleted: boolean): Promise<void>;
}

export interface ReplicationActions {
	/** Must be called in the click itself: the browser's permission is needed. Answers false where it was not given. */
	joinServer(typed: TypedServer): Promise<boolean>;
	setReplicatedKinds(kinds: ReplicatedKinds): Promise<void>;
	pauseReplication(isPaused: boolean): Promise<void>;
	replicateNow(): Promise<void>;
	leaveServer(isCopyDeleted: boolean): Promise<void>;
}

export interface QuoteActions {
	setQuoteOrder(order: QuoteOrder): Promise<void>;
	/** Puts a text on the clipboard. Must be called in the click itself. Rejects with a sentence for the reader. */
	copyText(text: string): Promise<void>;
}

/** What may be done with one quote. */
export type QuoteItemActions = Pick<PageActions, 'revealSpan'> &
	Pick<HighlightActions, 'keepSpan' | 'deleteHighlight' | 'restoreHighlight'> &
	Pick<QuoteActions, 'copyText'>;

/** What an update brought. */
export interface NewsActions {
	/** The reader was told, and is not told again. */
	closeWhatsNew(): Promise<void>;
}

/** Ways to the other parts. */
export interface NavigationActions {
	openOptions(): void;
	/** The page with all stories of the last days. */
	openStories(): void;
	/** Everything the reader kept. */
	openLibrary(): void;
	/** Null where the panel is open already. Must be called in the click itself. */
	openSidePanel: (() => void) | null;
}

export interface PageFeedActions extends Pick<OutletActions, 'addFeeds'> {
	/** The feeds that the page names. */
	findFeeds(): Promise<FeedLink[]>;
}

/** Asking others, by the reader's click, who else has the story. */
export interface LookUpActions {
	/** What would be sent; null when the page is no article. */
	planLookUp(): Promise<LookUpPlan | null>;
	/** Null when the browser's permission was refused. Must be called in the click itself. Rejects with a sentence for the reader. */
	lookUp(source: LookUpSource, words: string): Promise<LookUpResult | null>;
	cancelLookUp(source: LookUpSource): Promise<void>;
}

/** Outlets of the article's country and language that are not followed yet. */
export interface SuggestionActions extends Pick<OutletActions, 'addFeeds'> {
	suggestOutlets(): Promise<Outlet[]>;
}

export interface FollowActions {
	follow(subject: FollowSubject): Promise<void>;
	/** Answers what takes it back; so do the others that remove something. */
	unfollow(key: string): Promise<Undo>;
	/** The reader has seen what is new about what they follow. */
	markNewsSeen(): Promise<void>;
	/** Empties the list of it. */
	dismissNews(): Promise<Undo>;
}

/** What popup and side panel may ask for. */
export interface TabActions
	extends PageActions,
		PageFeedActions,
		SiteActions,
		HighlightActions,
		FollowActions,
		LookUpActions,
		SuggestionActions,
		QuoteActions,
		NewsActions,
		NavigationActions {}

/** The directory of outlets that ships with the extension. */
interface OutletActions {
	loadOutlets(): Promise<Outlet[]>;
	/**
	 * Answers how many were added: none where the browser's permission was refused. Must be called in the click itself, since it
	 * asks for all their hosts.
	 */
	addFeeds(feeds: NewFeed[]): Promise<number>;
}

/** Those that add or look must be called in the click itself: they need the browser's permission for the hosts. */
export interface FeedActions extends OutletActions {
	/** Null when the browser's permission was refused. */
	addFeed(url: string): Promise<FeedView | null>;
	/** The feeds and site maps that a site names. Null when the browser's permission was refused. */
	findSiteFeeds(url: string): Promise<FeedLink[] | null>;
	/** Asks for the host's permission where it is missing and fetches the feed. */
	retryFeed(url: string): Promise<void>;
	removeFeeds(urls: string[]): Promise<Undo>;
	readOpml(content: string): Promise<FeedLink[]>;
	/** Hands the reader a file with the feeds that are followed. */
	exportFeeds(): Promise<void>;
}

/** What is offered once: that the news sites of a country are automatic. */
export interface NewsSitesActions extends Pick<SiteActions, 'changeSiteRules'>, Pick<OutletActions, 'loadOutlets'> {
	/** The reader took the offer or refused it, or took that back. */
	offerNewsSites(isOffered: boolean): Promise<void>;
}

/** What the reader said of pages: whether they are articles. */
export interface VerdictActions {
	setPageVerdict(pattern: string, verdict: PageVerdict | null): Promise<void>;
}

export interface CorrectionActions {
	deleteCorrection(key: string): Promise<void>;
	restoreCorrection(correction: ActorCorrection): Promise<void>;
}

/** What the options page may ask for. */
export interface OptionsActions
	extends SiteActions,
		FeedActions,
		CorrectionActions,
		NewsSitesActions,
		VerdictActions,
		Pick<FollowActions, 'unfollow'>,
		Pick<HighlightActions, 'exportHighlights'>,
		BackupActions,
		GroupActions,
		ReplicationActions {
	setLook(look: Look): Promise<void>;
	setRetention(retention: Retention): Promise<void>;
	/** Hands the reader a file with a text. */
	saveText(fileName: string, text: string): void;
	/** Hands the reader a file with the settings. */
	exportSettings(): Promise<void>;
	/** Opens the browser's own page for keyboard shortcuts. */
	openShortcutSettings(): Promise<void>;
	/** Deletes all of a kind. */
	deleteKind(kind: StoredKind): Promise<void>;
	/** Deletes all that was kept of a site. */
	deleteSite(site: string): Promise<void>;
	deleteEverything(): Promise<void>;
}

/** What the welcome page may ask for. */
export interface WelcomeActions
	extends Pick<SiteActions, 'setDefaultMode'>,
		NewsSitesActions,
		Pick<FeedActions, 'loadOutlets' | 'addFeeds' | 'removeFeeds' | 'retryFeed'>,
		Pick<QuoteActions, 'copyText'> {
	/** Reads a text of ours as an article is read. */
	analyseExample(title: string, text: string): Promise<Analysis>;
	/** Asks anew for what could not be read. */
	reread(): void;
}

/** What the help page may ask for. */
export interface HelpActions extends Pick<QuoteActions, 'copyText'> {
	/** Opens the browser's own page for keyboard shortcuts. */
	openShortcutSettings(): Promise<void>;
}

/** What the page of stories may ask for. */
export interface StoriesActions extends Pick<PageActions, 'openAddress'>, Pick<NavigationActions, 'openOptions'> {
	/** Brings the stories together anew. */
	reread(): void;
}

/** What the page of the library may ask for. */
