/** Runs in a worker of Chromium: the product's coverage index in IndexedDB. */
import { relateTo } from '../../../src/core/coverage/stories/relate.ts';
import {
	COVERAGE_STORES,
	type CoverageEntry,
	coverageOfNumbers,
	putCoverage,
} from '../../../src/storage/coverage/coverage.ts';
import { mergeIndex } from '../../../src/storage/coverage/maintain-coverage-index.ts';
import { searchCoverage } from '../../../src/storage/coverage/search-coverage.ts';
import { readHeads, startReadingIndex } from '../../../src/storage/coverage/segment-heads.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { writeAtOnce } from '../../../src/storage/write-at-once.ts';
import { syntheticDocument } from './synthetic-news.ts';

/** Entries that one poll brings. */
const BATCH = 50;
const CANDIDATES = 100;
const SINCE = '2026-01-01T00:00:00Z';

let opened: Promise<Database> | undefined;

function database(): Promise<Database> {
	opened ??= openDatabase();
	return opened;
}

/**
 * Takes synthetic documents in as polls would, merging where it is due.
 * @returns milliseconds of all that, for the documents of each thousand
 */
export async function fill(from: number, to: number, seed: number): Promise<number[]> {
	const db = await database();
	const times: number[] = [];
	for (let start = from; start < to; start += BATCH) {
		const entries = Array.from({ length: BATCH }, (_, place) => entryOf(syntheticDocument(start + place, seed)));
		const startedAt = performance.now();
		await writeAtOnce(db, [...COVERAGE_STORES], (transaction) => putCoverage(transaction, entries));
		while (await mergeIndex(db, false));
		const thousand = Math.floor((start - from) / 1000);
		times[thousand] = (times[thousand] ?? 0) + performance.now() - startedAt;
	}
	return times;
}

/** Takes documents in, to be asked for with {@link rank}. */
export async function keep(address: string): Promise<void> {
	const db = await database();
	const documents = (await (await fetch(address)).json()) as CoverageEntry['document'][];
	for (let start = 0; start < documents.length; start += 500) {
		const entries = documents.slice(start, start + 500).map((document) => ({ ...entryOf(document), document }));
		await writeAtOnce(db, [...COVERAGE_STORES], (transaction) => putCoverage(transaction, entries));
		while (await mergeIndex(db, false));
	}
}

/** Milliseconds from nothing to an index that can be asked. */
export async function open(): Promise<number> {
	const startedAt = performance.now();
	const db = await database();
	const transaction = startReadingIndex(db);
	await readHeads(db, transaction, await transaction.objectStore('coverageSegments').getAll());
	return performance.now() - startedAt;
}

/** Milliseconds of asking for what is most like each of some synthetic documents. */
export async function timeQueries(numbers: number[], seed: number): Promise<number[]> {
	const db = await database();
	const times: number[] = [];
	for (const number of numbers) {
		const document = syntheticDocument(number, seed);
		const startedAt = performance.now();
		await searchCoverage(db, document, { since: SINCE }, CANDIDATES);
		times.push(performance.now() - startedAt);
	}
	return times;
}

/** The same with the closer look that the product takes at the best, from the question to the answer. */
export async function timeRelated(numbers: number[], seed: number): Promise<number[]> {
	const times: number[] = [];
	for (const number of numbers) {
		const { document } = entryOf(syntheticDocument(number, seed));
		const startedAt = performance.now();
		await related(document);
		times.push(performance.now() - startedAt);
	}
	return times;
}

/** Ids of what is related to a document that was kept, best first. */
export async function rank(document: CoverageEntry['document']): Promise<string[]> {
	return (await related(document)).filter((id) => id !== document.id);
}

async function related(document: CoverageEntry['document']): Promise<string[]> {
	const db = await database();
	const { ranked, frequencies } = await searchCoverage(db, document, { since: '1970-01-01T00:00:00Z' }, CANDIDATES);
	const entries = await coverageOfNumbers(
		db,
		ranked.map(({ number }) => number),
	);
	return relateTo(
		document,
		entries.map((entry) => entry.document),
		frequencies,
		0,
	).map(({ id }) => id);
}

/** Bytes stored of the index, by what they are for. */
export async function storedBytes(): Promise<Record<string, number>> {
	const db = await database();
	const bytes: Record<string, number> = { segments: await db.count('coverageSegments') };
	let cursor = await db.transaction('coverageBlocks').store.openCursor();
	while (cursor) {
		const [, kind] = cursor.key;
		bytes[kind] = (bytes[kind] ?? 0) + cursor.value.byteLength;
		cursor = await cursor.continue();
	}
	return bytes;
}

/** Begins anew with nothing stored. */
export async function clear(): Promise<void> {
	if (opened) (await opened).close();
	opened = undefined;
	await new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(DATABASE_NAME);
		request.onsuccess = resolve;
		request.onerror = reject;
	});
}

function entryOf(document: { id: string; title: string; text: string }): CoverageEntry {
	const number = Number(document.id.split('/').at(-1)) || 0;
	const datedAt = new Date(Date.UTC(2026, 0, 2) + number * 60_000).toISOString();
	const { id, title, text } = document;
	return {
		id,
		document: {
			id,
			url: `https://${id}`,
			title,
			text,
			outlet: 'Outlet',
			agency: null,
			publishedAt: datedAt,
			language: 'en',
		},
		actors: [],
		topics: [],
		isOpened: false,
		feeds: [],
		datedAt,
	};
}
