import type { Span } from '../article.ts';
import { CALENDAR_WORD } from '../languages/en/calendar.ts';
import {
	ADVERB,
	BEFORE_NUMBER,
	BREAKS_OFF,
	BY_NATION,
	IN_BRACKETS,
	NO_DESCRIBED_SPEAKER,
	OPENS_CLAUSE,
	OPENS_QUOTED_NAME,
	WRITER_OR_READER,
} from '../languages/en/source-words.ts';
import { DEGREE } from '../languages/en/titles.ts';

/** Letters in capitals that make several words a heading and not somebody's initials. */
const LEAST_HEADING_LETTERS = 9;

/**
 * What somebody may be called whom the text describes and does not name, from the words that were taken for the source: without what only leads
 * on ("a graduate who", "Ada Lind once"). Null where they are nobody: the writer, the reader ("you've"), a clause ("who never heard …"), a heading.
 */
export function describeSpeaker(source: string): string | null {
	const words = source.replace(IN_BRACKETS, '').split(/\s+/).filter(Boolean);
	while (words.length > 0 && leadsOn(words)) words.pop();
	if (words.length > 2 && OPENS_QUOTED_NAME.test(words[0] ?? '') && /^\p{Lu}/u.test(words[1] ?? '')) words.shift();
	const first = fold(words[0]);
	const last = fold(words.at(-1));
	if (countsOrDates(words.length, first, last)) return null;
	if (words.length === 0 || WRITER_OR_READER.test(last) || (words.length > 1 && OPENS_CLAUSE.test(first))) return null;
	if (words.length === 1 && NO_DESCRIBED_SPEAKER.test(first) && !/^\p{Lu}{2}/u.test(words[0] ?? '')) return null;
	if (words.every((word) => DEGREE.test(word))) return null;
	if (words.length === 1 && /^\p{Lu}/u.test(words[0] ?? '') && BY_NATION.test(first)) return null;
	const speaker = words.join(' ').replace(/[,;:]$/, '');
	return isHeading(speaker) ? null : speaker;
}

/** "14%", "nearly 90%", "about 1,200", "June 14": so many of nobody, or a place in time or in a list; "Juror 8" is somebody. */
function countsOrDates(count: number, first: string, last: string): boolean {
	if (/^[\d.,]+%$/.test(last)) return true;
	if (count > 2 || !/^[\d.,]+$/.test(last)) return false;
	return count === 1 || [BEFORE_NUMBER, NO_DESCRIBED_SPEAKER, CALENDAR_WORD].some((words) => words.test(first));
}

/** Whether the last word belongs to what follows; one with a capital does not: "for the WHO", "Witness A", "Mr Feely". */
function leadsOn(words: readonly string[]): boolean {
	const last = (words.at(-1) ?? '').replaceAll('’', "'");
	// "the family" is no adverb, and no name ends in one
	return words.length > 1 && (BREAKS_OFF.test(last) || (ADVERB.test(last) && /^\p{Lu}/u.test(words.at(-2) ?? '')));
}

/** "THE WORLD", with no letter written small. */
function isHeading(words: string): boolean {
	const letters = words.replace(/[^\p{L}]+/gu, '');
	return /\s/.test(words) && letters.length >= LEAST_HEADING_LETTERS && !/\p{Ll}/u.test(letters);
}

function fold(word = ''): string {
	return word.toLowerCase().replaceAll('’', "'");
}

/** "Battery: “Two days.”": what opens a line before a colon speaks only in a dialogue. */
export function isLabelOfThing(text: string, [start, end]: Span): boolean {
	return (
		text.charAt(end) === ':' && (start === 0 || text.charAt(start - 1) === '\n') && !/\s/.test(text.slice(start, end))
	);
}
