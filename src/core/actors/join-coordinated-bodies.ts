import type { TaggedSpan } from './entity-tags.ts';
import { isPlaceClass, type KnowledgeBase } from './knowledge-base.ts';
import { keyOfTokens, lowerAt, type PlacedSentence } from './named-mention.ts';
import type { TaggedSentence } from './tagger.ts';

/**
 * Keeps bodies whole that are named after several things: "Harbour and Transport Union", "Culture, Media and Sport Committee". What stands
 * before the "and" must be an ordinary word, so that two names stay two: "Brightwater and Transport Union".
 */
export function joinCoordinatedBodies(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	for (const sentence of sentences) {
		joinKnownBodies(sentence, knowledge);
		const { words, spans } = sentence;
		for (const span of spans) {
			extendBehindAnd(sentence, span);
			if (span.type !== 'ORG' || !sentence.rules.coordinatedBody.test(words[span.end - 1]?.text ?? '')) continue;
			const start = startOfBody(sentence, span);
			// a name that the body begins within is part of it: "House Ways" of "House Ways and Means Committee"
			const cut = spans.find((other) => other.first < start && other.end > start && other.end <= span.first);
			span.first = cut?.first ?? start;
		}
		sentence.spans = spans.filter(
			(span) => !spans.some((other) => other !== span && other.first <= span.first && other.end >= span.end),
		);
	}
}

/** "Devon and Cornwall Police": two names with an "and" that the knowledge base has as one body. */
function joinKnownBodies(sentence: PlacedSentence, knowledge: KnowledgeBase): void {
	sentence.spans = sentence.spans.filter((span, at) => {
		const next = sentence.spans[at + 1];
		if (next?.type !== 'ORG' || next.first !== span.end + 1) return true;
		if (!/^(?:and|&)$/.test(lowerAt(sentence, span.end))) return true;
		const known = knowledge.best(keyOfTokens(sentence, span.first, next.end));
		if (known < 0 || isPlaceClass(knowledge.classOf(known))) return true;
		next.first = span.first;
		return false;
	});
}

/** "Department of Climate Change and Energy": what such a body is for may go on behind an "and". */
function extendBehindAnd({ words, rules, spans }: TaggedSentence, span: TaggedSpan): void {
	if (span.type !== 'ORG' || !rules.coordinatedBody.test(words[span.first]?.text ?? '')) return;
	if (!/^(?:of|for)$/.test(words[span.first + 1]?.text ?? '')) return;
	const isOrdinary = (i: number) => {
		const word = words[i];
		return word?.isCapitalised === true && (word.isUsuallyLowerCase || rules.bodyFields.has(word.lowerText));
	};
	let end = span.end;
	while (/^(?:and|&|,)$/.test(words[end]?.text ?? '') && isOrdinary(end + 1)) {
		let next = end + 2;
		while (isOrdinary(next)) next++;
		// a comma goes on only towards an "and": "Culture, Media and Sport"
		if (words[end]?.text === ',' && !/^(?:and|&|,)$/.test(words[next]?.text ?? '')) break;
		if (spans.some((other) => other !== span && other.type === 'PER' && other.first < next && other.end > end)) break;
		end = next;
	}
	span.end = end;
}

function startOfBody({ words, rules }: TaggedSentence, { first, end }: TaggedSpan): number {
	const textAt = (i: number) => words[i]?.text ?? '';
	const isAnd = (i: number) => /^(?:and|&)$/.test(textAt(i));
	// the capital of a sentence's first word says nothing
	const isOrdinary = (i: number) => {
		const word = words[i];
		return i > 0 && word?.isCapitalised === true && (word.isUsuallyLowerCase || rules.bodyFields.has(word.lowerText));
	};
	if (end - first < 2 || !isOrdinary(first)) return first;
	let start = first;
	const reach = (joint: number) => {
		start = joint - 1;
		while (isOrdinary(start - 1)) start--;
	};
	if (isAnd(start - 1) && isOrdinary(start - 2)) reach(start - 1);
	else if (!words.slice(first, end).some((_, i) => isAnd(first + i))) return first;
	while (textAt(start - 1) === ',' && isOrdinary(start - 2)) reach(start - 1);
	return start;
}
