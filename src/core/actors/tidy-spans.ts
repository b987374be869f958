import type { TaggedSpan } from './entity-tags.ts';
import type { TaggedSentence } from './tagger.ts';

const PARTICLES = new Set('von van der den de di da du del della la le bin ibn al ben ter'.split(' '));
const TITLE =
	/^(?:mr|mrs|ms|dr|sir|president(?:-elect)?|ex-president|vice|vice-president|prime|minister|secretary|senator|sen|rep|gov|governor|chancellor|king|queen|prince|princess|pope|general|gen|judge|justice|coach|chief|ceo|chairman|director|lady|lord|professor|prof)\.?$/i;

/**
 * Trims what the tagger took too much or too little of (articles, titles, particles), then lets the article agree with itself: a word that
 * ends a person's full name means that person wherever it stands alone, and one spelling has one type.
 */
export function tidySpans(sentences: readonly TaggedSentence[]): void {
	for (const { words, spans } of sentences) {
		for (const span of spans) {
			const text = (i: number) => words[i]?.text ?? '';
			if (span.type !== 'PER' && span.end - span.first > 1 && /^the$/i.test(text(span.first))) span.first++;
			if (span.type === 'PER') {
				while (span.end - span.first > 1 && TITLE.test(text(span.first))) span.first++;
				while (
					span.first > 0 &&
					PARTICLES.has(text(span.first - 1)) &&
					!spans.some((other) => other.end === span.first)
				)
					span.first--;
			}
		}
	}
	agreeOnTypes(sentences);
}

function agreeOnTypes(sentences: readonly TaggedSentence[]): void {
	const votes = new Map<string, Map<TaggedSpan['type'], number>>();
	const surnames = new Set<string>();
	const nameOf = (sentence: TaggedSentence, { first, end }: TaggedSpan) =>
		sentence.words
			.slice(first, end)
			.map((word) => word.text)
			.join(' ');
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOf(sentence, span);
			const own = votes.get(name) ?? new Map<TaggedSpan['type'], number>();
			own.set(span.type, (own.get(span.type) ?? 0) + 1);
			votes.set(name, own);
			if (span.type === 'PER' && span.end - span.first > 1) surnames.add(sentence.words[span.end - 1]?.text ?? '');
		}
	}
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOf(sentence, span);
			if (span.end - span.first === 1 && surnames.has(name) && span.type !== 'MISC') {
				span.type = 'PER';
				continue;
			}
			const own = [...(votes.get(name) ?? [])];
			const total = own.reduce((sum, [, count]) => sum + count, 0);
			const winner = own.find(([, count]) => count * 2 > total);
			if (winner) span.type = winner[0];
		}
	}
}
