import { lowerAt, type PlacedSentence } from './named-mention.ts';

/** Whether a noun phrase ends before a token: "Ukraine's military said" names the military, "Ukraine's military allies" does not. */
export function endsNounPhrase(sentence: PlacedSentence, at: number): boolean {
	const next = lowerAt(sentence, at);
	return (
		!/^\p{L}/u.test(next) ||
		sentence.rules.nounPhraseFollower.test(next) ||
		sentence.rules.verbHelpers.has(next) ||
		sentence.rules.decidingVerbs.has(next) ||
		sentence.rules.sayingVerbs.has(next)
	);
}
