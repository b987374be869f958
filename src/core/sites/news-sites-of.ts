import type { Outlet } from '../outlets/outlet-directory.ts';
import type { RuleChange } from './change-rules.ts';
import { parentsOf } from './match-patterns.ts';
import { privateKindOf } from './private-kind.ts';
import type { SiteRule } from './site-mode.ts';
import { siteName } from './site-name.ts';

/**
 * What makes the news sites of a country automatic. A site that has a rule, of its own or of what is above it, in whole or in part, keeps it: one
 * for the site itself would win over it. Hosts of a private kind are left to the reader.
 */
export function automaticNewsSites(
	outlets: readonly Outlet[],
	country: string,
	rules: readonly SiteRule[],
): RuleChange[] {
	// by host, since there may be very many of both
	const decided = new Set(rules.map(({ host }) => host));
	const decidedBelow = new Set(rules.filter(({ isAlone }) => !isAlone).map(({ host }) => host));
	const isOpen = (host: string) =>
		!decided.has(host) && !parentsOf(host).some((parent) => decidedBelow.has(parent)) && privateKindOf(host) === null;
	const hosts = new Set(outlets.filter((outlet) => outlet.country === country).map(({ host }) => siteName(host)));
	return [...hosts].filter(isOpen).map((site) => ({ site, mode: 'automatic' }));
}
