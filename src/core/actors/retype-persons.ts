import { lowerAt, type PlacedSentence } from './named-mention.ts';
import { endsNounPhrase } from './noun-phrase.ts';

/** A full name: shorter ones, such as "Congress, who", may be a body that a writer personifies. */
const LEAST_WORDS = 2;

/**
 * A full name that the knowledge base does not have as a place is a person's where the text says *who*, or what the person is: "Bertil Sand, who
 * paints", "Ana Quay is a Welsh playwright".
 */
export function retypePersons(sentences: readonly PlacedSentence[]): void {
	const persons = new Set<string>();
	for (const sentence of sentences) {
		const { spans, words, known } = sentence;
		for (const { first, end, type } of spans) {
			if (type !== 'LOC' || end - first < LEAST_WORDS || isKnownInFull(known[first] ?? -1)) continue;
			const next = words[end]?.text === ',' ? end + 1 : end;
			const saysWho = /^(?:who|whose)$/i.test(words[next]?.text ?? '');
			if (saysWho || isToldWhatTheyAre(sentence, end)) persons.add(textOf(words, first, end));
		}
	}
	for (const { spans, words } of sentences) {
		for (const span of spans) {
			if (span.type === 'LOC' && persons.has(textOf(words, span.first, span.end))) span.type = 'PER';
		}
	}
}

/** Whether a known name goes on behind its first word. */
const isKnownInFull = (known: number) => known >= 0 && known % 4 !== 0;

/** Words before the noun: "a much travelled Welsh playwright". */
const LONGEST_PHRASE = 4;

/** "is a Welsh playwright, novelist": a noun that only persons are called ends the phrase. */
function isToldWhatTheyAre(sentence: PlacedSentence, end: number): boolean {
	if (!/^(?:is|was)$/.test(lowerAt(sentence, end)) || !/^(?:an?|the)$/.test(lowerAt(sentence, end + 1))) return false;
	const { personNouns, roleNouns } = sentence.rules;
	for (let noun = end + 2; noun < end + 3 + LONGEST_PHRASE; noun++) {
		const word = lowerAt(sentence, noun);
		if (endsNounPhrase(sentence, noun + 1)) return personNouns.has(word) || roleNouns.has(word);
	}
	return false;
}

function textOf(words: PlacedSentence['words'], first: number, end: number): string {
	return words
		.slice(first, end)
		.map(({ text }) => text)
		.join(' ');
}
