/** Top-level domains that say nothing of a country, though they look like it. */
const NO_COUNTRY = new Set(['ai', 'co', 'eu', 'fm', 'gg', 'io', 'me', 'tv', 'ws']);

/** The country whose top-level domain a host has: "GB" of example.co.uk. Null of .com, .org and other domains of no country. */
export function countryOfHost(host: string): string | null {
	const domain = host.split('.').at(-1) ?? '';
	if (!/^[a-z]{2}$/.test(domain) || NO_COUNTRY.has(domain)) return null;
	return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
