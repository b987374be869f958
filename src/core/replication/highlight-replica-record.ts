import type { Highlight } from '../highlights/highlight.ts';
import {
	type HighlightChange,
	type HighlightRecord,
	lastWritten,
	RECORD_FIELDS,
	type RecordClocks,
} from '../highlights/highlight-record.ts';
import { isGone, type ReplicaRecord } from './replica-record.ts';

/** A change of a highlight as other machines are told it. */
export function replicaOfHighlight(change: HighlightChange): ReplicaRecord {
	if ('deleted' in change) {
		const { id, deletedAt } = change.deleted;
		return { kind: 'highlights', id, fields: {}, clocks: {}, deletedAt };
	}
	const { kept } = change;
	const { id, quote, position, articleId, url, articleTitle, outlet, cited, colour, note, tags } = kept;
	return {
		kind: 'highlights',
		id,
		fields: {
			passage: { quote, position },
			article: { articleId, url, articleTitle, outlet, ...(cited && { cited }) },
			colour,
			note,
			tags: tags ?? [],
			times: { createdAt: kept.createdAt, modifiedAt: kept.modifiedAt },
		},
		clocks: { ...kept.clocks, times: lastWritten(kept) },
		deletedAt: null,
	};
}

/** The change that a record tells of. Its parts are whatever came: whoever takes it in looks at them. */
export function highlightOfReplica(
	record: ReplicaRecord,
): { kept: unknown } | Extract<HighlightChange, { deleted: unknown }> {
	const { id, fields, clocks, deletedAt } = record;
	if (isGone(record)) return { deleted: { id, deletedAt: deletedAt ?? '' } };
	const { tags } = fields;
	const kept: Partial<HighlightRecord> = {
		id,
		...(fields.passage as Pick<Highlight, 'quote' | 'position'>),
		...(fields.article as Pick<Highlight, 'articleId' | 'url' | 'articleTitle' | 'outlet'>),
		colour: fields.colour as Highlight['colour'],
		note: fields.note as string,
		...(Array.isArray(tags) && tags.length > 0 && { tags }),
		...(fields.times as Pick<Highlight, 'createdAt' | 'modifiedAt'>),
		clocks: Object.fromEntries(RECORD_FIELDS.map((field) => [field, clocks[field]])) as RecordClocks,
	};
	return { kept };
}
