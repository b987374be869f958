import { comparable } from '../facts/headline.ts';
import { isSpelledBy } from '../feeds/known-outlets.ts';

/**
 * Tells sites apart that call themselves by one name and stand beside each other: a host that spells the name keeps it, the others are
 * called by their hosts; where no host spells it, nobody can tell whose it is, and each has its host behind it.
 * @param named names by site; of those that are not in the answer the name is their own
 */
export function distinctNames(named: ReadonlyMap<string, string>): Map<string, string> {
	const sitesOf = new Map<string, string[]>();
	for (const [site, name] of named) {
		const key = comparable(name);
		sitesOf.set(key, [...(sitesOf.get(key) ?? []), site]);
	}
	const changed = new Map<string, string>();
	for (const sites of sitesOf.values()) {
		if (sites.length < 2) continue;
		const isOwner = (site: string) => isSpelledBy(named.get(site) ?? '', site);
		const hasOwner = sites.some(isOwner);
		for (const site of sites) {
			if (!isOwner(site)) changed.set(site, hasOwner ? site : `${named.get(site)} (${site})`);
		}
	}
	return changed;
}
