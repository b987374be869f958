import { type ArticleClaims, noClaims } from './article-claims.ts';
import { type ReferenceDecoder, referenceDecoder } from './decode-references.ts';
import { plainText } from './plain-text.ts';

const ARTICLE_ITEM = /schema\.org\/(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review)\b/i;

/** What readers wrote below it has authors of its own. */
const COMMENT =
	'[itemprop~="comment"], [itemtype*="Comment"], [id="comments"], [class*="comment-"], .comment, .comments';

/** What a page says about its article in microdata or in an hAtom entry (https://microformats.org/wiki/hatom). */
export function microdataClaims(root: Element): ArticleClaims | null {
	const items = [...root.querySelectorAll('[itemtype]')].filter((item) =>
		ARTICLE_ITEM.test(item.getAttribute('itemtype') ?? ''),
	);
	// several items of one level are teasers
	const item =
		items.find((candidate) => candidate.querySelector('[itemprop~="articleBody"]')) ??
		(items.length === 1 ? items[0] : null);
	if (!item) return null;
	const decode = referenceDecoder(root);
	const textIn = (element: Element) => propertyValue(element, decode);
	const nameOf = (element: Element) => textIn(element.querySelector('[itemprop~="name"]') ?? element);
	const elements = (property: string): Element[] =>
		[...item.querySelectorAll(`[itemprop~="${property}"]`)].slice(0, 20);
	const text = (...properties: string[]): string | null => {
		for (const property of properties) {
			const element = elements(property)[0];
			const value = element ? textIn(element) : '';
			if (value) return value;
		}
		return null;
	};
	/** Around the whole item such a name only says whether it may be commented on: `<body class="comment-open">`. */
	const isOfComment = (element: Element): boolean => {
		const comment = element.closest(COMMENT);
		return comment !== null && !comment.contains(item);
	};
	return {
		...noClaims(),
		title: text('headline'),
		description: text('description', 'abstract'),
		authors: elements('author')
			.filter((author) => !isOfComment(author))
			.map(nameOf)
			.filter(Boolean),
		publisher: elements('publisher').map(nameOf)[0] ?? null,
		publishedAt: text('datePublished', 'dateCreated'),
		modifiedAt: text('dateModified'),
		section: text('articleSection'),
		tags: elements('keywords').flatMap((element) => textIn(element).split(/\s*[,;]\s*/)),
		language: text('inLanguage'),
		body:
			elements('articleBody')
				.map((element) => plainText(decode(element.textContent ?? '')))
				.join('\n') || null,
		isLive: /LiveBlogPosting/.test(item.getAttribute('itemtype') ?? ''),
		isFree: text('isAccessibleForFree')?.toLowerCase() === 'false' ? false : null,
	};
}

function propertyValue(element: Element, decode: ReferenceDecoder): string {
	const written = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
	return plainText(decode(written)).replace(/\s+/g, ' ');
}
