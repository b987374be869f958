import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import type { OutletCoverage } from '../../core/coverage/outlet-coverage.ts';
import type { FollowSubject } from '../../core/follows/follow.ts';
import type { Highlight, PassageSelectors, ReadersChange } from '../../core/highlights/highlight.ts';
import type { LookUpResult } from '../../core/look-ups/look-up-source.ts';
import type { FoundEntry } from '../../storage/coverage/found-coverage.ts';
import type { NewsEntry } from '../../storage/follows/follows.ts';
import type { MovedPassage } from '../../storage/highlights/move-passage.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import type { Attempts } from './attempts.ts';

/** An article that was read, with what was found in it. */
export interface ReadArticle {
	id: ArticleId;
	article: Article;
	analysis: Analysis;
}

/**
 * Where what comes from a tab is put, and found again: the library for an ordinary tab (kept-shelf.ts), memory for a private one
 * (private-shelf.ts). Which of them a tab has is decided once (shelves.ts); no use case asks.
 */
export interface Shelf {
	/** For small values that end with the browser at the latest. */
	session: KeyValuePort;
	/** Work on the tab's pages that was begun and not ended. */
	attempts: Attempts;
	/** Whether what the reader says of the tab's pages is kept for others with such an address. */
	readonly keepsVerdicts: boolean;
	/** Whether what comes from the tab may be shown in a window of ours, which is not private. */
	readonly mayOpenWindow: boolean;

	/** The article with its analysis, where both are there. */
	findArticle(id: ArticleId): Promise<ReadArticle | undefined>;
	/** The name under which an article that was read is kept: that of the same article where it is known at another address. */
	nameOf(id: ArticleId, article: Article): Promise<ArticleId>;
	/** An earlier analysis of exactly this text by this version of the analyser. */
	findAnalysis(id: ArticleId, article: Article): Promise<Analysis | undefined>;
	/** When the article was first heard of, as far as is known: ISO 8601, UTC. */
	knownSince(id: ArticleId): Promise<string | undefined>;
	/** @returns whether the article was news about something followed until now */
	keepArticle(read: ReadArticle, openedAt: string): Promise<{ wasNews: boolean }>;

	/** The highlights of an article that the tab shows. */
	highlights(articleId: ArticleId): Promise<Highlight[]>;
	/** Keeps one; the same passage again is the one that is kept, in the colour chosen last and with both notes. */
	keepHighlight(highlight: Highlight): Promise<Highlight>;
	/** Undefined where it is gone. @throws Error with a sentence for the reader where the change is out of shape */
	changeHighlight(id: string, change: ReadersChange, modifiedAt: string): Promise<Highlight | undefined>;
	/** Gives one another passage of its article, which another that has it goes into. Undefined where it is gone. */
	movePassage(id: string, passage: PassageSelectors, modifiedAt: string): Promise<MovedPassage | undefined>;
	/** Takes back what giving one another passage changed, but for what was changed again since. @returns what was put back; none where it is too late */
	undoChange(undo: string): Promise<Highlight[]>;
	/** Undefined where it was gone. */
	deleteHighlight(id: string): Promise<Highlight | undefined>;

	/** The corrections that hold in the tab; the last of an actor holds. */
	corrections(): Promise<ActorCorrection[]>;
	keepCorrection(correction: ActorCorrection): Promise<void>;
	/** Takes back what holds in the tab. */
	deleteCorrection(key: string): Promise<void>;

	/** The coverage found for a question, which may be known from before. */
	findCoverage(question: string, search: () => Promise<OutletCoverage[]>): Promise<OutletCoverage[]>;
	/** Keeps what a look-up found. @returns whether it does */
	keepLookUp(articleId: ArticleId, result: LookUpResult, describe: () => Promise<FoundEntry[]>): Promise<boolean>;
	/** What was looked up for an article before, as far as it is still there. */
	earlierLookUps(articleId: ArticleId): Promise<LookUpResult[]>;

	/** @throws Error with a sentence for the reader where what was read in the tab is not kept */
	follow(subject: FollowSubject, followedAt: string): Promise<void>;
	/** What arrived about what the reader follows, as far as the tab may show it. */
	news(): Promise<NewsEntry[]>;
	countUnseenNews(): Promise<number>;
}
