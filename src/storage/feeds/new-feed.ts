import type { StoredFeed } from '../database-schema.ts';

/** A feed that was never fetched. */
export function newFeed(url: string, title: string, now: Date): StoredFeed {
	const time = now.toISOString();
	return {
		url,
		title,
		siteUrl: null,
		addedAt: time,
		status: 'waiting',
		problem: null,
		lastSuccessAt: null,
		nextPollAt: time,
		failures: 0,
		etag: null,
		lastModified: null,
		entryCount: 0,
		newestAt: null,
	};
}
