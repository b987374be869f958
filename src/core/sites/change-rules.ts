import { type SiteMode, type SiteRules, siteName } from './site-mode.ts';

/** The rules with one for `host`, in place of an older one; sorted by host. */
export function withRule<Rules extends SiteRules>(rules: Rules, host: string, mode: SiteMode): Rules {
	const name = siteName(host);
	const others = rules.rules.filter((rule) => rule.host !== name);
	const sorted = [...others, { host: name, mode }].sort((a, b) => (a.host < b.host ? -1 : 1));
	return { ...rules, rules: sorted };
}

/** The rules without the one for `host`. */
export function withoutRule<Rules extends SiteRules>(rules: Rules, host: string): Rules {
	return { ...rules, rules: rules.rules.filter((rule) => rule.host !== siteName(host)) };
}
