/**
 * The contract between the contexts: a message is a method, and every answer is a promise of what the method returns. `platform`
 * carries them. Who may call what is decided by who asks: a page's script can never reach the methods of the interface.
 */
import type { ActorCorrection, ActorVerdict, PlacedCorrection } from './core/actors/actor-correction.ts';
import type { PageState } from './core/addresses/same-page.ts';
import type { AnalysisInput } from './core/analyse/analysis-input.ts';
import type { Omitted } from './core/analyse/shown-analysis.ts';
import type { Analysis, Article, ArticleId, Detection, ExtractedArticle, Span } from './core/article.ts';
import type { BackupBlock } from './core/backup/backup-lines.ts';
import type { BackupPart, RestoredRows } from './core/backup/backup-parts.ts';
import type { BackupInterval } from './core/backup/is-backup-due.ts';
import type { StoryDifferences } from './core/coverage/differences/difference.ts';
import type { TextChange } from './core/coverage/differences/text-change.ts';
import type { OutletCoverage, StoryArticle } from './core/coverage/outlet-coverage.ts';
import type { PageDetection } from './core/detect/hold-back.ts';
import type { FeedProblem, UnreadableProblem } from './core/feeds/feed-problem.ts';
import type { FeedStatus } from './core/feeds/feed-status.ts';
import type { ListedFeed } from './core/feeds/parse-opml.ts';
import type { ParsedFeed } from './core/feeds/parsed-feed.ts';
import type { Source } from './core/feeds/read-source.ts';
import type { Follow, FollowSubject } from './core/follows/follow.ts';
import type { ChangeOfMany } from './core/highlights/change-of-many.ts';
import type { HighlightExportFormat } from './core/highlights/export-highlights.ts';
import type { ExportedFile } from './core/highlights/exported-file.ts';
import type {
	AnchorState,
	Highlight,
	HighlightColour,
	PassageSelectors,
	ReadersChange,
	TextQuoteSelector,
} from './core/highlights/highlight.ts';
import type { ImportFormat, ReadImport } from './core/imports/read-import.ts';
import type { FacetCounts, LibraryQuery } from './core/library/library-query.ts';
import type { Look } from './core/look/look.ts';
import type { FoundArticle, LookUpResult, LookUpSource } from './core/look-ups/look-up-source.ts';
import type { Problem } from './core/problem.ts';
import type { QuoteOrder } from './core/quotes/quote-order.ts';
import type { Retention } from './core/retention/retention.ts';
import type { CannotRunReason } from './core/sites/cannot-run.ts';
import type { RuleChange } from './core/sites/change-rules.ts';
import type { HandleRules } from './core/sites/handle-rules.ts';
import type { PageVerdict, PageVerdicts } from './core/sites/page-verdicts.ts';
import type { ResolvedSiteMode, SiteMode, SiteRules } from './core/sites/site-mode.ts';
import type { Entry } from './core/topics/topics-of-entry.ts';

/** The site of a tab, and what the reader decided for it. */
export interface SiteView extends ResolvedSiteMode {
	/** Without "www."; the host a rule would be written for. */
	host: string;
	/** Whether the browser grants the site, so that `automatic` can work. */
	granted: boolean;
	/** What the page's address has in common with others of its kind; null where nothing may be said of them. */
	pattern: string | null;
	/** What the reader said of pages with that pattern. */
	verdict: PageVerdict | null;
	/** Whether a handle is offered beside selected words. */
	hasHandle: boolean;
}

/** What is known of the article in a tab. `analysis` is null while it is being made. */
export interface ArticleView {
	articleId: ArticleId;
	article: Article;
	/** The page shows another headline, or none of this one's words: the reader is told which article this is. */
	isUnnamed: boolean;
	detection: Detection;
	analysis: Analysis | null;
	coverage: OutletCoverage[];
	highlights: PlacedHighlight[];
	/** The reader's, of actors of this analysis, which has the kinds they say. */
	corrections: PlacedCorrection[];
	/** What of the analysis is left out here because there is too much of it. */
	omitted?: Omitted | undefined;
	/** The tab is private: nothing of it is kept. */
	isPrivate: boolean;
}

