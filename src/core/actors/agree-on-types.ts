import type { TaggedSpan, TaggedType } from './entity-tags.ts';
import { isListedFirstName } from './knowledge-base.ts';
import type { TaggedSentence } from './tagger.ts';

/** Somebody's first name stands behind none of these. */
const PLACE_PREPOSITION = /^(?:[Ii]n|near|across|outside|inside|around|throughout)$/;

const nameOf = ({ words }: TaggedSentence, { first, end }: TaggedSpan) =>
	words
		.slice(first, end)
		.map((word) => word.text)
		.join(' ');

/** "London means well": at the head of what is said, and something is told of it. */
function opensClause({ words }: TaggedSentence, { first, end }: TaggedSpan): boolean {
	const isHead = first === 0 || (first === 1 && /^["“‘']$/.test(words[0]?.text ?? ''));
	return isHead && /^\p{Ll}{2,}(?:s|ed)$/u.test(words[end]?.text ?? '');
}

/**
 * Lets the article agree with itself: a word that ends a person's full name means that person wherever it stands alone, and one spelling has one
 * type.
 */
export function agreeOnTypes(sentences: readonly TaggedSentence[]): void {
	const votes = new Map<string, Map<TaggedType, number>>();
	const surnames = new Set<string>();
	const firstNames = new Set<string>();
	/** Names that people's full names open with, listed or not: "Paris Hilton". */
	const openings = new Set<string>();
	const places = new Set<string>();
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOf(sentence, span);
			const own = votes.get(name) ?? new Map<TaggedType, number>();
			own.set(span.type, (own.get(span.type) ?? 0) + 1);
			votes.set(name, own);
			if (span.type === 'PER' && span.end - span.first > 1) {
				surnames.add(sentence.words[span.end - 1]?.text ?? '');
				openings.add(sentence.words[span.first]?.text ?? '');
				if (isListedFirstName(sentence.words[span.first])) firstNames.add(sentence.words[span.first]?.text ?? '');
			}
			if (PLACE_PREPOSITION.test(sentence.words[span.first - 1]?.text ?? '')) places.add(name);
		}
	}
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const name = nameOf(sentence, span);
			const isSaying = sentence.rules.sayingVerbs.has((sentence.words[span.end]?.text ?? '').toLowerCase());
			const isFirstName =
				span.type === 'LOC' &&
				!places.has(name) &&
				(firstNames.has(name) || (openings.has(name) && (isSaying || opensClause(sentence, span))));
			if (span.end - span.first === 1 && (isFirstName || surnames.has(name)) && span.type !== 'MISC') {
				span.type = 'PER';
				continue;
			}
			// of equals the place that something is in, or else the one seen first
			const isPlace = span.end - span.first === 1 && places.has(name);
			const [winner] = [...(votes.get(name) ?? [])].sort(
				(a, b) => b[1] - a[1] || (isPlace ? Number(b[0] === 'LOC') - Number(a[0] === 'LOC') : 0),
			);
			if (winner) span.type = winner[0];
		}
	}
}
