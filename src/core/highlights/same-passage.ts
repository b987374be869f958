import { LIMITS } from '../limits.ts';
import { Failure } from '../problem.ts';
import type { Highlight, PassageSelectors } from './highlight.ts';
import { tidyTags } from './tags.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Whether two descriptions of passages of one article mean the same words of it: at the same place, or between the same words. */
export function isSamePassage(a: PassageSelectors, b: PassageSelectors): boolean {
	if (a.quote.exact !== b.quote.exact) return false;
	if (a.position.start === b.position.start && a.position.end === b.position.end) return true;
	const isBetweenWords = WORD.test(a.quote.prefix) && WORD.test(a.quote.suffix);
	return isBetweenWords && a.quote.prefix === b.quote.prefix && a.quote.suffix === b.quote.suffix;
}

/** The notes of a passage that is kept twice: neither is lost, and what is there already is not written twice. */
export function joinNotes(earlier: string, later: string): string {
	if (holds(earlier, later)) return earlier;
	if (holds(later, earlier)) return later;
	const joined = `${earlier}\n\n${later}`;
	if (joined.length > LIMITS.note) throw new Failure({ code: 'notes-too-long' });
	return joined;
}

/** What a highlight says beside its colour once another of the same passage has gone into it. */
export function joinedInto(
	{ note, tags = [] }: Pick<Highlight, 'note' | 'tags'>,
	other: Pick<Highlight, 'note' | 'tags'>,
): Pick<Highlight, 'note' | 'tags'> {
	const all = tidyTags([...tags, ...(other.tags ?? [])]);
	return { note: joinNotes(note, other.note), ...(all.length > 0 && { tags: all }) };
}

/** Whether each paragraph of a note stands in another, or one there begins with it: amid other words it may mean something else. */
function holds(note: string, other: string): boolean {
	const paragraphs = paragraphsOf(note);
	return paragraphsOf(other).every((paragraph) => paragraphs.some((one) => goesOn(one, paragraph)));
}

function goesOn(longer: string, beginning: string): boolean {
	return longer.startsWith(beginning) && !WORD.test(longer.slice(beginning.length, beginning.length + 1));
}

function paragraphsOf(note: string): string[] {
	return note
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
}