/** How the story of an article is told elsewhere, and was told before. */
export interface StoryView {
	differences: StoryDifferences;
	/** The story before these days, newest first. */
	earlier: StoryArticle[];
	/** What outlets changed after the reader had opened their articles, this one first. */
	changed: ChangedArticle[];
}

/** What an outlet changed in one of its articles. */
export interface ChangedArticle {
	articleId: ArticleId;
	url: string;
	outlet: string;
	changes: TextChange[];
}

/** A story of the last days, as the page of stories lists it. */
export interface StoryListing {
	/** Stays while newer articles join. */
	id: string;
	/** Oldest first; what has no date comes last. */
	articles: StoryArticle[];
	/** The same story before these days. */
	earlier: StoryArticle[];
	/** Names of the actors of its opened articles, the most shared first. */
	actors: string[];
}

/** A tab, as popup and side panel show it. */
export type TabView =
	| { state: 'article'; tabId: number; site: SiteView; view: ArticleView }
	| { state: 'looking'; tabId: number; site: SiteView }
	| { state: 'not-article'; tabId: number; site: SiteView; detection: Detection }
	/** It reads like an article but looks like a letter, an account or another private page: it is read on request alone. */
	| { state: 'looks-private'; tabId: number; site: SiteView; detection: Detection }
	/** `hasMovedOn`: another page was looked at in this tab, and this one took its place without being loaded. */
	| { state: 'not-looked-at'; tabId: number; site: SiteView; hasMovedOn: boolean }
	| { state: 'off'; tabId: number; site: SiteView }
	| { state: 'cannot-run'; tabId: number; reason: CannotRunReason }
	| { state: 'failed'; tabId: number; site: SiteView; problem: Problem };

/** A highlight and whether the page in the tab still has its words; `pending` until the page has answered. */
export interface PlacedHighlight extends Highlight {
	anchor: AnchorState | 'pending';
}

export interface FeedView {
	/** The address it is fetched from; names the feed. */
	url: string;
	title: string;
	siteUrl: string | null;
	status: FeedStatus;
	/** Where something is wrong. */
	problem: FeedProblem | null;
	/** ISO 8601, UTC. */
	lastSuccessAt: string | null;
	entryCount: number;
}

/** A feed to subscribe to. */
export interface NewFeed {
	url: string;
	/** What it is called until it has been read. */
	title?: string | undefined;
	/** Where else it may be found: asked in this order while no address of it has worked. */
	otherUrls?: string[];
	/** The folders of the reader's list it stands in, from the outermost. */
	folders?: string[];
}

/** A feed that a page, a site or a file names. */
export interface FeedLink {
	url: string;
	title: string;
	isSubscribed: boolean;
	/** Of a list: the folders it stands in there. */
	folders?: string[];
}

/** An article that a feed brought and that is about something the reader follows. */
export interface FollowNewsView {
	id: ArticleId;
	url: string;
	title: string;
	outlet: string;
	/** Who says so, where that is not the outlet. */
	via: string | null;
	/** ISO 8601; null when unknown. */
	publishedAt: string | null;
	/** What it is about, of what the reader follows. */
	about: string[];
	/** The reader was shown it before. */
	isSeen: boolean;
}

/** What a look-up would send, to be shown before it is sent, and what was looked up for the article before. */
export interface LookUpPlan {
	words: string;
	/** The article's, which chooses the edition that is asked; BCP 47. */
	language: string | null;
	earlier: LookUpResult[];
}

export interface SettingsView extends SiteRules, PageVerdicts, HandleRules, Look {
	retention: Retention;
	quoteOrder: QuoteOrder;
	/** Origins the browser grants, as match patterns. */
	grantedOrigins: string[];
	/** Settings that could not be read, or not all of them, are set aside. */
	hasUnreadCopy: boolean;
	/** An update brought something that the reader has not closed the line of. */
	hasNews: boolean;
}

