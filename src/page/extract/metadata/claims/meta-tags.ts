import { attributeOf } from '../../../attribute-of.ts';

/** The contents of a page's `meta` elements by name, property or itemprop, lower-cased, in page order. */
export type MetaTags = Map<string, string[]>;

/** @param decode decodes the character references that systems write twice over; the detector, which shows no content, needs none */
export function readMetaTags(root: Element, decode = (text: string) => text): MetaTags {
	const tags: MetaTags = new Map();
	for (const meta of root.querySelectorAll('meta[content]')) {
		const content = decode(attributeOf(meta, 'content')).trim();
		if (!content) continue;
		for (const attribute of ['property', 'name', 'itemprop']) {
			// several names in one property are legal RDFa
			for (const name of attributeOf(meta, attribute).toLowerCase().split(/\s+/)) {
				const contents = tags.get(name);
				if (contents) contents.push(content);
				else if (name) tags.set(name, [content]);
			}
		}
	}
	return tags;
}

/** The first content under the first of the names that has one. */
export function firstMeta(tags: MetaTags, ...names: string[]): string | null {
	for (const name of names) {
		const content = tags.get(name)?.[0];
		if (content) return content;
	}
	return null;
}
