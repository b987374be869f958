import type { NamingWords } from '../languages/language-pack.ts';
import type { TaggedSpan } from './entity-tags.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { keyOfTokens, type PlacedSentence } from './named-mention.ts';
import { settleSpan } from './settle-span.ts';

/** A name that nothing but its building tells stands in the text so often. */
const LEAST_TIMES = 2;
/** Capitalised words behind a noun for a building, at most. */
const LONGEST_NAME = 3;

interface Named {
	sentence: PlacedSentence;
	first: number;
	end: number;
}

/**
 * Names buildings by the noun beside the name: "Hotel Velluna", "stadio Velluno", and "Pierre Vell Stadion", which is nobody. What no tagger found is one
 * where the text has it again.
 */
export function nameBuildings(sentences: readonly PlacedSentence[], { buildings }: NamingWords): void {
	const found = new Map<number, Named[]>();
	const renamed = new Set<TaggedSpan>();
	for (const sentence of sentences) {
		const { words, lettering } = sentence;
		if (lettering !== RUNNING_TEXT) continue;
		const isBuilding = (at: number) => buildings.has(words[at]?.lowerText ?? '');
		for (const { first, end, type } of [...sentence.spans])
			if (type === 'PER' && words[end]?.isCapitalised && isBuilding(end)) settleSpan(sentence, first, end + 1, 'LOC');
		for (let at = 0; at < words.length; at++) {
			if (!isBuilding(at)) continue;
			const first = words[at]?.isCapitalised ? at : at + 1;
			let end = at + 1;
			while (end <= at + LONGEST_NAME && words[end]?.isCapitalised && !words[end]?.isUpper) end++;
			// "hospital Ana Vell": called after somebody, and nobody
			const own = sentence.spans.find((span) => span.first === at + 1 && span.type === 'PER' && span.end <= end);
			if (own) {
				own.type = 'LOC';
				renamed.add(own);
			}
			if (end === at + 1 || sentence.spans.some((span) => !renamed.has(span) && isOther(span, first, end))) continue;
			const key = keyOfTokens(sentence, first, end);
			const places = found.get(key) ?? [];
			places.push({ sentence, first, end });
			found.set(key, places);
		}
	}
	for (const places of found.values())
		if (places.filter(({ sentence }) => sentence.part === 'text').length >= LEAST_TIMES)
			for (const { sentence, first, end } of places) settleSpan(sentence, first, end, 'LOC');
}

/** What is named there already, of a kind that is sure or within other bounds. */
const isOther = (span: TaggedSpan, first: number, end: number) =>
	span.first < end && span.end > first && span.type !== 'MISC';
