import { ALIAS_USE, type KnowledgeBase } from './knowledge-base.ts';
import { EMPTY_NAME_KEY, extendNameKey } from './name-key.ts';
import type { TaggedSentence } from './tagger.ts';
import { WORD_ROLE } from './word-profile.ts';

/**
 * A seat of government is nobody's surname ("Washington expects"), unless the article gives somebody that name in full or a title before it.
 */
export function retypeCapitals(sentences: readonly TaggedSentence[], knowledge: KnowledgeBase): void {
	const surnames = new Set<number>();
	for (const { spans, words } of sentences) {
		for (const { first, end, type } of spans) {
			const isTitled = ((words[first - 1]?.role ?? 0) & WORD_ROLE.title) !== 0;
			if (type === 'PER' && (end - first > 1 || isTitled)) surnames.add(words[end - 1]?.nameKey ?? 0);
		}
	}
	for (const { spans, words } of sentences) {
		for (const span of spans) {
			const word = words[span.first];
			if (span.type !== 'PER' || span.end - span.first > 1 || !word || surnames.has(word.nameKey)) continue;
			const candidates = knowledge.candidates(extendNameKey(EMPTY_NAME_KEY, word.nameKey));
			if (candidates.some(({ use }) => use === ALIAS_USE.metonym)) span.type = 'LOC';
		}
	}
}
