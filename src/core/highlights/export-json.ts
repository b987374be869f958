import type { CitedArticle, Highlight } from './highlight.ts';
import type { HighlightFormat, HighlightWriter } from './highlight-writer.ts';
import { knownTime } from './known-time.ts';

/**
 * A W3C annotation collection (https://www.w3.org/TR/annotation-model/), described in docs/highlights.md:
 * one annotation for each, `highlighting`, with its note as a body, its page as the target, and both selectors.
 */
export const ANNOTATIONS: HighlightFormat = {
	name: 'JSON',
	extension: 'json',
	mediaType: 'application/json',
	writer: annotationWriter,
};

function annotationWriter(total: number, now: Date): HighlightWriter {
	const id = `urn:x-sidelight:highlights:${now.toISOString()}`;
	const around = JSON.stringify(
		{
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id,
			type: 'AnnotationCollection',
			label: 'Highlights',
			generator: { type: 'Software', name: 'Sidelight' },
			generated: now.toISOString(),
			total,
			first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: total === 0 ? [] : [null] },
		},
		null,
		'\t',
	);
	const place = total === 0 ? around.length : around.lastIndexOf('null');
	return {
		start: around.slice(0, place),
		write: ({ highlight, isFirst }) => {
			// one a line: indented, half of the file would be blanks
			const item = JSON.stringify(annotationOf(highlight));
			return isFirst ? item : `,\n\t\t\t${item}`;
		},
		end: `${around.slice(place + (total === 0 ? 0 : 'null'.length))}\n`,
	};
}

function annotationOf(highlight: Highlight) {
	const {
		id,
		url,
		articleTitle,
		outlet,
		cited,
		colour,
		note,
		tags = [],
		createdAt,
		modifiedAt,
		quote,
		position,
	} = highlight;
	return {
		type: 'Annotation',
		id: `urn:x-sidelight:${id}`,
		motivation: 'highlighting',
		...(knownTime(createdAt) && { created: createdAt }),
		...(knownTime(modifiedAt) && { modified: modifiedAt }),
		body: [
			...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }] : []),
			...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
		],
		target: {
			source: {
				id: url,
				type: 'Text',
				'dcterms:title': articleTitle,
				...(outlet && { 'dcterms:publisher': outlet }),
				...saidOfArticle(cited),
			},
			selector: [quote, position],
			// how it is painted (https://www.w3.org/TR/annotation-model/#styles), which a tag would be mixed up with the reader's
			styleClass: colour,
		},
	};
}

/** What a citation says of the article, in words that the annotations' context knows; when it was read is ours to say. */
function saidOfArticle(cited: CitedArticle | undefined) {
	if (!cited) return {};
	const said = {
		'dcterms:creator': cited.authors.length > 0 ? cited.authors : null,
		'dcterms:issued': cited.publishedAt,
		'dcterms:language': cited.language,
		'schema:articleSection': cited.section,
		'schema:locationCreated': cited.place,
		'schema:pagination': cited.pages,
		'schema:issn': cited.issn,
		'urn:x-sidelight:read': cited.readAt,
	};
	return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}
