import { textWeight } from '../../core/metadata/text-weight.ts';
import { ARTICLE_TYPE, readJsonLd, typesOf } from '../extract/metadata/claims/json-ld.ts';
import { readMetaTags } from '../extract/metadata/claims/meta-tags.ts';
import { addressShape } from './address-shape.ts';
import { groupParagraphs } from './paragraph-groups.ts';
import { surveyPage } from './survey.ts';

/** What a page shows for or against being an article: how much, 0 to 1, or whether at all. */
export type Signals = Record<SignalName, number | boolean>;

export type SignalName =
	| 'articleType'
	| 'openGraphType'
	| 'author'
	| 'productType'
	| 'forumType'
	| 'docsSoftware'
	| 'frontAddress'
	| 'listAddress'
	| 'forumAddress'
	| 'docsAddress'
	| 'serviceAddress'
	| 'slugAddress'
	| 'datedAddress'
	| 'articleAddress'
	| 'text'
	| 'textDominates'
	| 'shortText'
	| 'linksDominate'
	| 'manyTeasers'
	| 'byline'
	| 'time'
	| 'manyTimes'
	| 'price'
	| 'cart'
	| 'code'
	| 'manyCode'
	| 'replies'
	| 'shareLinks'
	| 'figure'
	| 'manyInputs';

const PRODUCT_TYPE = /^(?:Product\w*|Offer|SomeProducts|VideoGame|ItemPage|\w*Store)$/;
const FORUM_TYPE = /^(?:DiscussionForumPosting|QAPage)$/;
const DOCUMENTATION_SOFTWARE = /docusaurus|sphinx|docutils|mkdocs|gitbook|wiki|starlight|vitepress|doxygen|hugo-book/i;
const AUTHOR_TAGS = ['author', 'article:author', 'parsely-author', 'byl'];
/** A text this heavy is as good as any longer one. */
const ENOUGH_TEXT = 3_000;
const LITTLE_TEXT = 600;

/** Reads a page's signals. Nothing here asks for a layout. */
export function readSignals(root: Element, url: string): Signals {
	const nodes = readJsonLd(root);
	const meta = readMetaTags(root);
	const survey = surveyPage(root);
	const paragraphs = groupParagraphs(survey);
	const described = [...nodes.flatMap(typesOf), ...survey.itemTypes];
	const openGraph = (meta.get('og:type') ?? []).join(' ').toLowerCase();
	const generator = (meta.get('generator') ?? []).join(' ');
	let linked = 0;
	for (const link of survey.links) linked += textWeight(link.textContent?.trim() ?? '');
	return {
		articleType: says(described, ARTICLE_TYPE),
		openGraphType: /article|blog/.test(openGraph),
		author: AUTHOR_TAGS.some((name) => meta.has(name)) || nodes.some((node) => node.author),
		productType: says(described, PRODUCT_TYPE) || /product/.test(openGraph),
		forumType: says(described, FORUM_TYPE),
		docsSoftware: DOCUMENTATION_SOFTWARE.test(generator),
		...addressShape(url),
		text: share(Math.log2(1 + paragraphs.largest / 100), Math.log2(1 + ENOUGH_TEXT / 100)),
		textDominates: paragraphs.largest / (paragraphs.total || 1),
		shortText: paragraphs.largest < LITTLE_TEXT,
		linksDominate: linked / (linked + paragraphs.total + 1),
		manyTeasers: share(survey.teasers, 20),
		byline: survey.bylines > 0,
		time: survey.times > 0,
		manyTimes: share(survey.times, 20),
		price: share(survey.prices, 5),
		cart: survey.carts > 0,
		code: survey.code > 0,
		manyCode: share(survey.code, 20),
		replies: share(survey.replies, 30),
		shareLinks: survey.shares > 0,
		figure: survey.figures > 0,
		manyInputs: share(survey.inputs, 12),
	};
}

function says(described: readonly string[], pattern: RegExp): boolean {
	return described.some((type) => pattern.test(type));
}

function share(value: number, enough: number): number {
	return Math.min(1, value / enough);
}
