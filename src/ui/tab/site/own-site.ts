import { type SitePattern, sitePatternText } from '../../../core/sites/site-pattern.ts';
import type { SiteView } from '../../../messages/tabs.ts';

/** What a change on a page is for: the host, or the part of it that has a rule already; never the sites of other owners. */
export function ownSite({ host, isSharedEnding }: SiteView, rule: SitePattern | null): string {
	const own = rule?.host === host ? rule : { host };
	return sitePatternText(isSharedEnding ? { ...own, isAlone: true } : own);
}
