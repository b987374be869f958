import { EVERY_SITE, grantedHosts, parentsOf, siteOrigins } from './match-patterns.ts';
import type { SiteRule, SiteRules } from './site-mode.ts';

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
	const below = rulesBelow(rules);
	for (const { host, mode } of rules) {
		if (mode !== 'automatic' || !isGranted(host)) continue;
		registrations.push({
			id: `detector-${host}`,
			matches: siteOrigins(host),
			excludeMatches: (below.get(host) ?? []).flatMap((other) => siteOrigins(other.host)),
		});
	}
	// any host stands for "every site": only a grant of all of them covers one that nobody owns
	if (defaultMode === 'automatic' && isGranted('host.invalid')) {
		registrations.push({
			id: 'detector-everywhere',
			matches: [EVERY_SITE],
			excludeMatches: rules.flatMap(({ host }) => siteOrigins(host)),
		});
	}
	return registrations;
}

/** Of each host with a rule the rules for hosts below it, found by going up from each: a host has few parts, and there may be many rules. */
function rulesBelow(rules: readonly SiteRule[]): Map<string, SiteRule[]> {
	const below = new Map<string, SiteRule[]>(rules.map(({ host }) => [host, []]));
	for (const rule of rules) for (const parent of parentsOf(rule.host)) below.get(parent)?.push(rule);
	return below;
}
