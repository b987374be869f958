import { ByteWriter } from './byte-writer.ts';
import { DictionaryWriter } from './dictionary-page.ts';
import { writeColumns } from './document-columns.ts';
import { type IndexedDocument, lengthOf } from './indexed-document.ts';
import { packSketches } from './packed-sketches.ts';
import { writePostings } from './postings.ts';
import type { Segment } from './segment.ts';

/** @param documents at least one, by rising number */
export function writeSegment(documents: readonly IndexedDocument[]): Segment {
	const postings = new Map<string, { documents: number[]; counts: number[] }>();
	for (const [place, { terms }] of documents.entries()) {
		for (const [term, count] of terms) {
			const known = postings.get(term) ?? { documents: [], counts: [] };
			if (known.documents.length === 0) postings.set(term, known);
			known.documents.push(place);
			known.counts.push(count);
		}
	}
	const dictionary = new DictionaryWriter();
	const writer = new ByteWriter();
	for (const term of [...postings.keys()].sort()) {
		const known = postings.get(term);
		if (!known) continue;
		writePostings(writer, known);
		dictionary.add(term, known.documents.length, writer.take());
	}
	dictionary.finish();
	const { pages, firstTerms, longPostings } = dictionary;
	return {
		documents: documents.length,
		first: documents[0]?.number ?? 0,
		last: documents.at(-1)?.number ?? 0,
		columns: writeColumns({
			numbers: Uint32Array.from(documents, ({ number }) => number),
			days: Int32Array.from(documents, ({ day }) => day),
			lengths: Float32Array.from(documents, ({ terms }) => lengthOf(terms)),
		}),
		pages,
		firstTerms,
		longPostings,
		sketches: packSketches(documents.map(({ sketch }) => sketch)),
	};
}
