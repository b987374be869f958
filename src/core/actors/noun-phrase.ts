import { DECIDING_VERBS, SAYING_VERBS, VERB_HELPERS } from '../languages/en/role-words.ts';
import { NOUN_PHRASE_FOLLOWER } from '../languages/en/verbs.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

/** Whether a noun phrase ends before a token: "Ukraine's military said" names the military, "Ukraine's military allies" does not. */
export function endsNounPhrase(sentence: PlacedSentence, at: number): boolean {
	const next = lowerAt(sentence, at);
	return (
		!/^\p{L}/u.test(next) ||
		NOUN_PHRASE_FOLLOWER.test(next) ||
		VERB_HELPERS.has(next) ||
		DECIDING_VERBS.has(next) ||
		SAYING_VERBS.has(next)
	);
}
