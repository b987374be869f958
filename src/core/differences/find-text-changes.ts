import type { Article } from '../article.ts';
import { splitSentences } from '../text/sentences.ts';
import { longestCommonWords } from './longest-common-words.ts';
import type { TextChange } from './text-change.ts';

/** Share of the earlier sentences that must be there still: below it the page was read otherwise, or is another article. */
const LEAST_KEPT = 0.6;
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
	const laterSet = new Set(later.map(fold));
	const earlierSet = new Set(earlier.map(fold));
	const gone = earlier.filter((sentence) => !laterSet.has(fold(sentence)));
	if (earlier.length === 0 || gone.length > earlier.length * (1 - LEAST_KEPT)) return [];
	const added = later.filter((sentence) => !earlierSet.has(fold(sentence)));
	const changes: TextChange[] = [];
	if (fold(before.title) !== fold(after.title))
		changes.push({ seenAt, part: 'headline', before: before.title, after: after.title });
	for (const sentence of gone) {
		const rewritten = mostAlike(sentence, added);
		if (rewritten) added.splice(added.indexOf(rewritten), 1);
		else if (wordsOf(sentence).length < LEAST_WORDS_REMOVED) continue;
		changes.push({ seenAt, part: 'text', before: sentence, after: rewritten });
	}
	return changes.slice(0, MOST_CHANGES);
}

function mostAlike(sentence: string, others: readonly string[]): string | null {
	const words = wordsOf(sentence);
	let best: { sentence: string; share: number } | null = null;
	for (const other of others) {
		const otherWords = wordsOf(other);
		const share = (2 * longestCommonWords(words, otherWords).length) / (words.length + otherWords.length);
		if (share >= REWRITTEN && share > (best?.share ?? 0)) best = { sentence: other, share };
	}
	return best?.sentence ?? null;
}

function sentencesOf(text: string): string[] {
	return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

function wordsOf(sentence: string): string[] {
	return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Marks and spaces change by themselves when a page is set anew. */
function fold(sentence: string): string {
	return wordsOf(sentence).join(' ');
}
