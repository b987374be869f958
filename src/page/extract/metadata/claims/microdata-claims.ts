import { type ArticleClaims, noClaims } from './article-claims.ts';
import { plainText } from './plain-text.ts';

const ARTICLE_ITEM = /schema\.org\/(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review)\b/i;

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
	const elements = (property: string): Element[] =>
		[...item.querySelectorAll(`[itemprop~="${property}"]`)].slice(0, 20);
	const text = (...properties: string[]): string | null => {
		for (const property of properties) {
			const element = elements(property)[0];
			const value = element ? propertyValue(element) : '';
			if (value) return value;
		}
		return null;
	};
	return {
		...noClaims(),
		title: text('headline'),
		description: text('description', 'abstract'),
		authors: elements('author').map(nameOf).filter(Boolean),
		publisher: elements('publisher').map(nameOf)[0] ?? null,
		publishedAt: text('datePublished', 'dateCreated'),
		modifiedAt: text('dateModified'),
		section: text('articleSection'),
		tags: elements('keywords').flatMap((element) => propertyValue(element).split(/\s*[,;]\s*/)),
		language: text('inLanguage'),
		body:
			elements('articleBody')
				.map((element) => plainText(element.textContent ?? ''))
				.join('\n') || null,
		isLive: /LiveBlogPosting/.test(item.getAttribute('itemtype') ?? ''),
		isFree: text('isAccessibleForFree')?.toLowerCase() === 'false' ? false : null,
	};
}

function nameOf(element: Element): string {
	const name = element.querySelector('[itemprop~="name"]');
	return propertyValue(name ?? element);
}

function propertyValue(element: Element): string {
	return plainText(
		element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '',
	).replace(/\s+/g, ' ');
}
