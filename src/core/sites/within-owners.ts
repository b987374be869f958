import { isForSharedEnding } from './shared-ending.ts';
import type { SiteRule } from './site-mode.ts';
import { sitePatternText } from './site-pattern.ts';

/**
 * Rules by which no site is automatic that belongs to another owner than the one the reader was on: one for an ending that many sites share
 * ("nhs.uk") holds for the pages of the ending itself. Such rules stand where they were made before endings were refused, or before the public
 * suffix list had theirs. Rules that let Sidelight do less keep all their pages.
 */
export function withinOwners(rules: readonly SiteRule[]): SiteRule[] {
	const isWide = (rule: SiteRule) => rule.mode === 'automatic' && isForSharedEnding(rule);
	if (!rules.some(isWide)) return [...rules];
	const known = new Set(rules.map(sitePatternText));
	return rules.flatMap((rule): SiteRule[] => {
		if (!isWide(rule)) return [rule];
		const own: SiteRule = { ...rule, isAlone: true };
		// one for the pages of the ending itself said more exactly what holds there
		return known.has(sitePatternText(own)) ? [] : [own];
	});
}
