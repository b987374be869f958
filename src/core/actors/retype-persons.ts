import type { TaggedSentence } from './tagger.ts';

/** A full name: shorter ones, such as "Congress, who", may be a body that a writer personifies. */
const LEAST_WORDS = 2;

/** A full name that the knowledge base does not have as a place and of which the text says *who* is a person: "Bertil Sand, who paints". */
export function retypePersons(sentences: readonly TaggedSentence[]): void {
	const persons = new Set<string>();
	for (const { spans, words, known } of sentences) {
		for (const { first, end, type } of spans) {
			if (type !== 'LOC' || end - first < LEAST_WORDS || (known[first] ?? -1) >= 0) continue;
			const next = words[end]?.text === ',' ? end + 1 : end;
			if (/^(?:who|whose)$/i.test(words[next]?.text ?? '')) persons.add(textOf(words, first, end));
		}
	}
	for (const { spans, words } of sentences) {
		for (const span of spans) {
			if (span.type === 'LOC' && persons.has(textOf(words, span.first, span.end))) span.type = 'PER';
		}
	}
}

function textOf(words: TaggedSentence['words'], first: number, end: number): string {
	return words
		.slice(first, end)
		.map(({ text }) => text)
		.join(' ');
}
