import type { HighlightColour } from '../../core/highlights/highlight.ts';
import type { ImportFormat } from '../../core/imports/read-import.ts';
import type { Facet, LibraryKind, LibrarySort, LibraryState } from '../../core/library/library-query.ts';
import type { ImportResult } from '../../messages/library.ts';
import { counted, DATES_LOCALE, listed, numberInWords, type PluralForms } from '../language.ts';

export const COLOUR_NAMES: Record<HighlightColour, string> = {
	yellow: 'Yellow',
	green: 'Green',
	blue: 'Blue',
	pink: 'Pink',
};

export const KIND_NAMES: Record<LibraryKind, string> = { highlights: 'Highlights', articles: 'Articles' };

export const KIND_MEANINGS: Record<LibraryKind, string> = {
	highlights: 'Every passage you kept, with its note',
	articles: 'Every article you opened or kept a passage of',
};

export const SORT_NAMES: Record<LibrarySort, string> = {
	newest: 'Newest first',
	oldest: 'Oldest first',
	changed: 'Last changed first',
	article: 'By article',
};

export const FACET_NAMES: Record<Facet, string> = {
	colour: 'Colour',
	tag: 'Tags',
	outlet: 'Outlets',
	actor: 'Actors',
	topic: 'Topics',
	time: 'Months',
	state: 'State',
};

const STATE_NAMES: Record<LibraryState, string> = {
	noted: 'With a note',
	unnoted: 'Without a note',
	tagged: 'With tags',
	untagged: 'Without tags',
	highlighted: 'With highlights',
	unhighlighted: 'Without highlights',
};

const HIGHLIGHTS: PluralForms = { one: '# highlight', other: '# highlights' };
const ARTICLES: PluralForms = { one: '# article', other: '# articles' };

/** What a value of a facet is called. */
export function facetValueName(facet: Facet, value: string): string {
	if (facet === 'colour') return COLOUR_NAMES[value as HighlightColour] ?? value;
	if (facet === 'state') return STATE_NAMES[value as LibraryState] ?? value;
	if (facet !== 'time') return value;
	const format = new Intl.DateTimeFormat(DATES_LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return format.format(Date.parse(`${value}-01T00:00:00Z`));
}

/** "1,204 highlights" */
export function foundCount(kind: LibraryKind, total: number): string {
	return counted(total, kind === 'articles' ? ARTICLES : HIGHLIGHTS);
}

export function highlightCount(count: number): string {
	return counted(count, HIGHLIGHTS);
}

/** What was done to many, so that the reader may take it back. */
export const DONE = {
	deleted: (count: number) => counted(count, { one: '# highlight deleted.', other: '# highlights deleted.' }),
	changed: (count: number) => counted(count, { one: '# highlight changed.', other: '# highlights changed.' }),
	undone: (count: number) => counted(count, { one: '# highlight put back.', other: '# highlights put back.' }),
};

/** Whose file it is. */
export const IMPORT_NAMES: Record<ImportFormat, string> = {
	sidelight: 'Sidelight',
	w3c: 'W3C annotations',
	hypothesis: 'Hypothesis',
	clipper: 'Obsidian Web Clipper',
	omnivore: 'Omnivore',
	readwise: 'Readwise',
	raindrop: 'Raindrop',
	instapaper: 'Instapaper',
};

/** What of a file is not taken in, and why. */
export function refusedWords({ refused, refusedMore }: Pick<ImportResult, 'refused' | 'refusedMore'>): string {
	const named = refused.map(({ place, field }) => `${numberInWords(place)} (${field})`);
	const more = refusedMore > 0 ? [counted(refusedMore, { one: '# more', other: '# more' })] : [];
	return `Not taken in, by their places in the file and what is wrong: ${listed([...named, ...more])}.`;
}
