import { type SitePattern, sitePatternText } from '../../../core/sites/site-pattern.ts';

/** What a change on a page is for: the host, or the part of it that has a rule already. */
export function ownSite(host: string, rule: SitePattern | null): string {
	return rule?.host === host ? sitePatternText(rule) : host;
}
