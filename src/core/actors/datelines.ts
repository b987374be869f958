import { settleType, type TaggedSpan } from './entity-tags.ts';
import { ALL_CAPITALS } from './lettering.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

/** Tokens in which a dateline ends. */
const LONGEST_DATELINE = 16;
const DASH = /^(?:[-–—]|--)$/;

/**
 * Reads the places and agencies of datelines, "PORT VELL, Calif. (AP) —": the words in capitals are one place whatever the tagger made of them, and who is named in
 * brackets sent the report and takes no part in it.
 */
export function readDatelines(sentences: readonly PlacedSentence[]): void {
	for (const sentence of sentences) {
		// where all is in capitals they tell no place
		if (sentence.part === 'title' || sentence.lettering === ALL_CAPITALS) continue;
		const end = endOfDateline(sentence);
		if (end < 0) continue;
		const city = endOfCity(sentence, end);
		sentence.dateline = { end, city };
		if (city === 0) continue;
		const place: TaggedSpan = { first: 0, end: city, type: 'LOC' };
		settleType(place, 'LOC');
		sentence.spans = [place, ...sentence.spans.filter(({ first }) => first >= city)];
	}
}

/** The dash behind a place in capitals or an agency in brackets, -1 where none opens the sentence. */
function endOfDateline(sentence: PlacedSentence): number {
	let hasBracket = false;
	for (let i = 0; i < Math.min(LONGEST_DATELINE, sentence.words.length); i++) {
		const word = lowerAt(sentence, i);
		if (DASH.test(word)) return i > 0 && (hasBracket || endOfCity(sentence, i) > 0) ? i : -1;
		if (sentence.words[i]?.closesBracket) hasBracket = true;
		const isPart = /^[(),./]$/.test(word) || /^\d{1,4}$/.test(word) || /^\p{Lu}/u.test(rawAt(sentence, i));
		if (!isPart) return -1;
	}
	return -1;
}

/** How many words in capitals open the line. */
function endOfCity(sentence: PlacedSentence, end: number): number {
	let city = 0;
	while (city < Math.min(end, 4) && /^\p{Lu}[\p{Lu}'’-]+$/u.test(rawAt(sentence, city))) city++;
	return city;
}

const rawAt = ({ sentence }: PlacedSentence, i: number) => sentence.tokens[i]?.text ?? '';
