/** Top-level domains that say nothing of a country, though they look like it. */
const NO_COUNTRY = new Set(['ai', 'co', 'eu', 'fm', 'gg', 'io', 'me', 'tv', 'ws']);

/**
 * The country an outlet is at home in, by its host: the one the directory of outlets names for the host or a domain above it, else the one
 * whose top-level domain it has ("GB" of example.co.uk). Null of .com, .org and other domains of no country that the directory does not have.
 * @param known ISO 3166-1 alpha-2 codes by host, without "www."
 */
export function countryOfHost(host: string, known: ReadonlyMap<string, string> = new Map()): string | null {
	const labels = host.split('.');
	for (let first = 0; first < labels.length - 1; first++) {
		const country = known.get(labels.slice(first).join('.'));
		if (country) return country;
	}
	const domain = labels.at(-1) ?? '';
	if (!/^[a-z]{2}$/.test(domain) || NO_COUNTRY.has(domain)) return null;
	return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
