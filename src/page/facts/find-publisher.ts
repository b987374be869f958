import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

/** The outlet's name as it calls itself. */
export function findPublisher({ jsonLd, meta, microdata, url }: PageEvidence): string | null {
	const claimed = [meta.publisher, jsonLd.publisher, microdata.publisher].find((name) => name && name.length <= 80);
	if (claimed) return tidySpaces(claimed);
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
