import type { TaggedSpan, TaggedType } from './entity-tags.ts';
import type { TaggedSentence } from './tagger.ts';

const nameOf = ({ words }: TaggedSentence, { first, end }: TaggedSpan) =>
	words
		.slice(first, end)
		.map((word) => word.text)
		.join(' ');

/**
 * Lets the article agree with itself: a word that ends a person's full name means that person wherever it stands alone, and one spelling has one
 * type.
 */
export function agreeOnTypes(sentences: readonly TaggedSentence[]): void {
	const votes = new Map<string, Map<TaggedType, number>>();
	const surnames = new Set<string>();
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOf(sentence, span);
			const own = votes.get(name) ?? new Map<TaggedType, number>();
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
			// of equals the one seen first
			const [winner] = [...(votes.get(name) ?? [])].sort((a, b) => b[1] - a[1]);
			if (winner) span.type = winner[0];
		}
	}
}
