import { longWordsOf } from '../../../core/metadata/choose-title.ts';
import { isStandfirst } from '../../../core/metadata/standfirst.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { OF_MEDIA } from '../region/of-media.ts';
import { piecesOf } from './line-text.ts';
import type { PageEvidence } from './page-evidence.ts';

const STANDFIRST_NAME =
	/standfirst|sub-?_?tit(?:le|ulo)?|sub-?_?head|(?:^|[^\p{L}])(?:dek|deck|lede?|lead|leadin|intro|summary|excerpt|abstract|chapo|entradilla|ingress|perex|vorspann|strapline)(?:$|[^\p{Ll}])/iu;
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
	const below = first && saysOfArticle(first, evidence) ? null : lineBelowHeadline(evidence);
	if (below) return below;
	if (!first || !isCutShort(first)) return first ?? null;
	const stem = first.replace(/(?:\.{3}|…|\[…\])$/, '').trim();
	return claimed.find((text) => text.length > first.length && text.startsWith(stem)) ?? first;
}

/** A slogan of the site's says nothing of its article: of the headline's longer words it has one at most. */
const FEWEST_COMMON = 2;

function saysOfArticle(description: string, { headlineElement, meta }: PageEvidence): boolean {
	const words = longWordsOf(`${headlineElement?.textContent ?? ''} ${meta.title ?? ''}`.slice(0, 2_000));
	const own = longWordsOf(description);
	return words.length < FEWEST_COMMON || words.filter((word) => own.includes(word)).length >= FEWEST_COMMON;
}

/** A lower heading that follows the headline itself and is a sentence: no section of the text is called so. */
function lineBelowHeadline({ headlineElement }: PageEvidence): string | null {
	const line = headlineElement?.nextElementSibling;
	if (headlineElement?.nodeName !== 'H1' || !line || !/^H[2-4]$/.test(line.nodeName)) return null;
	const text = textOf(line);
	const isSentence = text.length >= SHORTEST && text.length <= LONGEST && text.split(' ').length >= FEWEST_WORDS;
	return isSentence && isStandfirst(text) && !text.endsWith('?') && !line.querySelector('a, time') ? text : null;
}

const FEWEST_WORDS = 8;

/** A standfirst may be a list of its points, or lines. */
function textOf(element: Element): string {
	if ((element.textContent?.length ?? 0) > 2 * LONGEST) return '';
	const isInParts = element.querySelector('li, br') !== null;
	return isInParts ? piecesOf(element, { language: null }).join(' ') : tidySpaces(element.textContent ?? '');
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
		if (name.length > 300 || !STANDFIRST_NAME.test(name) || OF_MEDIA.test(name)) continue;
		const text = textOf(element);
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
