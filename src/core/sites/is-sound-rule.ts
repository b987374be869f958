import { isForSharedEnding } from './shared-ending.ts';
import type { SiteRule } from './site-mode.ts';
import { sitePatternText } from './site-pattern.ts';
import { readWrittenSite } from './typed-site.ts';

/**
 * Whether a rule from elsewhere names pages: one host that there cannot be, and the browser refuses what is registered for all of them. An
 * ending that many sites share has a rule where the reader was on its own page; it may not switch them all on.
 */
export function isSoundRule(rule: SiteRule): boolean {
	// as it was written: judged is what browsers make of it
	const read = readWrittenSite(sitePatternText(rule));
	return 'site' in read && (rule.mode !== 'automatic' || !isForSharedEnding(read.pattern));
}
