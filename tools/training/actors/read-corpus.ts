import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
	OUTSIDE,
	TAGGED_TYPES,
	type TaggedSpan,
	type TaggedType,
	tagsOfSpans,
} from '../../../src/core/actors/entity-tags.ts';
import { type Sentence, splitSentences } from '../../../src/core/text/sentences.ts';

/** One line of a corpus: offsets are UTF-16 code units, end exclusive. */
export interface CorpusRow {
	id: string;
	text: string;
	entities: [start: number, end: number, type: string][];
}

/** A text with the right tags of its sentences. */
export interface GoldText {
	corpus: string;
	sentences: Sentence[];
	tags: Uint8Array[];
}

export function readRows(file: string): CorpusRow[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as CorpusRow);
}

/** Reads every corpus of a folder, in order of name. */
export function readCorpora(folder: string): GoldText[] {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.sort();
	return files.flatMap((file) =>
		readRows(path.join(folder, file)).map((row) => alignRow(row, path.basename(file, '.jsonl'))),
	);
}

/** @param split divides the text into sentences of tokens */
export function alignRow(
	row: CorpusRow,
	corpus: string,
	split: (text: string) => Sentence[] = splitSentences,
): GoldText {
	const entities = [...row.entities].sort((a, b) => a[0] - b[0]);
	const sentences = split(row.text);
	const tags = sentences.map((sentence) => {
		const spans: TaggedSpan[] = [];
		for (const [start, end, type] of entities) {
			if (start >= sentence.end || end <= sentence.start) continue;
			const first = sentence.tokens.findIndex((token) => token.end > start && token.start < end);
			const last = sentence.tokens.findLastIndex((token) => token.end > start && token.start < end);
			if (first < 0 || first < (spans.at(-1)?.end ?? 0) || !TAGGED_TYPES.includes(type as TaggedType)) continue;
			spans.push({ first, end: last + 1, type: type as TaggedType });
		}
		return spans.length > 0
			? tagsOfSpans(spans, sentence.tokens.length)
			: new Uint8Array(sentence.tokens.length).fill(OUTSIDE);
	});
	return { corpus, sentences, tags };
}
