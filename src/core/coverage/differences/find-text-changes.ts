import { NO_DEADLINE } from '../../analyse/deadline.ts';
import type { Article } from '../../article.ts';
import { splitSentences } from '../../text/sentences.ts';
import { longestCommonWords } from './longest-common-words.ts';
import type { TextChange } from './text-change.ts';

/** Share of the earlier sentences that must be there still: below it the page was read otherwise, or is another article. */
const LEAST_KEPT = 0.6;
/** More sentences that are gone are another text, however long this one is. */
const MOST_GONE = 150;
/** Share of words in common from which a sentence is an earlier one rewritten. */
const REWRITTEN = 0.5;
/** Sentences changed in one go that are kept; a rewritten article is another one. */
const MOST_CHANGES = 12;
/** Words a sentence needs so that its disappearance is worth saying: shorter ones are prompts and captions. */
const LEAST_WORDS_REMOVED = 6;

/**
 * What an outlet changed between two readings of one article: rewritten and removed sentences, and the headline. What was only added is no
 * correction, and a live page only grows, so neither is told.
 */
export function findTextChanges(
	before: Pick<Article, 'title' | 'text' | 'isLive' | 'isPaywalled'>,
	after: Pick<Article, 'title' | 'text' | 'isLive' | 'isPaywalled'>,
	seenAt: string,
): TextChange[] {
	if (before.isLive || after.isLive || before.isPaywalled !== after.isPaywalled) return [];
	const earlier = sentencesOf(before.text);
	const later = sentencesOf(after.text);
	const gone = withoutAnyOf(earlier, later);
	if (earlier.length === 0 || gone.length > Math.min(MOST_GONE, earlier.length * (1 - LEAST_KEPT))) return [];
	const added = new Set(withoutAnyOf(later, earlier));
	const places = placesInLater(earlier, later);
	const changes: TextChange[] = [];
	if (fold(before.title) !== fold(after.title))
		changes.push({ seenAt, part: 'headline', before: before.title, after: after.title });
	for (const sentence of gone) {
		if (changes.length === MOST_CHANGES) break;
		const rewritten = mostAlike(sentence, nearest(added, places.get(sentence) ?? 0));
		if (rewritten) added.delete(rewritten);
		else if (sentence.words.length < LEAST_WORDS_REMOVED) continue;
		changes.push({ seenAt, part: 'text', before: sentence.text, after: rewritten?.text ?? null });
	}
	return changes;
}

interface ReadSentence {
	/** Number within its text. */
	index: number;
	text: string;
	words: string[];
	/** Equal for sentences of the same words. */
	folded: string;
}

function withoutAnyOf(sentences: readonly ReadSentence[], others: readonly ReadSentence[]): ReadSentence[] {
	const known = new Set(others.map(({ folded }) => folded));
	return sentences.filter(({ folded }) => !known.has(folded));
}

/** Where each of the earlier sentences belongs in the later text: behind the last one before it that is there still. */
function placesInLater(earlier: readonly ReadSentence[], later: readonly ReadSentence[]): Map<ReadSentence, number> {
	const kept = new Map(later.map(({ folded, index }) => [folded, index]));
	const places = new Map<ReadSentence, number>();
	let place = 0;
	for (const sentence of earlier) {
		place = kept.get(sentence.folded) ?? place;
		places.set(sentence, place);
	}
	return places;
}

/** Added sentences around a place that are compared with what stood there: what was rewritten did not wander off. */
const MOST_NEAR = 60;

function nearest(added: Iterable<ReadSentence>, place: number): ReadSentence[] {
	const near = [...added];
	if (near.length <= MOST_NEAR) return near;
	const from = near.findIndex(({ index }) => index >= place);
	const first = Math.max(0, (from < 0 ? near.length : from) - MOST_NEAR / 2);
	return near.slice(first, first + MOST_NEAR);
}

function mostAlike({ words }: ReadSentence, others: Iterable<ReadSentence>): ReadSentence | null {
	let best: ReadSentence | null = null;
	let bestShare = 0;
	for (const other of others) {
		const both = words.length + other.words.length;
		const mostShared = (2 * Math.min(words.length, other.words.length)) / both;
		if (mostShared < REWRITTEN || mostShared <= bestShare) continue;
		const share = (2 * longestCommonWords(words, other.words).length) / both;
		if (share >= REWRITTEN && share > bestShare) [best, bestShare] = [other, share];
	}
	return best;
}

function sentencesOf(text: string): ReadSentence[] {
	// a text without stops is one sentence, which is compared by its beginning
	return splitSentences(text, NO_DEADLINE, Number.POSITIVE_INFINITY).map(({ start, end }, index) => {
		const sentence = text.slice(start, end);
		const words = wordsOf(sentence);
		return { index, text: sentence, words, folded: words.join(' ') };
	});
}

function wordsOf(sentence: string): string[] {
	return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Marks and spaces change by themselves when a page is set anew. */
function fold(title: string): string {
	return wordsOf(title).join(' ');
}
