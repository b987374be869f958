import { siteName } from './site-name.ts';

/**
 * The pages a rule holds for. Without more than a host: those of the host and of everything below it.
 * As text a host stands for itself; anything narrower or wider is a match pattern ("*://news.example/politics", "*://*.news.example/live/*").
 */
export interface SitePattern {
	/** Lower case, without "www.". */
	host: string;
	/** Only this host, with and without "www.": none below it. */
	isAlone?: true;
	/**
	 * Begins with "/". Without "*" it stands for the path and what is below it; with "*" for whatever fits, as in the browsers' match patterns.
	 */
	path?: string;
}

const MATCH_PATTERN = /^\*:\/\/(\*\.)?([^/]+)(\/.*)$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;

export function sitePatternText({ host, isAlone, path }: SitePattern): string {
	return isAlone || path ? `*://${isAlone ? '' : '*.'}${host}${path ?? '/*'}` : host;
}

/** The other way round; what is none comes back as a host, under which there is no rule. */
export function sitePatternOf(text: string): SitePattern {
	const [, below, host, path] = MATCH_PATTERN.exec(text) ?? [];
	if (host === undefined || path === undefined) return { host: siteName(text) };
	return {
		host: siteName(host),
		...(!below && { isAlone: true as const }),
		...(path !== '/*' && { path }),
	};
}

/** Whether some page of a host is among the pages. */
export function coversHost({ host, isAlone }: SitePattern, name: string): boolean {
	return name === host || (!isAlone && name.endsWith(`.${host}`));
}

/** @param path with the question: "/politics?page=2" */
export function coversPage(pattern: SitePattern, name: string, path: string): boolean {
	return coversHost(pattern, name) && (pattern.path === undefined || fitsPath(pattern.path, path));
}

/** Whether all the pages of one are among those of the other. */
export function coversPattern(pattern: SitePattern, { host, isAlone, path }: SitePattern): boolean {
	if (!coversHost(pattern, host) || (pattern.isAlone && !isAlone)) return false;
	return pattern.path === undefined || (path !== undefined && fitsPath(pattern.path, path));
}

/** Above 0 where the first says more exactly which pages it means: by its host, then its path, then as it leaves out what is below. */
export function comparePrecision(one: SitePattern, other: SitePattern): number {
	return (
		one.host.length - other.host.length ||
		(one.path?.length ?? 0) - (other.path?.length ?? 0) ||
		Number(one.isAlone ?? false) - Number(other.isAlone ?? false) ||
		// of two that say it alike one must win, everywhere the same
		Number((one.path ?? '') > (other.path ?? '')) - Number((one.path ?? '') < (other.path ?? ''))
	);
}

/** The browsers' match patterns for the pages; ports need no mention, patterns ignore them. */
export function matchPatternsOf({ host, isAlone, path }: SitePattern): string[] {
	const hosts = ADDRESS.test(host) ? [host] : isAlone ? [host, `www.${host}`] : [`*.${host}`];
	const paths = path === undefined ? ['/*'] : path.includes('*') ? [path] : [path, `${path}/*`, `${path}?*`];
	return hosts.flatMap((each) => paths.map((part) => `*://${each}${part}`));
}

function fitsPath(wanted: string, path: string): boolean {
	if (!wanted.includes('*')) return path === wanted || path.startsWith(`${wanted}/`) || path.startsWith(`${wanted}?`);
	const [first = '', ...others] = wanted.split('*');
	const last = others.pop() ?? '';
	if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false;
	// each part where it stands first: what fits at all fits so
	let from = first.length;
	for (const part of others) {
		const at = path.indexOf(part, from);
		if (at < 0 || at + part.length > path.length - last.length) return false;
		from = at + part.length;
	}
	return from <= path.length - last.length;
}
