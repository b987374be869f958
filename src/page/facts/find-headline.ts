import { stripSiteName } from '../../core/facts/headline.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

/** The headline, without the site's name. "" where the page has nothing of the kind. */
export function findHeadline({ root, jsonLd, meta, microdata, headlineElement, siteNames }: PageEvidence): string {
	const visible = tidySpaces(headlineElement?.textContent ?? '');
	const candidates = [
		meta.title,
		jsonLd.title,
		microdata.title,
		visible,
		root.querySelector('head > title')?.textContent,
	];
	for (const candidate of candidates) {
		const headline = stripSiteName(tidySpaces(candidate ?? ''), siteNames);
		if (headline) return headline;
	}
	return '';
}
