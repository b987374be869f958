import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** The documents of a segment that a term stands in, rising, with how often. */
export interface Postings {
	documents: readonly number[];
	counts: readonly number[];
}

/** Writes postings as gaps between documents; a gap's lowest bit says that a count above 1 follows. */
export function writePostings(writer: ByteWriter, { documents, counts }: Postings): void {
	let next = 0;
	for (const [index, document] of documents.entries()) {
		const count = counts[index] ?? 1;
		writer.number((document - next) * 2 + (count > 1 ? 1 : 0));
		if (count > 1) writer.number(count - 2);
		next = document + 1;
	}
}

/** @param length how many documents there are */
export function eachPosting(
	reader: ByteReader,
	length: number,
	visit: (document: number, count: number) => void,
): void {
	let next = 0;
	for (let i = 0; i < length; i++) {
		const gap = reader.number();
		const document = next + (gap >>> 1);
		visit(document, gap & 1 ? reader.number() + 2 : 1);
		next = document + 1;
	}
}
