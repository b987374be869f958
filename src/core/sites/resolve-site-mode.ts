import { privateKindOf } from './private-kind.ts';
import type { ResolvedSiteMode, SiteRule, SiteRules } from './site-mode.ts';
import { siteName } from './site-name.ts';
import { comparePrecision, coversHost, coversPage } from './site-pattern.ts';

/**
 * The most precise rule wins: one for "news.example.com" over one for "example.com", one for a part of a site over one for all of it. Hosts
 * of a private kind (banks, mail, the reader's own network) are never *automatic* by the default or by a rule for what is above them.
 * @param path with the question: "/politics?page=2"
 */
export function resolveSiteMode(host: string, { defaultMode, rules }: SiteRules, path = '/'): ResolvedSiteMode {
	const name = siteName(host);
	let best: SiteRule | null = null;
	let hasParts = false;
	for (const rule of rules) {
		if (rule.path && coversHost(rule, name)) hasParts = true;
		if (coversPage(rule, name, path) && (!best || comparePrecision(rule, best) > 0)) best = rule;
	}
	const mode = best?.mode ?? defaultMode;
	const privateKind = mode === 'automatic' && best?.host !== name ? privateKindOf(name) : null;
	return { mode: privateKind ? 'on-click' : mode, rule: best, privateKind, hasParts };
}

/** The mode of the page with an address. */
export function siteModeAt(url: string, rules: SiteRules): ResolvedSiteMode {
	if (!URL.canParse(url)) return resolveSiteMode('', rules);
	const { hostname, pathname, search } = new URL(url);
	return resolveSiteMode(hostname, rules, pathname + search);
}
