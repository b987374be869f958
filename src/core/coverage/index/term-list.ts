import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

export function packTerms(terms: readonly string[]): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter(terms.length * 8);
	for (const term of terms) {
		writer.text(term);
	}
	return writer.take();
}

export function unpackTerms(bytes: Uint8Array): string[] {
	const reader = new ByteReader(bytes);
	const terms: string[] = [];
	while (!reader.isAtEnd) terms.push(reader.text());
	return terms;
}
