import { readersTags } from '../../../core/topics/readers-tag.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

const LONGEST_TAG = 60;

/** The publisher's own tags that are words for readers, each once. */
export function findTags({ root, jsonLd, meta, microdata }: PageEvidence): string[] {
	const linked = [...root.querySelectorAll('a[rel~="tag"]')].map((link) => link.textContent ?? '');
	const claimed = [jsonLd.tags, meta.tags, microdata.tags, linked].find((tags) => tags.some(Boolean)) ?? [];
	const tags = claimed.map(tidySpaces).filter((tag) => tag && tag.length <= LONGEST_TAG);
	return [...new Map(readersTags(tags).map((tag) => [tag.toLowerCase(), tag])).values()];
}