export interface StorageUse {
	articles: number;
	coverageEntries: number;
	highlights: number;
	feeds: number;
	/** What the browser says the extension takes; null where it does not say. */
	bytes: number | null;
}

/** Where the next slice of an export begins. */
export interface ExportCursor {
	id: string;
	from: number;
}

/** A part of an exported file. */
export interface ExportSlice extends ExportedFile {
	/** The first highlight in it, counted from 0, of `total`. */
	from: number;
	total: number;
	/** Null after the last. */
	next: ExportCursor | null;
	/** Highlights that cannot be read and are not in the file, a few words for each: “The port of Vell…” (position). */
	leftOut: string[];
	/** How many more there are that are not named. */
	leftOutMore: number;
}

/** An entry of the library as its list shows it: a highlight, or an article. */
export interface LibraryRow {
	id: string;
	articleId: ArticleId;
	title: string;
	outlet: string | null;
	/** When it was made, or last opened: ISO 8601, UTC. */
	at: string;
	/** The beginning of the passage; of an article who is in it. */
	words: string;
	note: string;
	tags: string[];
	/** Null of an article. */
	colour: HighlightColour | null;
	/** Highlights of the article. */
	count: number;
}

/** A part of what a query of the library finds. */
export interface LibraryAnswer {
	/** Null for one that is gone or cannot be read. */
	rows: (LibraryRow | null)[];
	/** The place of the first row among `total`. */
	from: number;
	total: number;
	/** Null while the library is brought together. */
	facets: FacetCounts | null;
	/** Not all articles are known yet: actors and topics are still counted. */
	isWhole: boolean;
}

/** What comes, or would come, of an import. */
export interface ImportResult {
	format: ImportFormat;
	added: number;
	changed: number;
	/** As they are already. */
	unchanged: number;
	/** What cannot be taken in: its place in the file, and the field that is not as it must be. */
	refused: { place: number; field: string }[];
	/** How many more there are that are not named. */
	refusedMore: number;
	/** Names it for `undoChange`; null where nothing was stored. */
	undo: string | null;
}

/** All that is kept of an article. Times are ISO 8601, UTC. */
export interface LibraryArticleView {
	id: ArticleId;
	url: string;
	title: string;
	outlet: string | null;
	authors: string[];
	publishedAt: string | null;
	language: string | null;
	/** How its text begins, where that is kept. */
	beginning: string | null;
	firstOpenedAt: string | null;
	lastOpenedAt: string | null;
	/** How often it was seen to have changed. */
	changes: number;
	/** In the order of the text. */
	highlights: Highlight[];
}

/** Where the next block of a backup begins: a part, and the key of the last row that was read of it. */
export interface BackupCursor {
	part: BackupPart;
	after: string | null;
}

/** A block of a backup, and what comes behind it. */
export interface BackupSlice extends BackupBlock {
	/** Rows that cannot be read and are not in it. */
	leftOut: number;
	/** Null after the last. */
	next: BackupCursor | null;
}

/** What is known of backups. */
export interface BackupView {
	every: BackupInterval;
	/** When the last one was made: ISO 8601, UTC; null before the first. */
	madeAt: string | null;
	/** The reader is to be reminded. */
	isDue: boolean;
}

/** Which of an actor's mentions is shown: 1 of 7. */
export interface MentionPosition {
	number: number;
	total: number;
}

/** What popup, side panel and options may ask of the background. */
export interface InterfaceToBackground {
	/** The tab as it is now. Reads only. */
	viewTab(tabId: number): TabView;
	/** Looks at the page where the browser allows it (a click on the button does), and answers what it found. `anyway`: treat it as an article. */
	lookAtTab(tabId: number, options: { anyway: boolean }): TabView;

