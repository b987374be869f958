import * as v from 'valibot';
import { FEED_STATUSES } from '../../core/feeds/feed-status.ts';
import { type Checked, CountSchema, checkShape, KeySchema, TextSchema, TimeSchema } from '../check-shape.ts';
import type { StoredFeed } from '../database-schema.ts';

export const FeedSchema = v.object({
	// what is no web address is granted by nobody, and so is never asked
	url: KeySchema,
	title: TextSchema,
	siteUrl: v.nullable(TextSchema),
	addedAt: TimeSchema,
	status: v.picklist(FEED_STATUSES),
	problem: v.nullable(v.looseObject({ code: KeySchema })),
	lastSuccessAt: v.nullable(TimeSchema),
	// "never" sorts after every time
	nextPollAt: TextSchema,
	failures: CountSchema,
	etag: v.nullable(TextSchema),
	lastModified: v.nullable(TextSchema),
	entryCount: CountSchema,
	newestAt: v.nullable(TextSchema),
	otherUrls: v.optional(v.array(KeySchema)),
	isNamed: v.optional(v.literal(true)),
	folders: v.optional(v.array(TextSchema)),
	interval: v.optional(CountSchema),
	leadsTo: v.optional(v.object({ url: KeySchema, since: TimeSchema })),
});

export function checkFeed(row: unknown): Checked<StoredFeed> {
	return checkShape<StoredFeed>(FeedSchema as unknown as v.GenericSchema<unknown, StoredFeed>, row);
}
