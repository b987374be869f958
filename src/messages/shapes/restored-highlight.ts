import * as v from 'valibot';
import { positionSelector, quoteSelector } from '../../core/highlights/passage-shape.ts';
import { LIMITS } from '../../core/limits.ts';
import { must } from '../../core/shapes/must.ts';
import { keyUpTo, listUpTo, textCutAt, textUpTo, utcTime, webAddress, wholeNumber } from '../../core/shapes/parts.ts';
import { colour } from './parts.ts';

const key = keyUpTo(2 * LIMITS.address);
export const tags = listUpTo(textCutAt(LIMITS.highlightTag), LIMITS.highlightTags);
const nameOrNull = v.nullable(textCutAt(LIMITS.name));
const cited = v.object({
	authors: listUpTo(textCutAt(LIMITS.name), LIMITS.authors),
	publishedAt: v.nullable(textUpTo(LIMITS.id)),
	readAt: v.nullable(utcTime),
	section: nameOrNull,
	place: nameOrNull,
	pages: v.exactOptional(textCutAt(LIMITS.name)),
	issn: v.exactOptional(textCutAt(LIMITS.name)),
	language: nameOrNull,
});

/** A highlight that was deleted, as it is put back. */
export const restoredHighlight = v.object({
	id: key,
	articleId: key,
	url: webAddress,
	articleTitle: textCutAt(LIMITS.title),
	outlet: v.nullable(textCutAt(LIMITS.name)),
	quote: quoteSelector,
	position: positionSelector,
	colour,
	// one of an earlier version may be longer than a note may be now
	note: v.string(must('text')),
	tags: v.exactOptional(tags),
	cited: v.exactOptional(cited),
	createdAt: utcTime,
	modifiedAt: utcTime,
	privateTabId: v.exactOptional(wholeNumber(0)),
});
