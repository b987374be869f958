/** What the reader lets Sidelight do on a site: nothing, look when asked, look at every page. */
export const SITE_MODES = ['off', 'on-click', 'automatic'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** A rule for a host and everything below it: "example.com" holds for "www.example.com" too. */
export interface SiteRule {
	host: string;
	mode: SiteMode;
}

export interface SiteRules {
	/** Holds where no rule does. */
	defaultMode: SiteMode;
	rules: SiteRule[];
}

/** The mode of a host and the rule that gives it; `rule` is null where the default holds. */
export interface ResolvedSiteMode {
	mode: SiteMode;
	rule: SiteRule | null;
}

/** The most specific rule wins: one for "news.example.com" over one for "example.com". */
export function resolveSiteMode(host: string, { defaultMode, rules }: SiteRules): ResolvedSiteMode {
	const name = siteName(host);
	let best: SiteRule | null = null;
	for (const rule of rules) {
		const covers = name === rule.host || name.endsWith(`.${rule.host}`);
		if (covers && (!best || rule.host.length > best.host.length)) best = rule;
	}
	return { mode: best?.mode ?? defaultMode, rule: best };
}

/** The host a rule is written for: lower case, without "www." */
export function siteName(host: string): string {
	return host
		.toLowerCase()
		.replace(/\.$/, '')
		.replace(/^www\./, '');
}
