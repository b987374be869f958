import type { RuleChange } from './change-rules.ts';
import { isForSharedEnding } from './shared-ending.ts';
import { type FeatureChange, type FeatureRule, SITE_FEATURES, type SiteFeature } from './site-features.ts';
import { SITE_MODES, type SiteMode, type SiteRule } from './site-mode.ts';
import { sitePatternText } from './site-pattern.ts';
import { readWrittenSite } from './typed-site.ts';

/** What a file says of sites. */
export interface ReadRules {
	changes: RuleChange[];
	features: FeatureChange[];
	/** Lines, or rules of an exported file of settings, that name no site or nothing that may be decided for one. */
	skipped: string[];
}

const MOST_SKIPPED_SHOWN = 20;

/** The rules as a text to be taken along or shared: a line each, its mode or "coverage-off", and what it holds for. */
export function writeRules(rules: readonly SiteRule[], features: readonly FeatureRule[]): string {
	return [
		'# sidelight-rules',
		...rules.map((rule) => `${rule.mode} ${sitePatternText(rule)}`),
		...features.map((rule) => `${rule.feature}-${rule.isOn ? 'on' : 'off'} ${sitePatternText(rule)}`),
		'',
	].join('\n');
}

/**
 * Reads rules from such a text or from an exported file of settings. Of two for the same pages the later holds.
 * @param most rules that are taken; the others are skipped
 */
export function readRules(content: string, most: number): ReadRules {
	const changes = new Map<string, RuleChange>();
	const features = new Map<string, FeatureChange>();
	const skipped: string[] = [];
	const hasRoom = (taken: ReadonlyMap<string, unknown>, key: string) => taken.size < most || taken.has(key);
	for (const { said, word, site } of content.trimStart().startsWith('{')
		? rulesOfJson(content)
		: rulesOfLines(content)) {
		const named = siteSaid(site, word);
		const feature = featureSaid(word);
		const key = `${named} ${feature?.feature}`;
		if (isMode(word) && named !== null && hasRoom(changes, named)) changes.set(named, { site: named, mode: word });
		else if (feature && named !== null && hasRoom(features, key)) features.set(key, { site: named, ...feature });
		else if (skipped.length < MOST_SKIPPED_SHOWN) skipped.push(said.slice(0, 200));
	}
	return { changes: [...changes.values()], features: [...features.values()], skipped };
}

/** Null where it is none, or one that all sites with an ending would get a mode by. Some endings are sites of their own, too ("gov.uk"). */
function siteSaid(text: string, mode: unknown): string | null {
	const read = readWrittenSite(text);
	if ('problem' in read) return null;
	const isRefused = isForSharedEnding(read.pattern) && (mode === 'automatic' || !read.pattern.host.includes('.'));
	return isRefused ? null : read.site;
}

interface SaidRule {
	/** As it stands in the file. */
	said: string;
	/** A mode, or a feature and whether it is there: "coverage-off". */
	word: unknown;
	site: string;
}

function* rulesOfLines(content: string): Generator<SaidRule> {
	for (const line of content.split('\n')) {
		const said = line.trim();
		if (said === '' || said.startsWith('#')) continue;
		const [, word, site = ''] = /^(\S+)\s+(.*)$/.exec(said) ?? [];
		yield { said, word, site };
	}
}

/** Empty where it is no file of settings. */
function* rulesOfJson(content: string): Generator<SaidRule> {
	const { rules, features } = parse(content)?.settings ?? {};
	for (const rule of [...listIn<SiteRule>(rules), ...listIn<FeatureRule>(features)]) {
		const { host, isAlone, path, mode, feature, isOn }: Partial<SiteRule & FeatureRule> = rule ?? {};
		const word = mode ?? (typeof isOn === 'boolean' ? `${feature}-${isOn ? 'on' : 'off'}` : null);
		const text =
			typeof host === 'string'
				? sitePatternText({ host, ...(isAlone && { isAlone }), ...(typeof path === 'string' && { path }) })
				: '';
		yield { said: JSON.stringify(rule), word, site: text };
	}
}

function listIn<Rule>(value: unknown): (Partial<Rule> | null)[] {
	return Array.isArray(value) ? value : [];
}

function parse(content: string): { settings?: { rules?: unknown; features?: unknown } | null } | null {
	try {
		return JSON.parse(content);
	} catch {
		return null;
	}
}

function isMode(mode: unknown): mode is SiteMode {
	return SITE_MODES.includes(mode as SiteMode);
}

function featureSaid(word: unknown): { feature: SiteFeature; isOn: boolean } | null {
	const [, name, state] = /^(.*)-(on|off)$/.exec(String(word)) ?? [];
	const feature = SITE_FEATURES.find((each) => each === name);
	return feature ? { feature, isOn: state === 'on' } : null;
}
