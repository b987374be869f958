import type { PackedFile } from '../learning/packed-file.ts';

/** What a language calls entities of the knowledge base, from its tagger's file: Wikidata numbers by the keys of names. Empty where it has none. */
export function readNativeNames(file: PackedFile): ReadonlyMap<number, number> {
	const { nativeNames = 0 } = file.meta as { nativeNames?: number };
	if (nativeNames === 0) return new Map();
	const numbers = file.uint32('nativeNumbers');
	return new Map(Array.from(file.uint32('nativeKeys'), (key, at) => [key, numbers[at] ?? 0]));
}
