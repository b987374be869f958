import { type Byline, parseByline } from '../../core/facts/byline.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

const BYLINE_ELEMENTS =
	'[rel~="author"], [itemprop~="author"], address, [class*="byline" i], [class*="author" i], [data-testid*="byline" i], [class*="Autor"], [class*="autor"], [class*="auteur"]';
const LONGEST_BYLINE = 160;

/** The persons and the agency that the page names as the article's authors. */
export function findByline(evidence: PageEvidence): Byline {
	const { jsonLd, microdata, meta } = evidence;
	let agency: string | null = null;
	let desk: string | null = null;
	for (const claimed of [jsonLd.authors, microdata.authors, meta.authors, visibleBylines(evidence)]) {
		const bylines = claimed.map(parseByline);
		agency ??= bylines.find((byline) => byline.agency)?.agency ?? null;
		desk ??= bylines.find((byline) => byline.desk)?.desk ?? null;
		const authors = [...new Set(bylines.flatMap((byline) => byline.authors))];
		if (authors.length) return { authors, agency, desk: null };
	}
	return { authors: [], agency, desk };
}

function visibleBylines({ root, headlineElement }: PageEvidence): string[] {
	const scope = headlineElement?.closest('article, main, [role="main"]') ?? root;
	const bylines: string[] = [];
	for (const element of scope.querySelectorAll(BYLINE_ELEMENTS)) {
		const text = tidySpaces(element.textContent ?? '');
		if (text && text.length <= LONGEST_BYLINE) bylines.push(text);
		if (bylines.length > 4) break;
	}
	return bylines.slice(0, 3);
}
