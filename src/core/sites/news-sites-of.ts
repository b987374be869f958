import type { Outlet } from '../outlets/outlet-directory.ts';
import type { RuleChange } from './change-rules.ts';
import type { SiteRule } from './site-mode.ts';

/** What makes the news sites of a country automatic. A site that has a rule of its own keeps it. */
export function automaticNewsSites(
	outlets: readonly Outlet[],
	country: string,
	rules: readonly SiteRule[],
): RuleChange[] {
	const decided = new Set(rules.map(({ host }) => host));
	const hosts = new Set(outlets.filter((outlet) => outlet.country === country).map(({ host }) => host));
	return [...hosts].filter((host) => !decided.has(host)).map((site) => ({ site, mode: 'automatic' }));
}
