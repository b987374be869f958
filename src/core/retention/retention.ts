/** Days to keep things; null keeps them until the reader deletes them. */
export interface Retention {
	articleDays: number | null;
	coverageDays: number | null;
	highlightDays: number | null;
}

export const DEFAULT_RETENTION: Retention = { articleDays: 30, coverageDays: 14, highlightDays: null };

/** The time before which things are let go; null where they are kept. Times are ISO 8601, UTC, so that they sort as text. */
export function keepSince(now: Date, days: number | null): string | null {
	const since = days === null ? Number.NaN : now.getTime() - days * 86_400_000;
	// further back than a date can say is for ever
	return Math.abs(since) <= 8.64e15 ? new Date(since).toISOString() : null;
}
