import { getDomain } from 'tldts';
import { SHARED_HOSTS } from './shared-hosts.ts';

/**
 * The site a host belongs to: its registered name by the public suffix list, whose private part makes each user of a shared host a site of
 * their own: "news.example.co.uk" → "example.co.uk", "www.alice.github.io" → "alice.github.io". A host without a registered name (an IP
 * address, "localhost", a suffix itself) is its own site.
 */
export function siteOf(hostname: string): string {
	const host = hostname.toLowerCase().replace(/\.+$/, '');
	const registered = getDomain(host, { allowPrivateDomains: true });
	if (!registered) return host;
	if (!SHARED_HOSTS.has(registered)) return registered;
	const user = host
		.slice(0, -registered.length - 1)
		.split('.')
		.at(-1);
	return user && user !== 'www' ? `${user}.${registered}` : registered;
}

/**
 * The site of an address; empty where it is no web address. Each port of a host without a registered name is a site: on "localhost" and on
 * IP addresses ports are different services.
 */
export function siteOfAddress(url: string): string {
	if (!URL.canParse(url)) return '';
	const { protocol, hostname, port } = new URL(url);
	if (!/^https?:$/.test(protocol) || !hostname) return '';
	const site = siteOf(hostname);
	return port && !hasRegisteredName(hostname) ? `${site}:${port}` : site;
}

function hasRegisteredName(hostname: string): boolean {
	return getDomain(hostname, { allowPrivateDomains: true }) !== null;
}
