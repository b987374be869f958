import { settleType } from './entity-tags.ts';
import { isListedFirstName } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import type { PlacedSentence } from './named-mention.ts';
import { settleSpan } from './settle-span.ts';

/** Words of a name behind a rank. */
const LONGEST_NAME = 4;

/**
 * Adds people whom the tagger overlooked behind a rank, or was unsure of: "Insp Joe Burr and DC Anna Pell". What follows must begin with a first name:
 * "DC Comics" does not.
 */
export function fillRankedNames(sentences: readonly PlacedSentence[]): void {
	for (const sentence of sentences) {
		if (sentence.lettering !== RUNNING_TEXT) continue;
		for (let rank = 0; rank < sentence.words.length; rank++) {
			if (!sentence.rules.rank.test(sentence.words[rank]?.text ?? '')) continue;
			// "Sgt. 1st Class Ed Poll"
			const first = sentence.words[rank + 2]?.text === 'Class' ? rank + 3 : rank + 1;
			const tagged = sentence.spans.find((span) => span.type === 'PER' && span.first === first);
			if (tagged) settleType(tagged, 'PER');
			const end = endOfName(sentence, first);
			if (end > first + 1 && end !== tagged?.end) settleSpan(sentence, first, end, 'PER');
		}
	}
}

/** Where the name ends that begins at a token; there where none does. */
function endOfName({ words, rules }: PlacedSentence, first: number): number {
	if (!isListedFirstName(words[first])) return first;
	let end = first;
	while (end < first + LONGEST_NAME && /^\p{Lu}[\p{L}’'.-]*$/u.test(words[end]?.text ?? '')) {
		if (rules.rank.test(words[end]?.text ?? '')) return first;
		end++;
	}
	return end;
}
