import { SETTLED, settleType, type TaggedSpan } from './entity-tags.ts';
import { LISTED } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import type { PlacedSentence } from './named-mention.ts';

/** Words of a name behind a rank. */
const LONGEST_NAME = 4;

/**
 * Adds people whom the tagger overlooked behind a rank, or was unsure of: "Insp Joe Burr and DC Anna Pell". What follows must begin with a first name:
 * "DC Comics" does not.
 */
export function fillRankedNames(sentences: readonly PlacedSentence[]): void {
	for (const sentence of sentences) {
		if (sentence.lettering !== RUNNING_TEXT) continue;
		const added: TaggedSpan[] = [];
		for (let rank = 0; rank < sentence.words.length; rank++) {
			if (!sentence.rules.rank.test(sentence.words[rank]?.text ?? '')) continue;
			// "Sgt. 1st Class Ed Poll"
			const first = sentence.words[rank + 2]?.text === 'Class' ? rank + 3 : rank + 1;
			const tagged = sentence.spans.find((span) => span.type === 'PER' && span.first === first);
			if (tagged) settleType(tagged, 'PER');
			const end = endOfName(sentence, first);
			if (end > first + 1 && end !== tagged?.end) added.push(settled(first, end));
		}
		if (added.length === 0) continue;
		const isReplaced = (span: TaggedSpan) => added.some(({ first, end }) => span.first < end && span.end > first);
		sentence.spans = [...sentence.spans.filter((span) => !isReplaced(span)), ...added].sort(
			(a, b) => a.first - b.first,
		);
	}
}

const settled = (first: number, end: number): TaggedSpan => ({
	first,
	end,
	type: 'PER',
	margin: SETTLED,
	typeMargin: SETTLED,
});

/** Where the name ends that begins at a token; there where none does. */
function endOfName({ words, rules }: PlacedSentence, first: number): number {
	if (((words[first]?.listed ?? 0) & LISTED.firstName) === 0) return first;
	let end = first;
	while (end < first + LONGEST_NAME && /^\p{Lu}[\p{L}’'.-]*$/u.test(words[end]?.text ?? '')) {
		if (rules.rank.test(words[end]?.text ?? '')) return first;
		end++;
	}
	return end;
}
