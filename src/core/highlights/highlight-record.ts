import { type HybridTime, latestTime, timeOfDate } from '../replication/hybrid-time.ts';
import { writtenValue } from '../replication/replica-record.ts';
import type { Highlight } from './highlight.ts';

/**
 * What of a highlight is written as one, so that of two machines that changed it each keeps what it wrote last: its passage (`quote`,
 * `position`), what is said of its article, its colour, its note, its tags.
 */
export const RECORD_FIELDS = ['passage', 'article', 'colour', 'note', 'tags'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

const PARTS = {
	passage: ['quote', 'position'],
	article: ['articleId', 'url', 'articleTitle', 'outlet', 'cited'],
	colour: ['colour'],
	note: ['note'],
	tags: ['tags'],
} as const satisfies Record<RecordField, readonly (keyof Highlight)[]>;

export type RecordClocks = Record<RecordField, HybridTime>;

/** A highlight with the time at which each of its fields was written. */
export interface HighlightRecord extends Highlight {
	clocks: RecordClocks;
}

/** When something was deleted that went because its import was undone: earlier than all, so that the same file can be taken in again. */
export const NEVER_DELETED: HybridTime = '';

/** A highlight that was deleted: nothing of it is left but that, and when. */
export interface Tombstone {
	id: string;
	deletedAt: HybridTime;
}

/** What one machine tells another of a highlight; retold, a file that has one time for all fields: what it says that is here already is no writing. */
export type HighlightChange = { kept: HighlightRecord; isRetold?: true } | { deleted: Tombstone };

/** The same time for all fields. */
export function clocksAt(time: HybridTime): RecordClocks {
	return { passage: time, article: time, colour: time, note: time, tags: time };
}

/** The record of a highlight that was written without clocks. */
export function recordOf(highlight: Highlight, clocks: RecordClocks | undefined): HighlightRecord {
	return { ...highlight, clocks: clocks ?? clocksAt(timeOfDate(highlight.modifiedAt)) };
}

export function lastWritten({ clocks }: Pick<HighlightRecord, 'clocks'>): HybridTime {
	return latestTime(...RECORD_FIELDS.map((field) => clocks[field]));
}

/** Two records of one highlight as one: of each field what was written last. The order in which they come changes nothing. */
export function mergeRecords(a: HighlightRecord, b: HighlightRecord): HighlightRecord {
	const merged: HighlightRecord = {
		...a,
		clocks: { ...a.clocks },
		createdAt: a.createdAt < b.createdAt ? a.createdAt : b.createdAt,
		modifiedAt: a.modifiedAt > b.modifiedAt ? a.modifiedAt : b.modifiedAt,
	};
	for (const field of RECORD_FIELDS) {
		if (!isWrittenLater(b, a, field)) continue;
		merged.clocks[field] = b.clocks[field];
		takeField(merged, b, field);
	}
	return merged;
}

/** A record that was told anew: a field that says what it says here is the one that is here. */
export function asRetold(told: HighlightRecord, here: HighlightRecord): HighlightRecord {
	const record = { ...told, clocks: { ...told.clocks } };
	for (const field of RECORD_FIELDS) {
		if (writtenIn(withTags(told), field) !== writtenIn(withTags(here), field)) continue;
		record.clocks[field] = here.clocks[field];
		takeField(record, here, field);
	}
	return record;
}

/** That there are none is written in two ways. */
function withTags(record: HighlightRecord): HighlightRecord {
	return { ...record, tags: record.tags ?? [] };
}

function takeField(record: HighlightRecord, from: HighlightRecord, field: RecordField): void {
	for (const part of PARTS[field]) {
		if (from[part] === undefined) delete record[part];
		else Object.assign(record, { [part]: from[part] });
	}
}

/** Of two writings of one time, as of before there were clocks, every machine must choose the same. */
function isWrittenLater(one: HighlightRecord, other: HighlightRecord, field: RecordField): boolean {
	if (one.clocks[field] !== other.clocks[field]) return one.clocks[field] > other.clocks[field];
	return writtenIn(one, field) > writtenIn(other, field);
}

function writtenIn(record: HighlightRecord, field: RecordField): string {
	return writtenValue(PARTS[field].map((part) => record[part]));
}

/** Whether a deletion holds: nothing of the highlight was written after it. */
export function isDeletedBy({ deletedAt }: Tombstone, record: HighlightRecord): boolean {
	return deletedAt >= lastWritten(record);
}
