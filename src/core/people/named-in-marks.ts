import type { MarkedText } from '../quotes/marked-text.ts';
import type { Participant } from './participant.ts';
import type { Reference } from './participants.ts';

/** The persons whom each sentence names inside quotation marks, by its number: whoever speaks there seldom names themselves. */
export type NamedInMarks = ReadonlyMap<number, ReadonlySet<Participant>>;

export function namedInMarks({ sentenceOf }: MarkedText, references: readonly Reference[]): NamedInMarks {
	const named = new Map<number, Set<Participant>>();
	for (const { isInMarks, participant, firstToken } of references) {
		if (!isInMarks || participant.personhood <= 0) continue;
		const sentence = sentenceOf[firstToken] ?? -1;
		const own = named.get(sentence);
		if (own) own.add(participant);
		else named.set(sentence, new Set([participant]));
	}
	return named;
}
