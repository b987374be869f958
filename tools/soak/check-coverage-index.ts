import { ByteReader } from '../../src/core/coverage/index/byte-reader.ts';
import { termsOfPage } from '../../src/core/coverage/index/dictionary-page.ts';
import { readColumns } from '../../src/core/coverage/index/document-columns.ts';
import { termsOf } from '../../src/core/coverage/index/indexed-document.ts';
import { unpackSketches } from '../../src/core/coverage/index/packed-sketches.ts';
import { eachPosting } from '../../src/core/coverage/index/postings.ts';
import { unpackTerms } from '../../src/core/coverage/index/term-list.ts';
import { Tombstones } from '../../src/core/coverage/index/tombstones.ts';
import type { BlockKey, Database, StoredCoverage, StoredSegment } from '../../src/storage/database-schema.ts';

/** All that is stored of coverage and its index. */
export interface StoredIndex {
	coverage: StoredCoverage[];
	segments: StoredSegment[];
	blocks: (readonly [key: BlockKey, bytes: Uint8Array])[];
}

/** Reads all of it in one transaction. */
export async function readStoredIndex(db: Database): Promise<StoredIndex> {
	const transaction = db.transaction(['coverage', 'coverageSegments', 'coverageBlocks']);
	const blocks = transaction.objectStore('coverageBlocks');
	const [coverage, segments, keys, bytes] = await Promise.all([
		transaction.objectStore('coverage').getAll(),
		transaction.objectStore('coverageSegments').getAll(),
		blocks.getAllKeys(),
		blocks.getAll(),
	]);
	return { coverage, segments, blocks: keys.map((key, place) => [key, bytes[place] ?? new Uint8Array(0)] as const) };
}

/**
 * Holds the coverage index against the stored entries: every one is in it exactly once with its own words, and nothing else is.
 * @returns what is wrong, one sentence each; nothing when all is well
 */
export function checkCoverageIndex({ coverage, segments, blocks }: StoredIndex): string[] {
	const problems: string[] = [];
	const termsOfNumber = new Map<number, Map<string, number>>();
	const blocksOf = (id: string, kind: BlockKey[1]) =>
		blocks
			.filter(([[segment, other]]) => segment === id && other === kind)
			.sort(([a], [b]) => a[2] - b[2])
			.map(([, bytes]) => bytes);
	const known = new Set(segments.map(({ id }) => id));
	for (const [key] of blocks) if (!known.has(key[0])) problems.push(`Block ${key} belongs to no segment`);

	let end = 0;
	for (const segment of [...segments].sort((a, b) => a.first - b.first)) {
		const { id, first, last, documents, deleted } = segment;
		if (first < end) problems.push(`Segment ${id} begins at ${first}, before the one before it ends`);
		end = last + 1;
		const { numbers } = readColumns(blocksOf(id, 'columns')[0] ?? new Uint8Array(0));
		const tombstones = new Tombstones(segment, segment.tombstones);
		const live = [...numbers].filter((number) => !tombstones.has(number));
		const pages = blocksOf(id, 'page');
		const firstTerms = unpackTerms(blocksOf(id, 'terms')[0] ?? new Uint8Array(0));
		const long = blocksOf(id, 'long');
		if (numbers.length !== documents)
			problems.push(`Segment ${id} holds ${numbers.length} documents, not ${documents}`);
		if (live.length !== documents - deleted) problems.push(`Segment ${id} has ${live.length} documents left`);
		if (firstTerms.length !== pages.length) problems.push(`Segment ${id} has ${pages.length} pages`);
		if (blocksOf(id, 'sketches').flatMap(unpackSketches).length !== documents) {
			problems.push(`Segment ${id} lacks sketches`);
		}
		for (const number of live) {
			if (termsOfNumber.has(number)) problems.push(`Number ${number} is in the index twice`);
			termsOfNumber.set(number, new Map());
		}
		for (const { term, documents: length, postings } of pages.flatMap((page) => [...termsOfPage(page)])) {
			const bytes = typeof postings === 'number' ? long[postings] : postings;
			if (!bytes) problems.push(`Segment ${id} lacks the postings of ${term}`);
			eachPosting(new ByteReader(bytes ?? new Uint8Array(0)), bytes ? length : 0, (place, count) => {
				termsOfNumber.get(numbers[place] ?? -1)?.set(term, count);
			});
		}
	}
	for (const { id, number, document } of coverage) {
		const terms = termsOfNumber.get(number);
		if (!terms) problems.push(`${id} is not in the index`);
		else if (!isSame(terms, termsOf(document))) problems.push(`${id} is indexed with other words`);
		termsOfNumber.delete(number);
	}
	for (const number of termsOfNumber.keys()) problems.push(`Number ${number} is no entry`);
	return problems;
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
	return a.size === b.size && [...a].every(([term, count]) => b.get(term) === count);
}
