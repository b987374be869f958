import type { PlacedCorrection } from '../core/actors/actor-correction.ts';
import type { Omitted } from '../core/analyse/shown-analysis.ts';
import type { Analysis, Article, ArticleId, Detection, Span } from '../core/article.ts';
import type { OutletCoverage } from '../core/coverage/outlet-coverage.ts';
import type { AnchorState, Highlight } from '../core/highlights/highlight.ts';
import type { Problem } from '../core/problem.ts';
import type { CannotRunReason } from '../core/sites/cannot-run.ts';
import type { PageVerdict } from '../core/sites/page-verdicts.ts';
import type { ResolvedFeatures } from '../core/sites/site-features.ts';
import type { ResolvedSiteMode } from '../core/sites/site-mode.ts';

/** The site of a tab, and what the reader decided for it. */
export interface SiteView extends ResolvedSiteMode {
	/** Without "www."; the host a rule would be written for. */
	host: string;
	/** Sites of other owners end in the host, too ("gov.uk"): a rule is for its own pages alone. */
	isSharedEnding?: true;
	/** Whether the browser grants the site, so that `automatic` can work. */
	granted: boolean;
	/** What the page's address has in common with others of its kind; null where nothing may be said of them. */
	pattern: string | null;
	/** What the reader said of pages with that pattern. */
	verdict: PageVerdict | null;
	/** What of Sidelight the reader has on pages like this one. */
	features: ResolvedFeatures;
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
	/** Whether others may be asked who covers it: the reader's organisation may have switched that off. */
	mayLookUp: boolean;
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

/** Which of an actor's mentions is shown: 1 of 7. */
export interface MentionPosition {
	number: number;
	total: number;
}

/** What the interface may ask of a tab. */
export interface TabMethods {
	/** The tab as it is now. Reads only. */
	viewTab(tabId: number): TabView;
	/** Looks at the page where the browser allows it (a click on the button does), and answers what it found. `anyway`: treat it as an article. */
	lookAtTab(tabId: number, options: { anyway: boolean }): TabView;
	/** The reader says whether the page, and others with such an address, are articles; null takes that back. */
	sayOfPage(tabId: number, verdict: PageVerdict | null): void;
	/** Scrolls the page to a stretch of the article's text and marks it for a moment. False when the page no longer has it. */
	revealSpan(tabId: number, span: Span): boolean;
	/** The same for sentences of the article, beginning with one of them. */
	revealWords(tabId: number, sentences: string[], index: number): boolean;
	/** Shows an actor's mention on the page, `step` further than the last one shown. Null when the page no longer has it. */
	revealMention(tabId: number, actor: number, step: 1 | -1): MentionPosition | null;
	openAddress(url: string): void;
}
