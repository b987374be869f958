import { parentsOf } from './match-patterns.ts';
import { siteName } from './site-name.ts';
import {
	comparePrecision,
	coversPage,
	coversPattern,
	type SitePattern,
	sitePatternOf,
	sitePatternText,
} from './site-pattern.ts';

/** What a reader may do without on a site: what is found in the text, who else covers it, the handle beside words that are selected. */
export const SITE_FEATURES = ['context', 'coverage', 'handle'] as const;
export type SiteFeature = (typeof SITE_FEATURES)[number];

/** Whether one of them is there on some pages. */
export interface FeatureRule extends SitePattern {
	feature: SiteFeature;
	isOn: boolean;
}

export interface FeatureRules {
	/** False: no handle anywhere. */
	hasHandle: boolean;
	/** Each is on where none holds. At most one for the same pages and feature. */
	features: FeatureRule[];
}

/** What becomes of a feature on some pages; with null for `isOn` it is as it is elsewhere. */
export interface FeatureChange {
	/** As `sitePatternText` writes it. */
	site: string;
	feature: SiteFeature;
	isOn: boolean | null;
}

/** Whether a feature is there, and the rule that says so; null where none does. */
interface ResolvedFeature {
	isOn: boolean;
	rule: FeatureRule | null;
}

export type ResolvedFeatures = Record<SiteFeature, ResolvedFeature>;

/** Each with the most precise of the rules, which hold for the same pages. */
function resolveFeatures(rules: Iterable<FeatureRule>): ResolvedFeatures {
	const best: Partial<Record<SiteFeature, FeatureRule>> = {};
	for (const rule of rules) {
		const other = best[rule.feature];
		if (!other || comparePrecision(rule, other) > 0) best[rule.feature] = rule;
	}
	const resolved = (feature: SiteFeature): ResolvedFeature => {
		const rule = best[feature] ?? null;
		return { isOn: rule?.isOn ?? true, rule };
	};
	return { context: resolved('context'), coverage: resolved('coverage'), handle: resolved('handle') };
}

/** What is there on the page with an address: of each feature the most precise rule wins, as for the modes. */
export function featuresAt(url: string, { hasHandle, features }: FeatureRules): ResolvedFeatures {
	const { hostname, pathname, search } = URL.canParse(url) ? new URL(url) : NOWHERE;
	const name = siteName(hostname);
	const resolved = resolveFeatures(features.filter((rule) => coversPage(rule, name, pathname + search)));
	return hasHandle ? resolved : { ...resolved, handle: { isOn: false, rule: null } };
}

const NOWHERE = { hostname: '', pathname: '', search: '' };

/** The same for all the pages of a pattern, of which there may be very many: by the rules for the pattern itself and around it. */
export function featuresByPattern(features: readonly FeatureRule[]): (pattern: SitePattern) => ResolvedFeatures {
	const byHost = new Map<string, FeatureRule[]>();
	for (const rule of features) {
		const known = byHost.get(rule.host);
		if (known) known.push(rule);
		else byHost.set(rule.host, [rule]);
	}
	return (pattern) => {
		const around = [pattern.host, ...parentsOf(pattern.host)].flatMap((host) => byHost.get(host) ?? []);
		return resolveFeatures(around.filter((rule) => coversPattern(rule, pattern)));
	};
}

/** The rules changed; sorted by what they are for. One that says what holds there without it goes. */
export function withFeatures<Rules extends FeatureRules>(rules: Rules, changes: readonly FeatureChange[]): Rules {
	const byKey = new Map(rules.features.map((rule) => [keyOf(rule), rule]));
	// by feature and host, since there may be very many rules of either kind
	const off = new Map<string, Set<string>>();
	const note = (rule: FeatureRule, isOff: boolean) => {
		const place = `${rule.feature} ${rule.host}`;
		const keys = off.get(place) ?? new Set();
		if (isOff) keys.add(keyOf(rule));
		else keys.delete(keyOf(rule));
		off.set(place, keys);
	};
	const isOffAround = ({ feature, host }: FeatureRule) =>
		[host, ...parentsOf(host)].some((each) => (off.get(`${feature} ${each}`)?.size ?? 0) > 0);
	for (const rule of rules.features) note(rule, !rule.isOn);
	for (const { site, feature, isOn } of changes) {
		const rule = { ...sitePatternOf(site), feature, isOn: isOn ?? true };
		note(rule, !rule.isOn);
		if (isOn === null || (isOn && !isOffAround(rule))) byKey.delete(keyOf(rule));
		else byKey.set(keyOf(rule), rule);
	}
	return { ...rules, features: [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}

/** What takes changes of rules back. */
export function featuresBefore(
	features: readonly FeatureRule[],
	changes: readonly Pick<FeatureChange, 'site' | 'feature'>[],
): FeatureChange[] {
	const known = new Map(features.map((rule) => [`${sitePatternText(rule)} ${rule.feature}`, rule.isOn]));
	return changes.map(({ site, feature }) => ({ site, feature, isOn: known.get(`${site} ${feature}`) ?? null }));
}

/** One for each site and feature: by its host first, so that what belongs to a site stands together. */
function keyOf(rule: FeatureRule): string {
	return `${rule.host} ${sitePatternText(rule)} ${rule.feature}`;
}
