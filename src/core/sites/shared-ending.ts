import { parse } from 'tldts';
import type { SitePattern } from './site-pattern.ts';

/**
 * Whether sites of many owners end in a host ("co.uk", "github.io"), by the public suffix list. Some of them have pages of their own
 * ("gov.uk"). A name that the list does not have, such as one of the reader's own network ("intranet"), ends nobody's site.
 */
export function isSharedEnding(host: string): boolean {
	const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
	return publicSuffix === host && (isIcann === true || isPrivate === true);
}

/** Whether a rule for these pages would be one for the sites of many owners. */
export function isForSharedEnding({ host, isAlone }: SitePattern): boolean {
	return !isAlone && isSharedEnding(host);
}
