import * as v from 'valibot';
import { normaliseUrl } from '../../core/addresses/identity.ts';
import { siteOf } from '../../core/addresses/site-of.ts';
import {
	HIGHLIGHT_COLOURS,
	type Highlight,
	type PassageSelectors,
	type ReadersChange,
	type TextQuoteSelector,
} from '../../core/highlights/highlight.ts';
import { tidyTags } from '../../core/highlights/tags.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import { withoutControls } from '../../core/text/without-controls.ts';
import { type Checked, CountSchema, checkShape, KeySchema, TextSchema, TimeSchema } from '../check-shape.ts';
import type { StoredHighlight } from '../database-schema.ts';

const IdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id));
const PositionSchema = v.pipe(
	v.object({ type: v.literal('TextPositionSelector'), start: CountSchema, end: CountSchema }),
	v.check(({ start, end }) => start < end),
);
const PassageSchema = v.pipe(
	v.string(),
	v.minLength(1, 'passage-empty'),
	v.maxLength(LIMITS.passage, 'passage-too-long'),
);
const ColourSchema = v.picklist(HIGHLIGHT_COLOURS, 'no-colour');
const TagsSchema = v.pipe(
	v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.highlightTag))),
	v.maxLength(LIMITS.highlightTags),
);
const NameSchema = v.pipe(v.string(), v.maxLength(LIMITS.name));
const CitedSchema = v.object({
	authors: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.authors)),
	publishedAt: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/))),
	readAt: v.nullable(TimeSchema),
	section: v.nullable(NameSchema),
	place: v.nullable(NameSchema),
	pages: v.exactOptional(NameSchema),
	issn: v.exactOptional(NameSchema),
	language: v.nullable(NameSchema),
});
const HybridSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z [\da-f]{4} [\da-f]{12}$/));
const ClocksSchema = v.object({
	passage: HybridSchema,
	article: HybridSchema,
	colour: HybridSchema,
	note: HybridSchema,
	tags: HybridSchema,
});
const NoteSchema = v.pipe(v.string(), v.maxLength(LIMITS.note, 'note-too-long'));

/** What is asked of a stored highlight. Notes of earlier versions may be longer than one may be now. */
const StoredSchema = v.object({
	id: IdSchema,
	articleId: KeySchema,
	url: TextSchema,
	articleTitle: TextSchema,
	outlet: v.nullable(TextSchema),
	quote: v.object({
		type: v.literal('TextQuoteSelector'),
		exact: PassageSchema,
		prefix: TextSchema,
		suffix: TextSchema,
	}),
	position: PositionSchema,
	colour: ColourSchema,
	note: TextSchema,
	tags: v.exactOptional(TagsSchema),
	cited: v.exactOptional(CitedSchema),
	createdAt: TimeSchema,
	modifiedAt: TimeSchema,
	clocks: v.exactOptional(ClocksSchema),
	sequence: v.exactOptional(CountSchema),
});

/** What is asked of one that is to be stored. @param most letters of its note */
const newSchema = (most: number) =>
	v.pipe(
		v.object({
			...StoredSchema.entries,
			id: v.pipe(IdSchema, v.regex(/^[\w-]+$/)),
			articleId: v.pipe(KeySchema, v.maxLength(LIMITS.address)),
			url: v.pipe(
				v.string(),
				v.maxLength(LIMITS.address),
				v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
			),
			note: v.pipe(v.string(), v.maxLength(most, 'note-too-long')),
			privateTabId: v.optional(CountSchema),
		}),
		v.forward(
			v.check(({ articleId, url }) => siteOfAddress(`http://${articleId}`) === siteOfAddress(normaliseUrl(url))),
			['articleId'],
		),
	);
const NewSchema = newSchema(LIMITS.note);
/** Notes of earlier versions may be longer than one may be now: as long as an article. Clocks are looked at field by field. */
const RestoredSchema = newSchema(LIMITS.articleText);

const NewPassageSchema = v.pick(StoredSchema, ['quote', 'position']);

const ChangeSchema = v.object({
	colour: v.optional(ColourSchema),
	note: v.optional(NoteSchema),
	tags: v.optional(TagsSchema),
});