	/** The reader says whether the page, and others with such an address, are articles; null takes that back. */
	sayOfPage(tabId: number, verdict: PageVerdict | null): void;
	setPageVerdict(pattern: string, verdict: PageVerdict | null): void;
	/** Whether a handle is offered beside words that the reader selects: on a host, or with null anywhere. */
	setHandle(host: string | null, isOffered: boolean): void;
	setLook(look: Look): void;
	/** The reader has closed the line that says what an update brought. */
	closeWhatsNew(): void;
	/** The settings, for the reader to take along. */
	exportSettings(): ExportedFile;

	/** All at once; nothing where one of them cannot be kept. */
	changeSiteRules(changes: RuleChange[]): void;
	setDefaultMode(mode: SiteMode): void;
	viewSettings(): SettingsView;
	setRetention(retention: Retention): void;
	setQuoteOrder(order: QuoteOrder): void;
	viewStorageUse(): StorageUse;
	/** Deletes every article, highlight, feed and setting. Grants of the browser are given back too. */
	deleteEverything(): void;

	/** Scrolls the page to a stretch of the article's text and marks it for a moment. False when the page no longer has it. */
	revealSpan(tabId: number, span: Span): boolean;
	/** The same for sentences of the article, beginning with one of them. */
	revealWords(tabId: number, sentences: string[], index: number): boolean;
	/** Shows an actor's mention on the page, `step` further than the last one shown. Null when the page no longer has it. */
	revealMention(tabId: number, actor: number, step: 1 | -1): MentionPosition | null;
	openAddress(url: string): void;

	/** Analyses a text of ours that a page shows as an example. Nothing of it is kept. */
	analyseExample(title: string, text: string): Analysis;

	/** Compares the article in the tab with the other reports of its story. Null when there is none. */
	viewStory(tabId: number): StoryView | null;
	/** The stories of the last days, from opened articles and feeds; the one that most independent reports tell first. */
	listStories(): StoryListing[];
	/** Hides an actor or says what it is, in every article; from a private tab, in that tab alone. Null takes that back. */
	correctActor(tabId: number, actor: number, verdict: ActorVerdict | null): void;
	/** Tells an actor as another of the article, in every article that has both; from a private tab, in that tab alone. */
	joinActors(tabId: number, actor: number, into: number): void;
	/** Every correction kept, newest first. */
	listCorrections(): ActorCorrection[];
	deleteCorrection(key: string): void;
	/** Undoes a deletion. */
	restoreCorrection(correction: ActorCorrection): void;

	/** Every highlight kept, newest first. */
	listHighlights(): Highlight[];
	/** Keeps a quote as a highlight. */
	highlightSpan(tabId: number, span: Span, colour: HighlightColour): Highlight | null;
	editHighlight(id: string, change: ReadersChange): void;
	deleteHighlight(id: string): void;
	/** Undoes a deletion. */
	restoreHighlight(highlight: Highlight): void;
	revealHighlight(tabId: number, id: string): boolean;
	/**
	 * Those of the article in a tab, or with null every one kept or, of these, those `chosen` by their ids, as a file. Many come in slices: ask again with `next` until it is null.
	 * A slice that begins at 0 begins the file anew: the background ended meanwhile, or what is kept changed.
	 */
	exportHighlights(
		format: HighlightExportFormat,
		tabId: number | null,
		next?: ExportCursor | null,
		chosen?: string[] | null,
	): ExportSlice;

