import { EVERY_SITE, isHostGranted, siteOrigins } from './match-patterns.ts';
import type { SiteRules } from './site-mode.ts';

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
	for (const { host, mode } of rules) {
		if (mode !== 'automatic' || !isHostGranted(host, grantedOrigins)) continue;
		const below = rules.filter((other) => other.host.endsWith(`.${host}`));
		registrations.push({
			id: `detector-${host}`,
			matches: siteOrigins(host),
			excludeMatches: below.flatMap((other) => siteOrigins(other.host)),
		});
	}
	// any host stands for "every site": only a grant of all of them covers one that nobody owns
	if (defaultMode === 'automatic' && isHostGranted('host.invalid', grantedOrigins)) {
		registrations.push({
			id: 'detector-everywhere',
			matches: [EVERY_SITE],
			excludeMatches: rules.flatMap(({ host }) => siteOrigins(host)),
		});
	}
	return registrations;
}
