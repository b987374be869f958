import { siteOf } from '../../addresses/site-of.ts';
import { comparable } from '../../metadata/headline.ts';
import { isSpelledBy } from '../../outlets/known-outlets.ts';

/**
 * Tells sites apart that call themselves by one name and stand beside each other: a site whose registered name spells it keeps it, the
 * others are called by their hosts; where no site spells it, nobody can tell whose it is, and each has its host behind it.
 * @param named names by host, without "www."
 * @returns names by host; of those that are not in it the name is their own
 */
export function distinctNames(named: ReadonlyMap<string, string>): Map<string, string> {
	const hostsOf = new Map<string, string[]>();
	for (const [host, name] of named) {
		const key = comparable(name);
		const hosts = hostsOf.get(key);
		if (hosts) hosts.push(host);
		else hostsOf.set(key, [host]);
	}
	const changed = new Map<string, string>();
	for (const hosts of hostsOf.values()) {
		if (new Set(hosts.map(siteOf)).size < 2) continue;
		const isOwner = (host: string) => isSpelledBy(named.get(host) ?? '', host);
		const hasOwner = hosts.some(isOwner);
		for (const host of hosts) {
			if (!isOwner(host)) changed.set(host, hasOwner ? host : `${named.get(host)} (${host})`);
		}
	}
	return changed;
}