	/** The newest highlights kept, before the whole library is searched. */
	peekLibrary(count: number): LibraryAnswer;
	/** Some of what a query finds, and what it could be narrowed by. */
	searchLibrary(query: LibraryQuery, from: number, count: number): LibraryAnswer;
	/** Ids of everything that a query finds, in its order. */
	listLibrary(query: LibraryQuery): string[];
	/** Null where nothing is kept of it. */
	viewLibraryArticle(articleId: ArticleId): LibraryArticleView | null;
	/** Does something to many highlights, all or none. Answers how many were changed, and the name of the change for `undoChange`. */
	changeHighlights(ids: string[], change: ChangeOfMany): { undo: string; count: number };
	/**
	 * Takes in highlights from a file of ours or of another program; with `isDry` it only tells what would come of it. Rejects with a problem that the
	 * reader is told; nothing is changed then.
	 */
	importHighlights(content: string, isDry: boolean): ImportResult;
	/** Puts back what a change of many changed. Answers how many; none where it is too late. */
	undoChange(undo: string): number;

	viewBackup(): BackupView;
	/** How often the reader wants to be reminded. */
	remindOfBackup(every: BackupInterval): void;
	/** Not now: the reader is reminded again in some days. */
	postponeBackup(): void;
	/** A backup was handed to the reader. */
	/** The number of the last change to a highlight, which is in a backup that begins now. */
	startBackup(): number;
	/** It was made. @param since what `startBackup` answered */
	noteBackup(since: number): void;
	/** A block of a backup of everything; with null the first. */
	readForBackup(cursor: BackupCursor | null): BackupSlice;
	/** Takes in a block of a backup, `rows` as they stand in it; with `isDry` it only tells what would come of it. */
	restoreRows(part: BackupPart, rows: string, isDry: boolean): RestoredRows;
	/**
	 * All blocks are taken in: what follows for feeds, coverage, reminders and open pages is done.
	 * @param madeAt of the file: ISO 8601, UTC; null where it was not taken in to its end
	 * @param added highlights and deletions that were not here
	 */
	endRestore(madeAt: string | null, added: number): void;

	listFeeds(): FeedView[];
	/** The feeds that the page in the tab names. */
	findFeeds(tabId: number): FeedLink[];
	/** Subscribes and fetches at once. The caller has asked for the host's permission. */
	addFeed(url: string): FeedView;
	/** Subscribes to many, which are then fetched a few at a time; answers the addresses of those that are new. */
	addFeeds(feeds: NewFeed[]): string[];
	/** The feeds that a site's page names, and the site maps in its robots.txt. The caller has asked for the host's permission. */
	findSiteFeeds(url: string): FeedLink[];
	/** Unsubscribes from them and lets go of what they alone brought. Answers the name of the removal, for `undoRemoval`. */
	removeFeeds(urls: string[]): string;
	pollFeed(url: string): FeedView;
	/** Null when the tab's page is no article. */
	planLookUp(tabId: number): LookUpPlan | null;
	/**
	 * Sends words to a source and answers the articles it knows, once its host is granted: the caller asks for it in the same click.
	 * Rejects with a problem that the reader is told.
	 */
	lookUp(tabId: number, source: LookUpSource, words: string): LookUpResult;
	cancelLookUp(tabId: number, source: LookUpSource): void;

	/** What the reader follows, newest first. */
	listFollows(): Follow[];
	/** `tabId`: the tab whose article it was chosen from, else null. Rejects for a private tab: nothing of it is kept. */
	follow(subject: FollowSubject, tabId: number | null): void;
	/** Answers the name of the removal, for `undoRemoval`. */
	unfollow(key: string): string;
	/** Articles about what the reader follows, not opened yet, the last to arrive first. None for a panel beside a private tab. */
	listFollowNews(tabId: number | null): FollowNewsView[];
	/** The reader has seen the list, and the button stops counting it. */
	markFollowNewsSeen(): void;
	/** Empties the list. Answers the name of the removal, for `undoRemoval`. */
	dismissFollowNews(): string;
	/** Puts back what the reader removed last. False where something else was removed since, or too long ago. */
	undoRemoval(removal: string): boolean;

	/** Addresses named by an OPML file. Rejects when it is none. */
	readOpml(content: string): FeedLink[];
	/** The subscribed feeds as an OPML file. */
	exportFeeds(): ExportedFile;
}

