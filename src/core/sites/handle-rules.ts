import { resolveSiteMode } from './resolve-site-mode.ts';
import { siteName } from './site-name.ts';

/** Where a handle is offered beside words that the reader selects. */
export interface HandleRules {
	/** False: nowhere. */
	hasHandle: boolean;
	/** Hosts on which it is not, and all below them; sorted. */
	noHandleOn: string[];
}

export function isHandleOffered(host: string, { hasHandle, noHandleOn }: HandleRules): boolean {
	const rules = noHandleOn.map((each) => ({ host: each, mode: 'off' as const }));
	return hasHandle && resolveSiteMode(host, { defaultMode: 'automatic', rules }).rule === null;
}

/**
 * The rules changed for one host, or with null for all.
 * @param isOffered for a host: takes away what keeps the handle from it, also where that was said of a site above it
 */
export function withHandle<Rules extends HandleRules>(rules: Rules, host: string | null, isOffered: boolean): Rules {
	if (host === null) return { ...rules, hasHandle: isOffered };
	const name = siteName(host);
	const others = rules.noHandleOn.filter((each) =>
		isOffered ? name !== each && !name.endsWith(`.${each}`) : each !== name,
	);
	return { ...rules, noHandleOn: isOffered ? others : [...others, name].sort() };
}
