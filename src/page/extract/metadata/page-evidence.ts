import { tidySpaces } from '../body/collect-blocks.ts';
import { aroundHeadline, type HeadlineSurroundings } from './around-headline.ts';
import { type ArticleHeader, findArticleHeader } from './article-header.ts';
import type { ArticleClaims } from './claims/article-claims.ts';
import { noClaims } from './claims/article-claims.ts';
import { decodeTexts, referenceDecoder } from './claims/decode-references.ts';
import { type JsonLdNode, readJsonLd } from './claims/json-ld.ts';
import { jsonLdClaims, webPageClaims } from './claims/json-ld-claims.ts';
import { metaClaims } from './claims/meta-claims.ts';
import { type MetaTags, readMetaTags } from './claims/meta-tags.ts';
import { microdataClaims } from './claims/microdata-claims.ts';
import { findHeadlineElement } from './headline-element.ts';

/** All that the facts of an article are read from. */
export interface PageEvidence {
	root: Element;
	url: string;
	jsonLd: ArticleClaims;
	meta: ArticleClaims;
	microdata: ArticleClaims;
	/** What the JSON-LD says of the page where it describes no article: believed last. */
	webPage: ArticleClaims;
	/** What the meta elements and the JSON-LD say beside these claims. */
	metaTags: MetaTags;
	jsonLdNodes: readonly JsonLdNode[];
	/** The titles that the page has, a line each: what of several articles in the metadata is its own has one of them. */
	pageTitles: string;
	/** The window's title, as written. */
	windowTitle: string;
	/** The element that shows the article's headline. Null where there is none. */
	headlineElement: Element | null;
	/** Found when first asked for. */
	surroundings(): HeadlineSurroundings;
	header(): ArticleHeader;
	/** The names the site gives itself, its host among them. */
	siteNames: string[];
}

const LONGEST_SITE_NAME = 40;

export function gatherEvidence(root: Element, url: string): PageEvidence {
	const windowTitle = tidySpaces((root.querySelector('head > title')?.textContent ?? '').slice(0, 1_000));
	const decode = referenceDecoder(root);
	const nodes = readJsonLd(root, (block) => decodeTexts(block, decode));
	const tags = readMetaTags(root, decode);
	const meta = metaClaims(tags);
	const titles = [meta.title, windowTitle].filter((title): title is string => Boolean(title));
	const headlineElement = findHeadlineElement(root, titles);
	const pageTitles = `${windowTitle}\n${headlineElement?.textContent ?? ''}\n${meta.title ?? ''}`;
	const jsonLd = jsonLdClaims(nodes, pageTitles) ?? noClaims();
	const microdata = microdataClaims(root) ?? noClaims();
	const siteNames = [meta.publisher, jsonLd.publisher, ...(tags.get('application-name') ?? []), hostName(url)];
	let surroundings: HeadlineSurroundings | null = null;
	let header: ArticleHeader | null = null;
	return {
		root,
		url,
		jsonLd,
		meta,
		microdata,
		webPage: webPageClaims(nodes, pageTitles) ?? noClaims(),
		metaTags: tags,
		jsonLdNodes: nodes,
		pageTitles,
		windowTitle,
		headlineElement,
		surroundings: () => {
			surroundings ??= aroundHeadline(root, headlineElement);
			return surroundings;
		},
		header: () => {
			header ??= findArticleHeader(root, headlineElement);
			return header;
		},
		// some systems name every page's application after its article
		siteNames: siteNames.filter(
			(name): name is string => name !== null && !(name.length > LONGEST_SITE_NAME && windowTitle.includes(name)),
		),
	};
}

function hostName(url: string): string | null {
	return URL.canParse(url) ? new URL(url).hostname : null;
}