/** What the scripts in a page may tell or ask the background. The background trusts none of it: text is text. */
export interface PageToBackground {
	/** The resident detector looked at the page (again). */
	pageChecked(check: SaidOfPage): void;
	/** The text is there that `extractArticle` did not find. */
	textArrived(): void;
	/**
	 * The reader asked to keep the selected passage. Resolves once it is stored. The page's script makes the id, so that asking
	 * again after the worker was killed keeps one highlight, not two.
	 */
	saveHighlight(id: string, passage: PassageSelectors, colour: HighlightColour): Highlight;
	/** The reader has selected words: whether a handle may be shown beside them. */
	isHandleOffered(): boolean;
	/**
	 * The reader pressed the handle beside a passage: it waits for colour and note, which are asked for in a frame of ours. Rejects with a
	 * problem that the reader is told.
	 * @param isStolen this page took the keyboard from a note before: they are asked for in a window, unless the tab is private
	 */
	offerNote(id: string, passage: PassageSelectors, isStolen: boolean): NoteOffer;
	/** The reader opened a painted highlight: its colour and note are shown in a frame of ours. Otherwise as `offerNote`. */
	offerKept(id: string, isStolen: boolean): NoteOffer;
	/** The page rewrote itself, and its highlights are found elsewhere or no more. */
	highlightsPlaced(states: Record<string, AnchorState>): void;
	/** Something is painted on the page, or no longer is: the rules that paint are put in or taken away. */
	paintingChanged(isPainting: boolean): void;
}

export interface NoteOffer {
	/** What the frame must know. */
	token: string;
	/** No frame is wanted: a window has opened. */
	isInWindow: boolean;
}

/** What the frame of a note shows. */
interface OpenedNote {
	/** Of the passage. */
	words: string;
	/** Written before it moved to a window, or kept with the passage. */
	draft: string;
	/** The colour of a highlight that is kept already; null of a passage that is not. */
	keptIn: HighlightColour | null;
	/** The reader's for the interface. */
	look: Look;
}

/** What the frame may ask of the background in which the reader writes a note, and the window that it moves to. */
export interface NoteToBackground {
	/**
	 * The words of the passage that waits in the frame's tab, and what was written before it moved to a window; null where none waits for
	 * this token, or another frame opened it.
	 */
	openNote(token: string): OpenedNote | null;
	/** Deletes the highlight that the note is of; until the frame is closed it can be put back. */
	deleteKept(token: string): void;
	restoreKept(token: string): void;
	/** Keeps the passage, or changes the highlight that is there. Resolves once it is stored; asked again it keeps nothing twice. Rejects with a problem that the reader is told. */
	keepNote(token: string, colour: HighlightColour, note: string): void;
	/**
	 * The frame has lost the focus, by the reader or by the page around it. True where the page took it and may hear what is typed: then the
	 * note is to be moved.
	 */
	lostFocus(token: string): boolean;
	/** Lets the note be written on in a window of ours, out of the page's reach, and takes the frame away. */
	moveNote(token: string, draft: string): void;
	/** The reader is done with it, whether it was kept or not. */
	closeNote(token: string): void;
}

export interface PageCheck extends PageState {
	detection: Detection;
}

/** The same as the detector says it: with what it saw of being private, which is judged and forgotten. */
export type SaidOfPage = Omit<PageCheck, 'detection'> & { detection: PageDetection };

/** What the reader may ask to see on the page. */
export type ShownThing = 'mention' | 'quote' | 'difference' | 'words' | 'highlight';

/** Passages that the reader goes through on the page, and which of them first. */
export interface ShownOnPage {
	/** The same for the same list: where that is shown already, it goes on. */
	key: string;
	thing: ShownThing;
	/** Whose they are. */
	name: string | null;
	/** Each in pieces that follow each other. */
	passages: TextQuoteSelector[][];
	/** Where to begin, counted from 0. */
	index: number;
	/** So far on from the one that is shown, where the list is shown already; 0 for `index` in any case. */
	step: 1 | -1 | 0;
}

