import type { SiteRule } from './site-mode.ts';
import { sitePatternText } from './site-pattern.ts';
import { readTypedSite } from './typed-site.ts';

/**
 * Whether a rule from elsewhere names pages: one host that there cannot be, and the browser refuses what is registered for all of them. An
 * ending that many sites share has a rule where the reader was on its own page; it may not switch them all on.
 */
export function isSoundRule(rule: SiteRule): boolean {
	const read = readTypedSite(sitePatternText(rule));
	return 'site' in read || (read.problem === 'public-suffix' && rule.mode !== 'automatic');
}