/** What is told of a stored row; texts of the page are tidied, in what is told of it alone. */
export function checkHighlight(row: unknown): Checked<Highlight> {
	const { row: stored, fault } = checkStoredHighlight(row);
	if (!stored) return { row: null, fault };
	const { clocks: _, sequence: __, ...highlight } = stored;
	return { row: tidyTexts(highlight), fault: null };
}

/** The same with its clocks and its number, and every text as it is. */
function checkStoredHighlight(row: unknown): Checked<StoredHighlight> {
	return checkShape(StoredSchema as unknown as v.GenericSchema<unknown, StoredHighlight>, row);
}

/**
 * A highlight that may be stored: the page's texts are cut to what is kept of them, anything else that is out of shape is refused.
 * @throws Failure that names the field
 */
export function newHighlight(highlight: unknown): Highlight {
	const parsed = v.safeParse(NewSchema, tidyTexts(highlight as Highlight), { abortEarly: true });
	if (!parsed.success) throw refusal(parsed.issues[0]);
	const { clocks: _, sequence: __, ...checked } = parsed.output;
	return checked as Highlight;
}

/** A highlight of a backup, as it may be stored: with what a highlight has and nothing else, without clocks; null where it may not be. */
export function restoredHighlight(row: unknown): Highlight | null {
	const { clocks: _, sequence: __, privateTabId: ___, ...given } = (row ?? {}) as StoredHighlight;
	const parsed = v.safeParse(RestoredSchema, tidyTexts(given), { abortEarly: true });
	return parsed.success ? (parsed.output as Highlight) : null;
}

/** @throws Failure that names the field */
export function newPassage(passage: PassageSelectors): PassageSelectors {
	const parsed = v.safeParse(NewPassageSchema, passage, { abortEarly: true });
	if (!parsed.success) throw refusal(parsed.issues[0]);
	return { ...parsed.output, quote: cutContext(parsed.output.quote) };
}

/** @throws Failure that names the field */
export function highlightChange(change: unknown): ReadersChange {
	const parsed = v.safeParse(ChangeSchema, change, { abortEarly: true });
	if (!parsed.success) throw refusal(parsed.issues[0]);
	const { colour, note, tags } = parsed.output;
	return {
		...(colour !== undefined && { colour }),
		...(note !== undefined && { note }),
		...(tags !== undefined && { tags: tidyTags(tags) }),
	};
}

function siteOfAddress(url: string): string | null {
	return URL.canParse(url) ? siteOf(new URL(url).hostname) : null;
}

function refusal(issue: v.BaseIssue<unknown>): Failure {
	switch (issue.message) {
		case 'passage-empty':
		case 'passage-too-long':
			return new Failure({ code: issue.message });
		case 'no-colour':
			return new Failure({ code: 'no-colour', values: { colour: issue.received } });
		case 'note-too-long':
			return new Failure({ code: 'note-too-long', values: { most: LIMITS.note } });
		default:
			return new Failure({ code: 'highlight-refused', values: { field: v.getDotPath(issue) ?? 'highlight' } });
	}
}

/**
 * The texts of a page as they may be kept and shown: no longer than they may be, of what stands around the passage the words nearest to it, which
 * find it again; title and outlet, which stand among words of ours, without what reorders these.
 */
function tidyTexts(highlight: Highlight): Highlight {
	const { quote, articleTitle, outlet, url } = highlight ?? {};
	const named = {
		articleTitle: tidyName(articleTitle, LIMITS.title) || (articleTitle && url),
		outlet: outlet && (tidyName(outlet, LIMITS.name) || null),
	};
	const isLong = (quote?.prefix?.length ?? 0) > LIMITS.context || (quote?.suffix?.length ?? 0) > LIMITS.context;
	if (!isLong && named.articleTitle === articleTitle && named.outlet === outlet) return highlight;
	return { ...highlight, quote: cutContext(quote), ...named };
}

function cutContext(quote: TextQuoteSelector): TextQuoteSelector {
	const cut = (text: unknown, ...range: [number, number?]) => (typeof text === 'string' ? text.slice(...range) : text);
	return {
		...quote,
		prefix: cut(quote?.prefix, -LIMITS.context) as string,
		suffix: cut(quote?.suffix, 0, LIMITS.context) as string,
	};
}

/** What is no text stays what it is, to be refused by name. */
function tidyName(name: string, most: number): string {
	return typeof name === 'string' ? withoutControls(name.slice(0, most)) : name;
}
