import type { ArticleId } from './article.ts';
import { isNamingParameter } from './identity/naming-parameter.ts';
import { normalisePath } from './identity/normalise-path.ts';
import { sharesNaming } from './identity/shares-naming.ts';
import { siteOf } from './identity/site-of.ts';
import { unwrapAddress } from './identity/unwrap-address.ts';

/** Hosts that show the same pages to other devices or in other forms. */
const TWIN_HOST = /^(?:www\d?|m|mobile|mobil|amp|wap|touch|lite|text|print)\.(?=[^.]+\.)/;

/**
 * The name of an article under all its addresses: its normalised address without the scheme.
 * @param page `canonicalUrl` is what its page declares; it is judged here, so a trusted one and any other may be handed in alike
 */
export function articleIdOf({ url, canonicalUrl }: { url: string; canonicalUrl: string | null }): ArticleId {
	return normaliseUrl(trustedCanonical(url, canonicalUrl) ?? url).replace(/^https?:\/\//, '');
}

/**
 * One spelling for all addresses of a page: AMP, mobile and print twins, tracking parameters, index files, trailing slashes,
 * redirectors and caches. Always https. What is not a web address comes back as it is.
 */
export function normaliseUrl(url: string): string {
	const address = parseWebAddress(unwrapAddress(url));
	if (!address) return url;
	const parameters = [...address.searchParams].filter(([name, value]) => isNamingParameter(name, value));
	parameters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
	// single-page sites keep the article's path behind the hash
	const route = /^#!?\/./.test(address.hash) ? address.hash : '';
	return `https://${plainHost(address)}${normalisePath(address.pathname)}${query && `?${query}`}${route}`;
}

/**
 * The address a page declares as its own, where that can be believed: the same site, or the site behind a cache or a redirector, and
 * not its home page, one of its sections or another article.
 * @param declared as it stands in the page, relative or not
 * @returns absolute, without its hash; null where nothing is declared or it is not believed
 */
export function trustedCanonical(url: string, declared: string | null): string | null {
	if (!declared?.trim()) return null;
	const page = parseWebAddress(unwrapAddress(url));
	const canonical = page && parseWebAddress(declared.trim(), page.href);
	if (!page || !canonical) return null;
	canonical.hash = /^#!?\/./.test(canonical.hash) ? canonical.hash : '';
	if (normaliseUrl(canonical.href) === normaliseUrl(page.href)) return canonical.href;

	const pagePath = normalisePath(page.pathname);
	const canonicalPath = normalisePath(canonical.pathname);
	if (isFrontPath(canonicalPath) && !isNamedByQuery(canonical)) return null;
	if (pagePath.startsWith(`${canonicalPath}/`) && !isLastPartOptional(pagePath, canonicalPath)) return null;
	const naming = sharesNaming(addressText(page, pagePath), addressText(canonical, canonicalPath));
	if (siteOf(page.hostname) !== siteOf(canonical.hostname)) return naming === 'same' ? canonical.href : null;
	return naming === 'different' ? null : canonical.href;
}

function parseWebAddress(url: string, base?: string): URL | null {
	if (!URL.canParse(url, base)) return null;
	const address = new URL(url, base);
	return /^https?:$/.test(address.protocol) && address.hostname ? address : null;
}

function plainHost(address: URL): string {
	const host = address.hostname.replace(/\.$/, '').replace(TWIN_HOST, '');
	return address.port ? `${host}:${address.port}` : host;
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
