import { groupByArticle } from './group-by-article.ts';
import type { Highlight } from './highlight.ts';

/**
 * Writes highlights as a W3C annotation collection (https://www.w3.org/TR/annotation-model/), described in docs/highlights.md:
 * one annotation for each, `highlighting`, with its note as a body, its page as the target, and both selectors.
 */
export function exportJson(highlights: readonly Highlight[], now: Date): string {
	const items = groupByArticle(highlights).flatMap((article) => article.highlights.map(annotationOf));
	return `${JSON.stringify(
		{
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			type: 'AnnotationCollection',
			label: 'Highlights',
			generator: { type: 'Software', name: 'Sidelight' },
			generated: now.toISOString(),
			total: items.length,
			first: { type: 'AnnotationPage', startIndex: 0, items },
		},
		null,
		'\t',
	)}\n`;
}

function annotationOf(highlight: Highlight) {
	const { id, url, articleTitle, outlet, colour, note, createdAt, modifiedAt, quote, position } = highlight;
	return {
		type: 'Annotation',
		id: `urn:x-sidelight:${id}`,
		motivation: 'highlighting',
		created: createdAt,
		modified: modifiedAt,
		body: [
			{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: colour },
			...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }] : []),
		],
		target: {
			source: { id: url, type: 'Text', 'dcterms:title': articleTitle, ...(outlet && { 'dcterms:publisher': outlet }) },
			selector: [quote, position],
		},
	};
}
