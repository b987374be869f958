import type { PackedFile } from '../learning/packed-file.ts';
import { nameKey } from './name-key.ts';

/** What a language calls entities of the knowledge base, from its tagger's file: Wikidata numbers by the keys of names. Empty where it has none. */
export function readNativeNames(file: PackedFile): ReadonlyMap<number, number> {
	const { nativeNames = 0 } = file.meta as { nativeNames?: number };
	if (nativeNames === 0) return new Map();
	const numbers = file.uint32('nativeNumbers');
	return new Map(Array.from(file.uint32('nativeKeys'), (key, at) => [key, numbers[at] ?? 0]));
}

/** The same from a language's own list: one a line, behind its Wikidata number. */
export function readKnownNames(list: string): Map<number, number> {
	const lines = list.split('\n').map((line) => /^(\d+) (.+)$/.exec(line.trim()));
	return new Map(lines.flatMap((line) => (line ? [[nameKey(line[2] ?? ''), Number(line[1])] as const] : [])));
}
