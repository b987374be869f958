import type { SiteMode, SiteRules } from './site-mode.ts';
import { sitePatternOf, sitePatternText } from './site-pattern.ts';

/** What becomes of a rule; with null for its mode it goes. */
export interface RuleChange {
	/** As `sitePatternText` writes it. */
	site: string;
	mode: SiteMode | null;
}

/** The rules changed; sorted by what they are for. */
export function withRules<Rules extends SiteRules>(rules: Rules, changes: readonly RuleChange[]): Rules {
	const bySite = new Map(rules.rules.map((rule) => [sitePatternText(rule), rule]));
	for (const { site, mode } of changes) {
		const pattern = sitePatternOf(site);
		const text = sitePatternText(pattern);
		if (mode) bySite.set(text, { ...pattern, mode });
		else bySite.delete(text);
	}
	const sorted = [...bySite].sort(([, a], [, b]) => (sortKey(a) < sortKey(b) ? -1 : 1));
	return { ...rules, rules: sorted.map(([, rule]) => rule) };
}

function sortKey(rule: SiteRules['rules'][number]): string {
	return `${rule.host} ${rule.path ?? ''} ${rule.isAlone ? 1 : 0}`;
}
