import { RUNNING_TEXT } from './lettering.ts';
import type { ProfiledSentence } from './profiled-text.ts';
import { WORD_ROLE, type WordProfile } from './word-profile.ts';

/** How a word is used over the whole article, whatever its case: what one sentence leaves open another often says. */
class WordEvidence {
	count = 0;
	lowerCase = 0;
	/** Capitalised where no sentence begins. */
	midSentenceCapital = 0;
	afterTitle = 0;
	beforeSaying = 0;
	afterPlacePreposition = 0;
	afterThe = 0;
	/** First and last word of capitalised runs of two words or more. */
	firstOfRun = 0;
	lastOfRun = 0;
	/** In a run that ends like an organisation. */
	inOrganisationRun = 0;
	/** Somebody is something of it, or it stands before what somebody is: "chairman of Brightwater". */
	withOfficer = 0;
	beforePossessive = 0;
	/** The first word of the run it was last of: "Lena" for "Okafor". */
	fullNameHead: WordProfile | null = null;
}

/** Evidence by {@link WordProfile.lower}. Headlines and sentences all in capitals say nothing. */
export type DocumentEvidence = ReadonlyMap<number, WordEvidence>;

const POSSESSIVE = /^['’]s$/;

export function gatherEvidence(sentences: readonly ProfiledSentence[]): DocumentEvidence {
	const evidence = new Map<number, WordEvidence>();
	for (const { words, runFirst, runEnd, lettering } of sentences) {
		if (lettering !== RUNNING_TEXT && words.length > 2) continue;
		for (let i = 0; i < words.length; i++) {
			const word = words[i];
			if (!word) continue;
			let own = evidence.get(word.lower);
			if (!own) {
				own = new WordEvidence();
				evidence.set(word.lower, own);
			}
			own.count++;
			if (!word.isCapitalised) {
				own.lowerCase++;
				continue;
			}
			const before = words[i - 1];
			const roleBefore = before?.role ?? 0;
			if (before?.endsPlain) own.midSentenceCapital++;
			if (roleBefore & WORD_ROLE.title) own.afterTitle++;
			if ((words[i + 1]?.role ?? 0) & WORD_ROLE.saying) own.beforeSaying++;
			if (roleBefore & WORD_ROLE.placePreposition) own.afterPlacePreposition++;
			if (roleBefore & WORD_ROLE.the) own.afterThe++;
			if (roleBefore & WORD_ROLE.ownership && (words[i - 2]?.role ?? 0) & WORD_ROLE.officer) own.withOfficer++;
			if (POSSESSIVE.test(words[i + 1]?.text ?? '')) own.beforePossessive++;
			const first = runFirst[i] ?? -1;
			const end = runEnd[i] ?? -1;
			if (end - first < 2) continue;
			if (i === end - 1) {
				own.lastOfRun++;
				own.fullNameHead ??= words[first] ?? null;
			} else if ((words[end - 1]?.role ?? 0) & WORD_ROLE.organisationTail) own.inOrganisationRun++;
			if (i === first) own.firstOfRun++;
		}
	}
	return evidence;
}
