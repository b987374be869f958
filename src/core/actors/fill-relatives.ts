import { KIN } from '../languages/en/role-words.ts';
import { settleType } from './entity-tags.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';
import { settleSpan } from './settle-span.ts';

const OWNER = /^(?:his|her|their|my|our|whose|['’]s?|older|younger|elder|eldest|youngest|late|twin|then)$/;
/** Words of a name between two commas. */
const LONGEST_NAME = 3;

/**
 * Takes for a person whom an article names beside what they are to somebody, whatever else is called so: "his wife, Georgia, does", "Marsh's wife, Dinah,". Only
 * between commas, where nothing else can stand.
 */
export function fillRelatives(sentences: readonly PlacedSentence[]): void {
	for (const sentence of sentences) {
		if (sentence.lettering !== RUNNING_TEXT) continue;
		for (let at = 1; at < sentence.words.length; at++) {
			if (
				!KIN.test(lowerAt(sentence, at)) ||
				!OWNER.test(lowerAt(sentence, at - 1)) ||
				lowerAt(sentence, at + 1) !== ','
			)
				continue;
			const first = at + 2;
			let end = first;
			while (end < first + LONGEST_NAME && /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(sentence.words[end]?.text ?? '')) end++;
			if (end === first || lowerAt(sentence, end) !== ',') continue;
			const own = sentence.spans.find((span) => span.first === first && span.end === end);
			if (own) settleType(own, 'PER');
			else settleSpan(sentence, first, end, 'PER');
		}
	}
}
