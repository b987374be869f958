import { textWeight } from '../../core/facts/text-weight.ts';
import { ARTICLE_TYPE, readJsonLd, typesOf } from '../metadata/json-ld.ts';
import { readMetaTags } from '../metadata/meta-tags.ts';
import { addressShape } from './address-shape.ts';
import { groupParagraphs } from './paragraph-groups.ts';

/** What a page shows for or against being an article, each 0 to 1. */
export type Signals = Record<SignalName, number>;

export type SignalName =
	| 'articleType'
	| 'articleOpenGraph'
	| 'author'
	| 'productType'
	| 'forumType'
	| 'discussionSoftware'
	| 'documentationSoftware'
	| 'frontAddress'
	| 'listAddress'
	| 'forumAddress'
	| 'documentationAddress'
	| 'serviceAddress'
	| 'slugAddress'
	| 'datedAddress'
	| 'articleAddress'
	| 'text'
	| 'textDominates'
	| 'shortText'
	| 'linksDominate'
	| 'manyTeasers'
	| 'bylineElement'
	| 'timeElement'
	| 'manyTimes'
	| 'price'
	| 'cart'
	| 'code'
	| 'manyCode'
	| 'replies'
	| 'shareLinks'
	| 'figure'
	| 'manyInputs';

const PRODUCT_TYPE = /^(?:Product\w*|ProductGroup|Offer|SomeProducts|VideoGame|ItemPage|\w*Store)$/;
const FORUM_TYPE = /^(?:DiscussionForumPosting|QAPage)$/;
const DISCUSSION_SOFTWARE = /discourse|phpbb|vbulletin|xenforo|mybb|nodebb|flarum|smf|invision|vanilla/i;
const DOCUMENTATION_SOFTWARE =
	/docusaurus|sphinx|docutils|mkdocs|gitbook|mediawiki|dokuwiki|starlight|vitepress|vuepress|javadoc|doxygen|mdbook|antora|jsdoc|readme\.io/i;
/** A text this heavy is as good as any longer one. */
const ENOUGH_TEXT = 3_000;
const LITTLE_TEXT = 600;

/** Reads a page's signals. Nothing here asks for a layout. */
export function readSignals(root: Element, url: string): Signals {
	const nodes = readJsonLd(root);
	const types = nodes.flatMap(typesOf);
	const meta = readMetaTags(root);
	const openGraph = (meta.get('og:type') ?? []).join(' ').toLowerCase();
	const generator = (meta.get('generator') ?? []).join(' ');
	const items = [...root.querySelectorAll('[itemtype]')]
		.slice(0, 200)
		.map((item) => (item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
	const described = [...types, ...items];
	const says = (pattern: RegExp): number => Number(described.some((type) => pattern.test(type)));
	const count = (selector: string): number => root.querySelectorAll(selector).length;
	const share = (value: number, enough: number): number => Math.min(1, value / enough);

	const paragraphs = groupParagraphs(root);
	let linked = 0;
	for (const link of root.getElementsByTagName('a')) linked += textWeight(link.textContent?.trim() ?? '');
	return {
		articleType: says(ARTICLE_TYPE),
		articleOpenGraph: Number(/article|blog/.test(openGraph)),
		author: Number(
			['author', 'article:author', 'parsely-author', 'byl'].some((name) => meta.has(name)) ||
				nodes.some((node) => node.author),
		),
		productType: Math.max(says(PRODUCT_TYPE), Number(/product/.test(openGraph))),
		forumType: says(FORUM_TYPE),
		discussionSoftware: Number(DISCUSSION_SOFTWARE.test(generator)),
		documentationSoftware: Number(DOCUMENTATION_SOFTWARE.test(generator)),
		...addressShape(url),
		text: share(Math.log2(1 + paragraphs.largest / 100), Math.log2(1 + ENOUGH_TEXT / 100)),
		textDominates: paragraphs.total ? paragraphs.largest / paragraphs.total : 0,
		shortText: Number(paragraphs.largest < LITTLE_TEXT),
		linksDominate: linked / (linked + paragraphs.total + 1),
		manyTeasers: share(count('h2 a,h3 a,h4 a,a h2,a h3,a h4'), 20),
		bylineElement: Number(count('[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]') > 0),
		timeElement: Number(count('time') > 0),
		manyTimes: share(count('time'), 20),
		price: share(count('[itemprop="price"],[class*="price" i]'), 5),
		cart: Number(
			count(
				'[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i],[class*="basket" i],[name="add-to-cart"]',
			) > 0,
		),
		code: Number(count('pre,code') > 0),
		manyCode: share(count('pre,code'), 20),
		replies: share(
			count(
				'[class*="reply" i],[class*="thread" i],[class*="topic" i],[class*="forum" i],[class*="message-" i],[class*="post-body" i]',
			),
			30,
		),
		shareLinks: Number(count('[class*="share" i],[href*="sharer" i],[href*="/intent/tweet" i]') > 0),
		figure: Number(count('figure') > 0),
		manyInputs: share(count('input:not([type="hidden"]),textarea,select'), 12),
	};
}
