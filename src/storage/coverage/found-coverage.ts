import type { LookUpSource } from '../../core/look-ups/look-up-source.ts';
import type { Database } from '../database-schema.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { COVERAGE_STORES, type CoverageEntry, putCoverage } from './coverage.ts';
import { checkCoverage } from './coverage-shape.ts';

/** What a look-up found, before it is known who found it before. */
export type FoundEntry = Omit<CoverageEntry, 'feeds' | 'isOpened' | 'foundBy'>;

/** Keeps what a look-up found. What was known before stays as it is, and is found by that source too. */
export async function keepFound(db: Database, entries: readonly FoundEntry[], source: LookUpSource): Promise<void> {
	await writeAtOnce(db, [...COVERAGE_STORES], async (transaction) => {
		const kept: CoverageEntry[] = [];
		for (const entry of entries) {
			const known = checkCoverage(await transaction.objectStore('coverage').get(entry.id)).row;
			const foundBy = [...new Set([...(known?.foundBy ?? []), source])];
			kept.push(known ? { ...known, foundBy } : { ...entry, isOpened: false, feeds: [], foundBy });
		}
		await putCoverage(transaction, kept);
	});
}
