import type { ArticleId } from '../article.ts';
import { isNamingParameter } from './naming-parameter.ts';
import { normalisePath } from './normalise-path.ts';
import { plainHost } from './plain-host.ts';
import { sharesNaming } from './shares-naming.ts';
import { siteOfAddress } from './site-of.ts';
import { isUnfinishedTwin } from './unfinished-host.ts';
import { unwrapCache, unwrapLink } from './unwrap-address.ts';

/**
 * The name of an article under all the addresses of its own site: its normalised address without the scheme.
 * @param page `url` is where it was shown, as the browser says; `canonicalUrl` is what the page declares; it is judged here, so a trusted
 * one and any other may be handed in alike
 */
export function articleIdOf({ url, canonicalUrl }: { url: string; canonicalUrl: string | null }): ArticleId {
	return normaliseUrl(trustedCanonical(url, canonicalUrl) ?? url).replace(/^https?:\/\//, '');
}

/** The name of the article that a link leads to, behind the services that wrap links. What is said with a link is said by who gives it. */
export function articleIdOfLink(url: string): ArticleId {
	return articleIdOf({ url: unwrapLink(url), canonicalUrl: null });
}

/** The site whose article an id names; empty where it is that of no web page. */
export function siteOfArticle(id: ArticleId): string {
	return siteOfAddress(`https://${id}`);
}

/** Whether a page shown at an address is of the article's own site, so that it may have and change what is kept of the article. */
export function speaksFor(url: string, id: ArticleId): boolean {
	const site = siteOfAddress(unwrapCache(url));
	return site !== '' && site === siteOfArticle(id);
}

/**
 * One spelling for all addresses of a page: AMP, mobile and print twins, tracking parameters, index files, trailing slashes,
 * caches. Always https. What is not a web address comes back as it is.
 */
export function normaliseUrl(url: string): string {
	const address = parseWebAddress(unwrapCache(url.trim()));
	if (!address) return url;
	const parameters = [...address.searchParams].filter(([name, value]) => isNamingParameter(name, value));
	parameters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
	// single-page sites keep the article's path behind the hash
	const route = /^#!?\/./.test(address.hash) ? address.hash : '';
	const host = plainHost(address.hostname) + (address.port && `:${address.port}`);
	return `https://${host}${normalisePath(address.pathname)}${query && `?${query}`}${route}`;
}

/**
 * The first of the addresses a page declares that can be believed. Each is judged on its own: an empty, stale or unfinished one does not
 * stand before the next.
 * @param declared as they stand in the page, relative or not, most to the point first
 */
export function chooseCanonical(url: string, declared: readonly string[]): string | null {
	for (const claim of declared) {
		const trusted = trustedCanonical(url, claim);
		if (trusted) return trusted;
	}
	return null;
}

/**
 * The address a page declares as its own, where that can be believed: of the page's own site, and not its home page, one of its sections,
 * an unfinished copy of it or another article. What another site's page says of an article is a claim, whoever is right.
 * @param declared as it stands in the page, relative or not
 * @returns absolute, without its hash; null where nothing is declared or it is not believed
 */
export function trustedCanonical(url: string, declared: string | null): string | null {
	if (!declared?.trim()) return null;
	const page = parseWebAddress(unwrapCache(url.trim()));
	const canonical = page && parseWebAddress(declared.trim(), page.href);
	if (!page || !canonical) return null;
	if (siteOfAddress(page.href) !== siteOfAddress(canonical.href)) return null;
	if (canonical.username || canonical.password || isUnfinishedTwin(page, canonical)) return null;
	canonical.hash = /^#!?\/./.test(canonical.hash) ? canonical.hash : '';
	if (normaliseUrl(canonical.href) === normaliseUrl(page.href)) return canonical.href;

	const pagePath = normalisePath(page.pathname);
	const canonicalPath = normalisePath(canonical.pathname);
	if (isFrontPath(canonicalPath) && !isNamedByQuery(canonical)) return null;
	if (pagePath.startsWith(`${canonicalPath}/`) && !isLastPartOptional(pagePath, canonicalPath)) return null;
	return sharesNaming(addressText(page, pagePath), addressText(canonical, canonicalPath)) === 'different'
		? null
		: canonical.href;
}

function parseWebAddress(url: string, base?: string): URL | null {
	if (!URL.canParse(url, base)) return null;
	const address = new URL(url, base);
	return /^https?:$/.test(address.protocol) && address.hostname ? address : null;
}

/** "/", "/en", "/en-gb", "/home": a front page, at most of an edition. */
function isFrontPath(path: string): boolean {
	return /^(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|home|news|index|intl|international))?\/?$/i.test(path);
}

function isNamedByQuery(address: URL): boolean {
	return [...address.searchParams].some(([name, value]) => isNamingParameter(name, value) && /\d{2,}/.test(value));
}

/** "/story/123/slug" may be declared as "/story/123", "/a/slug/page/2" as "/a/slug"; "/world/slug" may not as "/world". */
function isLastPartOptional(path: string, shorter: string): boolean {
	const tail = path.slice(shorter.length + 1);
	return /\d{4,}|[^/]+-[^/]+-[^/]+/.test(shorter.split('/').at(-1) ?? '') || /^(?:page\/?)?\d{1,2}$/.test(tail);
}

function addressText(address: URL, path: string): string {
	const parameters = [...address.searchParams].filter(([name, value]) => isNamingParameter(name, value));
	return [path, ...parameters.map(([, value]) => value)].join('/');
}
