import { isStandfirst } from '../../../core/metadata/standfirst.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

const STANDFIRST_NAME =
	/standfirst|sub-?_?title|sub-?_?head|(?:^|[^\p{L}])(?:dek|deck|lede?|lead|leadin|intro|summary|excerpt|abstract|chapo|entradilla|ingress|perex|vorspann|strapline)(?:$|[^\p{Ll}])/iu;
const SHORTEST = 40;
const LONGEST = 600;
const BESIDE = 'a, figure, aside, li, nav, footer, blockquote';
/** A standfirst stands within so many elements from the headline. */
const NEAR_HEADLINE = 40;

/** The summary the publisher gives with the headline: as the page shows it, or as the metadata have it. */
export function findStandfirst(evidence: PageEvidence): string | null {
	const { jsonLd, meta, microdata } = evidence;
	const claimed = [meta.description, jsonLd.description, microdata.description]
		.filter((text) => text !== null)
		.map(tidySpaces)
		.filter(isStandfirst);
	const visible = visibleStandfirst(evidence);
	if (visible) return visible;
	const first = claimed[0];
	if (!first || !isCutShort(first)) return first ?? null;
	const stem = first.replace(/(?:\.{3}|…|\[…\])$/, '').trim();
	return claimed.find((text) => text.length > first.length && text.startsWith(stem)) ?? first;
}

function isCutShort(text: string): boolean {
	return /(?:\.{3}|…|\[…\])$/.test(text);
}

function visibleStandfirst({ headlineElement, surroundings, meta, jsonLd }: PageEvidence): string | null {
	const headlines = [headlineElement?.textContent, meta.title, jsonLd.title].map((title) => tidySpaces(title ?? ''));
	if (!headlineElement) return null;
	for (const element of [headlineElement, ...surroundings().after.slice(0, NEAR_HEADLINE)]) {
		if (element.localName === 'form') continue;
		const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
		if (name.length > 300 || !STANDFIRST_NAME.test(name)) continue;
		const text = tidySpaces(element.textContent ?? '');
		if (
			text.length >= SHORTEST &&
			text.length <= LONGEST &&
			isStandfirst(text) &&
			!headlines.some((headline) => headline !== '' && text.startsWith(headline)) &&
			!element.querySelector('h1, p + p, time, a + a, figure, figcaption, picture, img, video, script') &&
			!element.closest(BESIDE)
		)
			return text;
	}
	return null;
}
