import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { DictionaryWriter, type TermEntry, termsOfPage } from './dictionary-page.ts';
import { type DocumentColumns, readColumns, writeColumns } from './document-columns.ts';
import { packSketches, unpackSketches } from './packed-sketches.ts';
import { eachPosting, writePostings } from './postings.ts';
import type { Segment } from './segment.ts';

/** A segment to be merged, and which of its documents are no longer there. */
export interface MergeInput {
	segment: Segment;
	isDeleted: (number: number) => boolean;
}

const NOWHERE = -1;

/**
 * Merges segments into one, without the documents that are no longer there and without the terms that only those had.
 * @param inputs by rising number
 * @returns null where no document is left
 */
export function mergeSegments(inputs: readonly MergeInput[]): Segment | null {
	const columns = inputs.map(({ segment }) => readColumns(segment.columns));
	const { places, kept } = placeDocuments(inputs, columns);
	const first = kept.numbers[0];
	const last = kept.numbers.at(-1);
	if (first === undefined || last === undefined) return null;

	const dictionary = new DictionaryWriter();
	const writer = new ByteWriter();
	for (const [term, entries] of sameTerms(inputs.map(({ segment }) => termsOfSegment(segment)))) {
		const postings: { documents: number[]; counts: number[] } = { documents: [], counts: [] };
		for (const { input, entry } of entries) {
			eachPosting(new ByteReader(bytesOf(entry, inputs[input]?.segment)), entry.documents, (document, count) => {
				const place = places[input]?.[document] ?? NOWHERE;
				if (place === NOWHERE) return;
				postings.documents.push(place);
				postings.counts.push(count);
			});
		}
		if (postings.documents.length === 0) continue;
		writePostings(writer, postings);
		dictionary.add(term, postings.documents.length, writer.take());
	}
	dictionary.finish();
	const { pages, firstTerms, longPostings } = dictionary;
	const sketches = inputs.flatMap(({ segment }, input) =>
		segment.sketches.flatMap(unpackSketches).filter((_, place) => places[input]?.[place] !== NOWHERE),
	);
	return {
		documents: kept.numbers.length,
		first,
		last,
		columns: writeColumns(kept),
		pages,
		firstTerms,
		longPostings,
		sketches: packSketches(sketches),
	};
}

/** Where each document of each input goes, and the columns of those that are kept. */
function placeDocuments(
	inputs: readonly MergeInput[],
	columns: readonly DocumentColumns[],
): { places: Int32Array[]; kept: DocumentColumns } {
	const numbers: number[] = [];
	const days: number[] = [];
	const lengths: number[] = [];
	const places = inputs.map(({ isDeleted }, input) =>
		Int32Array.from(columns[input]?.numbers ?? [], (number, place) => {
			if (isDeleted(number)) return NOWHERE;
			numbers.push(number);
			days.push(columns[input]?.days[place] ?? 0);
			lengths.push(columns[input]?.lengths[place] ?? 1);
			return numbers.length - 1;
		}),
	);
	return {
		places,
		kept: {
			numbers: Uint32Array.from(numbers),
			days: Int32Array.from(days),
			lengths: Float32Array.from(lengths),
		},
	};
}

function* termsOfSegment({ pages }: Segment): Generator<TermEntry> {
	for (const page of pages) yield* termsOfPage(page);
}

/** Every term of any input once, in order, with the inputs that have it. */
function* sameTerms(
	sources: readonly Generator<TermEntry>[],
): Generator<[term: string, entries: { input: number; entry: TermEntry }[]]> {
	const heads = sources.map((source) => source.next().value as TermEntry | undefined);
	for (;;) {
		let lowest: string | undefined;
		for (const head of heads) if (head && (lowest === undefined || head.term < lowest)) lowest = head.term;
		if (lowest === undefined) return;
		const entries: { input: number; entry: TermEntry }[] = [];
		for (const [input, entry] of heads.entries()) {
			if (entry?.term !== lowest) continue;
			entries.push({ input, entry });
			heads[input] = sources[input]?.next().value as TermEntry | undefined;
		}
		yield [lowest, entries];
	}
}

function bytesOf({ postings }: TermEntry, segment: Segment | undefined): Uint8Array {
	return typeof postings === 'number' ? (segment?.longPostings[postings] ?? new Uint8Array(0)) : postings;
}
