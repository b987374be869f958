import { LIMITS } from '../limits.ts';
import { isForSharedEnding, isSharedEnding } from './shared-ending.ts';
import { siteName } from './site-name.ts';
import { type SitePattern, sitePatternText } from './site-pattern.ts';

/** Why what a reader typed names no pages that a rule could be for. */
export type TypedSiteProblem =
	| 'nothing-typed'
	| 'every-site'
	| 'no-web-address'
	| 'no-host'
	| 'star-within-host'
	| 'public-suffix'
	| 'long-path';

/** What was typed, read: as text of a pattern (`sitePatternText`), or why not. */
export type TypedSite = { site: string; pattern: SitePattern } | { problem: TypedSiteProblem; typed: string };

const EVERY_SITE = /^(?:<all_urls>|\*|(?:\*|https?):\/\/\*(?:\/\*?)?)$/i;
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?$/u;
const IPV6 = /^\[[\da-f:.]+\]$/i;

/**
 * Reads which pages a rule is to hold for, from what a reader types or pastes: a host ("news.example", "*.news.example"), a part of a site
 * ("news.example/politics", "*.news.example/live/*"), a match pattern of the browsers ("*://news.example/*", which is that host alone), or
 * the address of a page, which stands for its site. Every scheme and port of the web is meant. An ending that many sites share is a site only
 * where none of them is meant.
 */
export function readTypedSite(typed: string): TypedSite {
	const read = readWrittenSite(typed);
	if ('problem' in read || !(isForSharedEnding(read.pattern) || isLoneWord(typed))) return read;
	return { problem: 'public-suffix', typed: typed.trim() };
}

/** Written without a scheme, a path or a port, it is more likely half of a name than a host of the reader's own network. */
function isLoneWord(typed: string): boolean {
	return !/[:/[]|\.[^\s.]|^\s*localhost\.?\s*$/i.test(typed);
}

/** The same of what was written as a rule before: endings that many sites share are read, too. */
export function readWrittenSite(typed: string): TypedSite {
	const text = typed.trim();
	const refuse = (problem: TypedSiteProblem) => ({ problem, typed: text });
	if (!text) return refuse('nothing-typed');
	if (EVERY_SITE.test(text)) return refuse('every-site');
	const [, scheme, rest = ''] = /^(?:([a-z*][a-z\d+.*-]*):\/\/)?(.*)$/is.exec(text) ?? [];
	if (scheme !== undefined && !/^(?:https?|\*)$/i.test(scheme)) return refuse('no-web-address');
	if (scheme === undefined && /^[a-z][a-z\d+.-]*:(?!\d)/i.test(rest)) return refuse('no-web-address');
	const [, named = '', typedPath = ''] = /^([^/?#]*)([^#]*)/.exec(rest) ?? [];
	const host = hostTyped(named);
	if ('problem' in host) return refuse(host.problem);
	const isMatchPattern = scheme !== undefined && (scheme === '*' || text.includes('*'));
	const isAddress = scheme !== undefined && !isMatchPattern;
	// the address of a page stands for its site: nobody means a single article
	const path = isAddress ? '' : pathTyped(typedPath);
	if (path.length > LIMITS.sitePath) return refuse('long-path');
	const name = siteName(host.name);
	// without its "www.", or as what its address says, it would be everybody's site with that ending
	const isOwnAlone = !host.isWithBelow && (isAddress || name !== host.name) && isSharedEnding(name);
	const pattern: SitePattern = {
		host: name,
		...(((isMatchPattern && !host.isWithBelow) || isOwnAlone) && { isAlone: true as const }),
		...(path !== '' && { path }),
	};
	return { site: sitePatternText(pattern), pattern };
}

function hostTyped(named: string): { name: string; isWithBelow: boolean } | { problem: TypedSiteProblem } {
	const withoutUser = named.slice(named.lastIndexOf('@') + 1);
	const [, below, host = ''] = /^(\*?\.)?(.*)$/s.exec(withoutUser) ?? [];
	if (host.includes('*')) return { problem: 'star-within-host' };
	const bare = host.replace(/:\d{1,5}$/, '').replace(/\.$/, '');
	if (!IPV6.test(bare) && !bare.split('.').every((label) => LABEL.test(label))) return { problem: 'no-host' };
	if (!URL.canParse(`https://${bare}/`)) return { problem: 'no-host' };
	const name = new URL(`https://${bare}/`).hostname;
	return name.length > LIMITS.host ? { problem: 'no-host' } : { name, isWithBelow: below !== undefined };
}

/** Without what stands for all of it; as the browsers write it in addresses. */
function pathTyped(typed: string): string {
	if (typed === '' || /^\/\*?$/.test(typed)) return '';
	const path = typed.startsWith('/') ? typed : `/${typed}`;
	const { pathname, search } = new URL(`https://host.invalid${path}`);
	const written = pathname + search;
	return written.includes('*') ? written : written.replace(/\/$/, '');
}
