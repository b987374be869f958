import type { CueList } from '../../languages/cue-list.ts';
import type { Reference } from '../../people/participants.ts';
import type { MarkedText } from '../marked-text.ts';
import type { CuedWords } from './cued-words.ts';

/** "Ruiz’ Anwalt", "Halloranns ehemaliger Mitarbeiter": whose something is. */
export function isOwner(
	{ endToken, participant }: Reference,
	{ words, tokens }: MarkedText,
	{ capitalisedNouns, genitiveBefore }: CueList,
	cued: CuedWords,
): boolean {
	const hasGenitive = capitalisedNouns !== undefined || genitiveBefore?.test('s') === true;
	if (!hasGenitive || words[endToken - 1] !== `${participant.words.at(-1)?.toLowerCase()}s`) return false;
	const isOwned = capitalisedNouns
		? cued.isCapitalised(endToken) || cued.endsLikeAdjective(endToken)
		: cued.isLower(endToken) && !cued.isVerb(endToken);
	return isOwned && tokens[endToken] !== undefined;
}

/** "отставку Стахеева" beside "Олег Стахеев": no subject, where cases tell. */
export function isInOtherCase(
	{ endToken, participant }: Reference,
	{ words }: MarkedText,
	{ joinsGenitives, verbGender }: CueList,
): boolean {
	const hasCases = joinsGenitives === true && verbGender !== undefined;
	const isFull = participant.personhood > 0 && participant.words.length > 1;
	return hasCases && isFull && words[endToken - 1] !== participant.words.at(-1)?.toLowerCase();
}
