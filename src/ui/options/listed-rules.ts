import {
	type FeatureRule,
	featuresByPattern,
	type ResolvedFeatures,
	type SiteFeature,
} from '../../core/sites/site-features.ts';
import { SITE_MODES, type SiteMode, type SiteRule } from '../../core/sites/site-mode.ts';
import { type SitePattern, sitePatternText } from '../../core/sites/site-pattern.ts';
import { saySite } from '../../words/sites.ts';

/** All that the reader decided for the same pages. */
export interface ListedRule {
	/** As `sitePatternText` writes it. */
	site: string;
	pattern: SitePattern;
	/** Null where only features are another way there. */
	mode: SiteMode | null;
	features: Partial<Record<SiteFeature, boolean>>;
	/** What is there, by the rules around as well. */
	resolved: ResolvedFeatures;
	/** As it is shown. */
	name: string;
}

export type RuleOrder = 'name' | 'mode';

/** The reader's rules, what belongs to the same pages together. */
export function joinRules(rules: readonly SiteRule[], features: readonly FeatureRule[]): ListedRule[] {
	const bySite = new Map<string, ListedRule>();
	const resolve = featuresByPattern(features);
	const listed = (pattern: SitePattern): ListedRule => {
		const site = sitePatternText(pattern);
		const known = bySite.get(site);
		if (known) return known;
		const name = saySite(pattern);
		const added: ListedRule = { site, pattern, mode: null, features: {}, resolved: resolve(pattern), name };
		bySite.set(site, added);
		return added;
	};
	for (const rule of rules) listed(rule).mode = rule.mode;
	for (const rule of features) listed(rule).features[rule.feature] = rule.isOn;
	return [...bySite.values()];
}

/** Those that have the letters in the name that is shown or in the one that browsers use. */
export function findRules(rules: readonly ListedRule[], wanted: string, order: RuleOrder): ListedRule[] {
	const letters = wanted.trim().toLowerCase();
	return rules
		.filter(({ site, name }) => name.toLowerCase().includes(letters) || site.includes(letters))
		.sort((a, b) => (order === 'mode' ? rank(b) - rank(a) : 0) || (a.name < b.name ? -1 : 1));
}

function rank({ mode }: ListedRule): number {
	return mode === null ? -1 : SITE_MODES.indexOf(mode);
}
