import type { ExportedFile } from '../core/highlights/exported-file.ts';
import type { Look } from '../core/look/look.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { QuoteOrder } from '../core/quotes/quote-order.ts';
import type { Retention } from '../core/retention/retention.ts';
import type { RuleChange } from '../core/sites/change-rules.ts';
import type { PageVerdict, PageVerdicts } from '../core/sites/page-verdicts.ts';
import type { FeatureChange, FeatureRules } from '../core/sites/site-features.ts';
import type { SiteMode, SiteRules } from '../core/sites/site-mode.ts';

export interface SettingsView extends SiteRules, PageVerdicts, FeatureRules, Look {
	/** As it holds: the organisation's days before the reader's. */
	retention: Retention;
	policy: Policy;
	quoteOrder: QuoteOrder;
	/** Origins the browser grants, as match patterns. */
	grantedOrigins: string[];
	/** Settings that could not be read, or not all of them, are set aside. */
	hasUnreadCopy: boolean;
	/** The reader is still to be asked whether the news sites of a country are to be automatic. */
	isNewsSitesOffered: boolean;
	/** An update brought something that the reader has not closed the line of. */
	hasNews: boolean;
}

/** What the interface may ask of the settings. */
export interface SettingsMethods {
	/** All at once; nothing where one of them cannot be kept. */
	changeSiteRules(changes: RuleChange[]): void;
	setPageVerdict(pattern: string, verdict: PageVerdict | null): void;
	/** What of Sidelight is there on which pages. All at once; nothing where one of them cannot be kept. */
	changeSiteFeatures(changes: FeatureChange[]): void;
	/** Whether a handle is offered beside words that the reader selects, where no site is without it. */
	setHandle(isOffered: boolean): void;
	setLook(look: Look): void;
	/** The reader has closed the line that says what an update brought. */
	closeWhatsNew(): void;
	/** The reader took or refused what is offered once for the news sites of a country, or took that back. */
	offerNewsSites(isOffered: boolean): void;
	/** The settings, for the reader to take along. */
	exportSettings(): ExportedFile;
	setDefaultMode(mode: SiteMode): void;
	viewSettings(): SettingsView;
	setRetention(retention: Retention): void;
	setQuoteOrder(order: QuoteOrder): void;
}
