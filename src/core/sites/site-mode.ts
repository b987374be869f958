import type { PrivateKind } from './private-kind.ts';
import type { SitePattern } from './site-pattern.ts';

/** What the reader lets Sidelight do on a site: nothing, look when asked, look at every page. */
export const SITE_MODES = ['off', 'on-click', 'automatic'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** A rule for pages. */
export interface SiteRule extends SitePattern {
	mode: SiteMode;
}

export interface SiteRules {
	/** Holds where no rule does. */
	defaultMode: SiteMode;
	rules: SiteRule[];
}

/** The mode of a page and the rule that gives it; `rule` is null where the default holds. */
export interface ResolvedSiteMode {
	mode: SiteMode;
	rule: SiteRule | null;
	/** Why the page is looked at only when asked, though the rule or the default says *automatic*. */
	privateKind: PrivateKind | null;
	/** Whether rules tell parts of the host from each other. */
	hasParts: boolean;
}
