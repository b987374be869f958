import { isHidden } from '../body/is-hidden.ts';
import { aroundHeadline, type HeadlineSurroundings } from './around-headline.ts';
import type { ArticleClaims } from './claims/article-claims.ts';
import { noClaims } from './claims/article-claims.ts';
import { decodeTexts, referenceDecoder } from './claims/decode-references.ts';
import { type JsonLdNode, readJsonLd } from './claims/json-ld.ts';
import { jsonLdClaims } from './claims/json-ld-claims.ts';
import { metaClaims } from './claims/meta-claims.ts';
import { type MetaTags, readMetaTags } from './claims/meta-tags.ts';
import { microdataClaims } from './claims/microdata-claims.ts';

/** All that the facts of an article are read from. */
export interface PageEvidence {
	root: Element;
	url: string;
	jsonLd: ArticleClaims;
	meta: ArticleClaims;
	microdata: ArticleClaims;
	/** What the meta elements and the JSON-LD say beside these claims. */
	metaTags: MetaTags;
	jsonLdNodes: readonly JsonLdNode[];
	/** The element that holds the article's headline: the `h1` most like the page's title. Null where there is none. */
	headlineElement: Element | null;
	/** Found when first asked for. */
	surroundings(): HeadlineSurroundings;
	/** The names the site gives itself, its host among them. */
	siteNames: string[];
}

export function gatherEvidence(root: Element, url: string): PageEvidence {
	const pageTitle = (root.querySelector('head > title')?.textContent ?? '').slice(0, 1_000);
	const decode = referenceDecoder(root);
	const nodes = readJsonLd(root, (block) => decodeTexts(block, decode));
	const tags = readMetaTags(root, decode);
	const meta = metaClaims(tags);
	const headlineElement = findHeadlineElement(root, meta.title ?? pageTitle);
	const jsonLd =
		jsonLdClaims(nodes, `${pageTitle}\n${headlineElement?.textContent ?? ''}\n${meta.title ?? ''}`) ?? noClaims();
	const microdata = microdataClaims(root) ?? noClaims();
	const siteNames = [meta.publisher, jsonLd.publisher, ...(tags.get('application-name') ?? []), hostName(url)];
	let surroundings: HeadlineSurroundings | null = null;
	return {
		root,
		url,
		jsonLd,
		meta,
		microdata,
		metaTags: tags,
		jsonLdNodes: nodes,
		headlineElement,
		surroundings: () => {
			surroundings ??= aroundHeadline(root, headlineElement);
			return surroundings;
		},
		siteNames: siteNames.filter((name) => name !== null),
	};
}

/** A lower heading shows the headline where it shares so many of its words with the page's title, and is as long. */
const SHARED_WORDS = 0.7;

/** The first-level heading most like the title; a lower one that nearly is the title where there is no other. */
function findHeadlineElement(root: Element, title: string): Element | null {
	const words = wordsOf(title);
	const first = mostAlike(shownHeadings(root, 'h1'), words);
	const lower = mostAlike(
		shownHeadings(root, 'h2, h3').filter(
			(heading) => wordsOf(heading.textContent ?? '').length >= SHARED_WORDS * words.length,
		),
		words,
	);
	return first?.heading ?? (lower && lower.share >= SHARED_WORDS ? lower.heading : null);
}

/** Headings that are neither hidden nor part of a path to the page ("Home › World › …"). */
function shownHeadings(root: Element, selector: string): Element[] {
	return [...root.querySelectorAll(selector)].filter((heading) => {
		const parent = heading.parentElement;
		return !isHidden(heading) && !(parent && isHidden(parent)) && !heading.closest('nav, li');
	});
}

function mostAlike(headings: readonly Element[], words: readonly string[]): { heading: Element; share: number } | null {
	let best: { heading: Element; share: number } | null = null;
	for (const heading of headings.slice(0, 200)) {
		const own = wordsOf(heading.textContent ?? '');
		if (!own.length || own.length > 60) continue;
		const share = own.filter((word) => words.includes(word)).length / own.length;
		if (!best || share > best.share) best = { heading, share };
	}
	return best;
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function hostName(url: string): string | null {
	return URL.canParse(url) ? new URL(url).hostname : null;
}
