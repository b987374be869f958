import { EVERY_SITE, grantedHosts, parentsOf } from './match-patterns.ts';
import type { SiteRule, SiteRules } from './site-mode.ts';
import { comparePrecision, matchPatternsOf, sitePatternText } from './site-pattern.ts';

/** On which pages the resident detector runs; the browser keeps one registration for each. */
export interface DetectorRegistration {
	id: string;
	matches: string[];
	excludeMatches: string[];
}

/**
 * What to register so that the detector runs exactly where the rules say *automatic* and the browser grants it. Every rule is
 * left out of the registrations of wider ones and has its own, so that no page gets the detector twice and the most specific
 * rule wins, as in `resolveSiteMode`. A grant alone, such as a feed's, registers nothing.
 */
export function detectorRegistrations(
	{ defaultMode, rules }: SiteRules,
	grantedOrigins: readonly string[],
): DetectorRegistration[] {
	const registrations: DetectorRegistration[] = [];
	const isGranted = grantedHosts(grantedOrigins);
	const narrower = narrowerRules(rules);
	for (const rule of rules) {
		if (rule.mode !== 'automatic' || !isGranted(rule.host)) continue;
		registrations.push({
			id: `detector-${sitePatternText(rule)}`,
			matches: matchPatternsOf(rule),
			excludeMatches: narrower(rule).flatMap(matchPatternsOf),
		});
	}
	// any host stands for "every site": only a grant of all of them covers one that nobody owns
	if (defaultMode === 'automatic' && isGranted('host.invalid')) {
		registrations.push({
			id: 'detector-everywhere',
			matches: [EVERY_SITE],
			excludeMatches: rules.flatMap(matchPatternsOf),
		});
	}
	return registrations;
}

/** Of a rule those that win over it on pages it covers, found by going up from each host: it has few parts, and there may be many rules. */
function narrowerRules(rules: readonly SiteRule[]): (rule: SiteRule) => SiteRule[] {
	const on = new Map<string, SiteRule[]>();
	for (const rule of rules) on.set(rule.host, [...(on.get(rule.host) ?? []), rule]);
	const below = new Map<string, SiteRule[]>([...on.keys()].map((host) => [host, []]));
	for (const rule of rules) for (const parent of parentsOf(rule.host)) below.get(parent)?.push(rule);
	return (rule) => [
		...(on.get(rule.host) ?? []).filter((other) => comparePrecision(other, rule) > 0),
		...(rule.isAlone ? [] : (below.get(rule.host) ?? [])),
	];
}
