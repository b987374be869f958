import { Readability } from '@mozilla/readability';
import { ORIGINAL } from './copy-page.ts';

/** Readability's choice: the numbers of the copied elements it keeps, by {@link ORIGINAL}. */
export type ReadableElements = ReadonlySet<string>;

/**
 * Asks Readability which elements of the copy are the article's. It works on a copy of its own.
 * Empty where it finds no article.
 */
export function runReadability(copy: Document): ReadableElements {
	const own = copy.cloneNode(true) as Document;
	const result = new Readability<Element>(own, {
		keepClasses: true,
		disableJSONLD: true,
		// the shortest news items have two paragraphs
		charThreshold: 300,
		serializer: (content) => content as Element,
	}).parse();
	const content = result?.content;
	const kept = new Set<string>();
	for (const element of content?.querySelectorAll(`[${ORIGINAL}]`) ?? [])
		kept.add(element.getAttribute(ORIGINAL) ?? '');
	return kept;
}
