import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

const STANDFIRST_ELEMENTS =
	'[class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subheadline" i], [class*="sub-headline" i], [class*="deck" i], [class*="dek" i], [class*="lead" i], [class*="lede" i], [class*="intro" i], [class*="summary" i], [class*="teaser-text" i], [class*="excerpt" i], [class*="description" i], [itemprop~="description"], [itemprop~="alternativeHeadline"]';

/** The summary the publisher gives with the headline. */
export function findStandfirst({ root, jsonLd, meta, microdata, headlineElement }: PageEvidence): string | null {
	const claimed = [meta.description, jsonLd.description, microdata.description].find((text) => text) ?? null;
	const scope = headlineElement?.closest('article, main, [role="main"]') ?? root;
	if (claimed) return tidySpaces(claimed);
	for (const element of scope.querySelectorAll(STANDFIRST_ELEMENTS)) {
		const text = tidySpaces(element.textContent ?? '');
		if (text.length > 40 && text.length < 700 && !element.querySelector('h1, p + p')) return text;
	}
	return null;
}