/** What the background may ask of the resident detector. */
export interface BackgroundToDetector {
	/** The address changed without a new page: look again, also at what arrives late. */
	checkAgain(): void;
}

/** What the background may ask of the main script in a page that is an article. */
export interface BackgroundToPage {
	/** Null when no article can be made of the page. */
	extractArticle(): ExtractedArticle | null;
	/** Whether a window stands in front of the page, such as a question about cookies. */
	isCovered(): boolean;
	/**
	 * Scrolls to one of several passages and marks it, with a bar that goes through the others. Answers which is shown, counted from 0; null
	 * where the page has none of them.
	 */
	showPassages(shown: ShownOnPage): number | null;
	/** Describes a stretch of the article's text, given paragraph by paragraph, as the page has it. */
	describePassages(passages: TextQuoteSelector[]): PassageSelectors | null;
	/** Whether a passage stands on the article of this headline, and not on another that the page shows as well. */
	isOnArticle(headline: string, passage: PassageSelectors): boolean;
	/** Keeps the current selection as a highlight (context menu, shortcut). False when nothing of the article is selected. */
	keepSelection(colour: HighlightColour): boolean;
	/** Paints these highlights and no others, and says where they were found. */
	paintHighlights(highlights: Highlight[]): Record<string, AnchorState>;
	/** Opens the note for the current selection, as its handle does (shortcut). False when nothing of the article is selected. */
	openNote(): boolean;
	/** The frame in which a note is written has lost the focus. True where the page took it, and hears keys before we do. */
	returnFocus(token: string): boolean;
	/** Takes away the frame in which a note was written; a passage that was kept is no longer selected. */
	closeNote(token: string, isKept: boolean): void;
	/** The page shows this article now, or none: takes off what is painted of another. */
	paintOnly(articleId: ArticleId | null): void;
	revealHighlight(id: string): boolean;
	/** The feeds that the page names. */
	findFeedLinks(): { url: string; title: string }[];
}

/** What the background tells every open popup, panel and options page. */
export interface BackgroundToInterface {
	/** Something about a tab changed: read it again. */
	tabChanged(tabId: number): void;
	/** Something stored of this kind changed: read again what depends on it. */
	storedChanged(kind: StoredKind): void;
}

/** Kinds of stored things; `news` is what feeds brought about what the reader follows. */
export type StoredKind = 'highlights' | 'feeds' | 'settings' | 'articles' | 'follows' | 'news' | 'corrections';

/** What the thread that analyses does for the background: all work on what is untrusted and may be big. */
export interface AnalysisTasks {
	/** Answers what it has after some seconds, and says that it is partial. */
	analyse(input: AnalysisInput): Analysis;
	/** What a subscribed address gives. */
	readSource(content: string, url: string): Source | UnreadableContent;
	parseFeed(content: string, url: string): { kind: 'feed'; feed: ParsedFeed } | UnreadableContent;
	/** Ids of the topics of each entry. */
	topicsOfEntries(entries: Entry[]): string[][];
	feedsNamedByHtml(html: string, url: string): ListedFeed[];
	sitemapsNamedByRobots(text: string, url: string): ListedFeed[];
	/** These three reject with a problem that the reader is told. */
	readImport(content: string): ReadImport;
	parseOpml(content: string): ListedFeed[];
	parseLookUp(source: LookUpSource, body: string): FoundArticle[];
}

/** Content that is no feed we read. */
export interface UnreadableContent {
	kind: 'unreadable';
	problem: UnreadableProblem;
}

/** A task on its way to the thread that analyses. */
export interface TaskMessage {
	id: number;
	method: keyof AnalysisTasks;
	args: unknown[];
}

/** What that thread says of a task: it has begun, it loads what the task needs of ours, or what came of it. */
export interface TaskReport {
	id: number;
	state: 'begun' | 'loading' | { value: unknown } | { error: Problem };
}
