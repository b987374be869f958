import { lowerAt, type PlacedSentence } from './named-mention.ts';
import { DECIDING_VERBS, SAYING_VERBS, VERB_HELPERS } from './role-words.ts';

/** Words that can stand behind a noun phrase. */
const FOLLOWERS =
	/^(?:in|on|at|to|of|for|from|with|by|over|under|about|after|before|during|since|until|and|or|but|that|which|who|whose|as|because|if|when|while|where|into|against|amid|despite)$/;

/** Whether a noun phrase ends before a token: "Ukraine's military said" names the military, "Ukraine's military allies" does not. */
export function endsNounPhrase(sentence: PlacedSentence, at: number): boolean {
	const next = lowerAt(sentence, at);
	return (
		!/^\p{L}/u.test(next) ||
		FOLLOWERS.test(next) ||
		VERB_HELPERS.has(next) ||
		DECIDING_VERBS.has(next) ||
		SAYING_VERBS.has(next)
	);
}
