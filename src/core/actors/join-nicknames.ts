import type { TaggedSpan } from './entity-tags.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

const OPENING = /^["“‘']$/;
const CLOSING = /^["”’']$/;
/** Words of a nickname. */
const LONGEST = 3;

/** Keeps a person's name whole around a nickname in marks: "Osric “Red Fox” Vane". */
export function joinNicknames(sentences: readonly PlacedSentence[]): void {
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const end = endBehindNickname(sentence, span);
			if (end < 0) continue;
			const goesOn = sentence.spans.some(({ first, type }) => first === end - 1 && type === 'PER');
			if (span.type !== 'PER' && !goesOn) continue;
			span.type = 'PER';
			const covered = sentence.spans.filter((other) => other.first >= span.first && other.first < end);
			span.margin = Math.max(...covered.map(({ margin = 0 }) => margin));
			span.typeMargin = Math.max(...covered.map(({ type, typeMargin = 0 }) => (type === 'PER' ? typeMargin : 0)));
			span.end = end;
		}
		sentence.spans = sentence.spans.filter(
			(span) => !sentence.spans.some((other) => other !== span && other.first <= span.first && other.end >= span.end),
		);
	}
}

/** Where the name ends that goes on behind a nickname, -1 where none does. */
function endBehindNickname(sentence: PlacedSentence, span: TaggedSpan): number {
	let end = span.end;
	// the tagger may have begun the nickname as well
	for (let i = span.first + 1; i < span.end; i++) if (OPENING.test(lowerAt(sentence, i))) end = i;
	if (!OPENING.test(lowerAt(sentence, end)) || !sentence.words[end + 1]?.isCapitalised) return -1;
	for (let i = end + 2; i <= end + 1 + LONGEST; i++) {
		if (!CLOSING.test(lowerAt(sentence, i))) continue;
		if (!sentence.words[i + 1]?.isCapitalised) return -1;
		const own = sentence.spans.find(({ first, type }) => first === i + 1 && type === 'PER');
		return own?.end ?? i + 2;
	}
	return -1;
}
