import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import { CITED } from '../../fakes/cited.ts';
import { highlight } from '../../fakes/tab-views.ts';

/*
 * What the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) says must be, and of the rest what may be, section by section. Objects are
 * strict: a property that its context does not know would be lost to whoever reads the file as JSON-LD.
 */
const Iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:\S+$/i));
/** 3.3.6: xsd:dateTime in UTC, with the time zone as "Z". */
const Time = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
/** 3.3.5 */
const MOTIVATIONS = [
	...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying'],
	...['linking', 'moderating', 'questioning', 'replying', 'tagging'],
];
const Motivation = v.picklist(MOTIVATIONS);
/** Prefixes that the context of annotations declares; another one must be a whole address. */
const ofOtherVocabularies = v.record(
	v.pipe(v.string(), v.regex(/^(?:dcterms|schema):[A-Za-z]+$|^urn:[a-z-]+:\S+$/)),
	v.union([v.string(), v.array(v.string())]),
);

/** 3.2.4 */
const TextualBody = v.strictObject({
	type: v.literal('TextualBody'),
	value: v.string(),
	purpose: v.exactOptional(Motivation),
	format: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z-]+$/))),
});
/** 4.2.4, 4.2.5 */
const Selector = v.variant('type', [
	v.strictObject({
		type: v.literal('TextQuoteSelector'),
		exact: v.string(),
		prefix: v.exactOptional(v.string()),
		suffix: v.exactOptional(v.string()),
	}),
	v.strictObject({
		type: v.literal('TextPositionSelector'),
		start: v.pipe(v.number(), v.integer(), v.minValue(0)),
		end: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
]);
/** 3.2.1, and what another vocabulary says of it */
const Source = v.objectWithRest({ id: Iri, type: v.literal('Text') }, v.union([v.string(), v.array(v.string())]));
/** 4, 4.4.2 */
const SpecificResource = v.strictObject({
	source: v.pipe(
		Source,
		v.check(({ id: _, type: __, ...rest }) => v.is(ofOtherVocabularies, rest)),
	),
	selector: v.array(Selector),
	styleClass: v.exactOptional(v.pipe(v.string(), v.regex(/^\S+$/))),
});
/** 3.1 */
const Annotation = v.strictObject({
	id: Iri,
	type: v.literal('Annotation'),
	motivation: Motivation,
	created: Time,
	modified: Time,
	body: v.array(TextualBody),
	target: SpecificResource,
});
/** 5.1, 5.2 */
const Collection = v.strictObject({
	'@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
	id: Iri,
	type: v.literal('AnnotationCollection'),
	label: v.string(),
	generator: v.strictObject({ type: v.literal('Software'), name: v.string() }),
	generated: Time,
	total: v.pipe(v.number(), v.integer(), v.minValue(0)),
	first: v.strictObject({
		id: Iri,
		type: v.literal('AnnotationPage'),
		partOf: Iri,
		startIndex: v.literal(0),
		items: v.array(Annotation),
	}),
});

describe('our export holds to the model of W3C annotations', () => {
	test.each([
		['nothing', []],
		['one without a note', [highlight('h1', 'The port reopened.')]],
		[
			'everything that may be said',
			[
				highlight('h1', 'The port reopened.\n“Ships” came.', { note: 'Ask.', tags: ['a b', 'c'], cited: CITED }),
				highlight('h2', 'A crane fell', { outlet: null, colour: 'pink' }),
			],
		],
	])('of %s', (_, highlights) => {
		const file = JSON.parse(exportHighlights(highlights, 'json', new Date('2026-03-14T05:06:07.000Z')).content);
		const { issues = [], success } = v.safeParse(Collection, file);
		expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
		expect(success && file.total === file.first.items.length && file.first.partOf === file.id).toBe(true);
	});
});
