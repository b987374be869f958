import { findInPage, pageOfTerm, type TermEntry } from '../../core/coverage/index/dictionary-page.ts';
import { dayOf, type IndexedText, termsOf } from '../../core/coverage/index/indexed-document.ts';
import {
	chooseTerms,
	frequenciesFrom,
	type RankedDocument,
	SegmentRanking,
	weighTerms,
} from '../../core/coverage/index/rank-documents.ts';
import { Tombstones } from '../../core/coverage/index/tombstones.ts';
import type { DocumentFrequencies } from '../../core/coverage/stories/news-frequencies.ts';
import { TopK } from '../../core/learning/top-k.ts';
import { soundRows } from '../check-shape.ts';
import type { BlockKey, Database, StoredSegment } from '../database-schema.ts';
import { blocksOf } from './coverage-segments.ts';
import { checkSegment } from './coverage-shape.ts';
import { askIndex } from './mend-coverage-index.ts';
import { type IndexReading, NO_HEAD, readHeads, type SegmentHead, startReadingIndex } from './segment-heads.ts';

/** A segment as one question sees it. */
interface SearchedSegment extends SegmentHead {
	segment: StoredSegment;
	entries: TermEntry[];
}

export interface SearchResult {
	/** Best first. */
	ranked: RankedDocument[];
	/** How often words stand in the index, for whoever compares further. */
	frequencies: DocumentFrequencies;
}

/**
 * The indexed documents most like a title and text by their words. Reads, of each segment, the dictionary pages that hold the question's
 * terms, and nothing else once the heads are known.
 * @param dated ISO 8601; what is dated on a day before the first or after the second is left out
 */
export function searchCoverage(
	db: Database,
	text: { title: string; text: string },
	dated: { since: string; until?: string },
	most: number,
): Promise<SearchResult> {
	const nothing = { ranked: [], frequencies: frequenciesFrom(new Map(), 0) };
	return askIndex(db, () => search(db, text, dated, most), nothing);
}

async function search(
	db: Database,
	question: IndexedText,
	dated: { since: string; until?: string },
	most: number,
): Promise<SearchResult> {
	const terms = termsOf(question);
	const chosen = chooseTerms(terms);
	const transaction = startReadingIndex(db);
	const segments = soundRows(await transaction.objectStore('coverageSegments').getAll(), checkSegment);
	const heads = await readHeads(db, transaction, segments);
	const searched = await Promise.all(
		segments.map(async (segment, place): Promise<SearchedSegment> => {
			const head = heads[place] ?? NO_HEAD;
			return { segment, ...head, entries: await readEntries(transaction, segment, head, chosen) };
		}),
	);
	const found = new Map<string, number>();
	for (const { entries } of searched)
		for (const { term, documents } of entries) found.set(term, (found.get(term) ?? 0) + documents);
	const documents = segments.reduce((sum, segment) => sum + segment.documents - segment.deleted, 0);
	const weighed = new Map(weighTerms(terms, found, documents).map((term) => [term.term, term]));

	const best = new TopK(most);
	const days = [dayOf(dated.since), dated.until ? dayOf(dated.until) : Number.MAX_SAFE_INTEGER] as const;
	for (const { segment, columns, entries } of searched) {
		const ranking = new SegmentRanking(columns);
		const wanted = entries.filter(({ term }) => weighed.has(term));
		const postings = await Promise.all(wanted.map((entry) => readPostings(transaction, segment, entry)));
		for (const [place, { term, documents: length }] of wanted.entries()) {
			const weight = weighed.get(term);
			const bytes = postings[place];
			if (weight && bytes) ranking.add(weight, length, bytes);
		}
		const tombstones = new Tombstones(segment, segment.tombstones);
		ranking.offer(best, days, (number) => tombstones.has(number));
	}
	const length = Math.sqrt([...weighed.values()].reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
	return {
		ranked: best.ranked().map(({ item, score }) => ({ number: item, cosine: score / length })),
		frequencies: frequenciesFrom(found, documents),
	};
}

async function readEntries(
	transaction: IndexReading,
	{ id }: StoredSegment,
	{ firstTerms }: SegmentHead,
	terms: readonly string[],
): Promise<TermEntry[]> {
	const wanted = new Map<number, string[]>();
	for (const term of terms) {
		const page = pageOfTerm(firstTerms, term);
		if (page >= 0) wanted.set(page, [...(wanted.get(page) ?? []), term]);
	}
	const blocks = transaction.objectStore('coverageBlocks');
	// one request for all pages costs less than one each for most of them
	const all = wanted.size > firstTerms.length / 2 ? await blocks.getAll(blocksOf(id, 'page')) : null;
	const entries = await Promise.all(
		[...wanted].map(async ([place, sought]) => {
			const key: BlockKey = [id, 'page', place];
			const page = all ? all[place] : await blocks.get(key);
			return page ? sought.flatMap((term) => findInPage(page, term) ?? []) : [];
		}),
	);
	return entries.flat();
}

async function readPostings(
	transaction: IndexReading,
	{ id }: StoredSegment,
	{ postings }: TermEntry,
): Promise<Uint8Array | undefined> {
	if (typeof postings !== 'number') return postings;
	return transaction.objectStore('coverageBlocks').get([id, 'long', postings]);
}
