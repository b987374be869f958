import type { PageEvidence } from '../metadata/page-evidence.ts';

const WALL =
	'[class*="paywall" i], [id*="paywall" i], [data-paywall], [class*="regwall" i], [class*="piano-" i], [class*="subscriber-only" i], [class*="premium-content" i]';
/** A body as short as this beside a wall is a stub. */
const STUB_LENGTH = 1_500;

/** Whether the page gives only part of the article to this reader, or says that it is for subscribers. */
export function isBehindPaywall({ root, jsonLd, meta, microdata }: PageEvidence, bodyLength: number): boolean {
	const declared = jsonLd.isFree ?? microdata.isFree ?? meta.isFree;
	if (declared !== null) return !declared;
	return bodyLength < STUB_LENGTH && root.querySelector(WALL) !== null;
}
