import type { RuleChange } from './change-rules.ts';
import { SITE_MODES, type SiteMode, type SiteRule } from './site-mode.ts';
import { sitePatternOf, sitePatternText } from './site-pattern.ts';
import { readTypedSite } from './typed-site.ts';

/** What a file says of sites. */
export interface ReadRules {
	changes: RuleChange[];
	/** Lines, or rules of an exported file of settings, that name no site or no mode. */
	skipped: string[];
}

const MOST_SKIPPED_SHOWN = 20;

/** The rules as a text to be taken along or shared: a line each, its mode and what it holds for. */
export function writeRules(rules: readonly SiteRule[]): string {
	return ['# sidelight-rules', ...rules.map((rule) => `${rule.mode} ${sitePatternText(rule)}`), ''].join('\n');
}

/**
 * Reads rules from such a text or from an exported file of settings. Of two for the same pages the later holds.
 * @param most rules that are taken; the others are skipped
 */
export function readRules(content: string, most: number): ReadRules {
	const changes = new Map<string, RuleChange>();
	const skipped: string[] = [];
	for (const { said, mode, site } of content.trimStart().startsWith('{')
		? rulesOfJson(content)
		: rulesOfLines(content)) {
		const named = siteSaid(site);
		if (isMode(mode) && named !== null && (changes.size < most || changes.has(named)))
			changes.set(named, { site: named, mode });
		else if (skipped.length < MOST_SKIPPED_SHOWN) skipped.push(said.slice(0, 200));
	}
	return { changes: [...changes.values()], skipped };
}

/** Null where it is none. Some endings that many sites share are sites of their own, too ("www.gov.uk"): a rule that was written is read. */
function siteSaid(text: string): string | null {
	const read = readTypedSite(text);
	if ('site' in read) return read.site;
	return read.problem === 'public-suffix' && text.includes('.') ? sitePatternText(sitePatternOf(text.trim())) : null;
}

interface SaidRule {
	/** As it stands in the file. */
	said: string;
	mode: unknown;
	site: string;
}

function* rulesOfLines(content: string): Generator<SaidRule> {
	for (const line of content.split('\n')) {
		const said = line.trim();
		if (said === '' || said.startsWith('#')) continue;
		const [, mode, site = ''] = /^(\S+)\s+(.*)$/.exec(said) ?? [];
		yield { said, mode, site };
	}
}

/** Empty where it is no file of settings. */
function* rulesOfJson(content: string): Generator<SaidRule> {
	const rules = parse(content)?.settings?.rules;
	for (const rule of Array.isArray(rules) ? (rules as (Partial<SiteRule> | null)[]) : []) {
		const { host, isAlone, path, mode } = rule ?? {};
		const text =
			typeof host === 'string'
				? sitePatternText({ host, ...(isAlone && { isAlone }), ...(typeof path === 'string' && { path }) })
				: '';
		yield { said: JSON.stringify(rule), mode, site: text };
	}
}

function parse(content: string): { settings?: { rules?: unknown } } | null {
	try {
		return JSON.parse(content);
	} catch {
		return null;
	}
}

function isMode(mode: unknown): mode is SiteMode {
	return SITE_MODES.includes(mode as SiteMode);
}
