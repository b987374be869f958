import type { HighlightColour } from '../core/highlights/highlight.ts';
import { UNKNOWN_MONTH } from '../core/highlights/known-time.ts';
import type { ImportFormat } from '../core/imports/read-import.ts';
import {
	type LibraryKind,
	type LibraryQuery,
	type LibrarySort,
	type LibraryState,
	NAMED_FACETS,
	type NamedFacet,
} from '../core/library/library-query.ts';
import type { TimeColumn } from '../core/library/time-columns.ts';
import { LIMITS } from '../core/limits.ts';
import type { ImportResult } from '../messages/library.ts';
import { datesLocale, listed, numberInWords } from './language.ts';
import { hasMessage, keyOf, type PlainCountedKey, say, sayAsIs, sayCounted } from './say.ts';
import { topicName } from './topic-names.ts';

export function colourName(colour: HighlightColour): string {
	return say(keyOf('colour', colour));
}

export function kindName(kind: LibraryKind): string {
	return say(keyOf('kind', kind));
}

export function kindMeaning(kind: LibraryKind): string {
	return say(keyOf('kind_meaning', kind));
}

export function sortName(sort: LibrarySort): string {
	return say(keyOf('sort', sort));
}

export function facetName(facet: NamedFacet): string {
	return say(keyOf('facet', facet));
}

const MORE_OF_FACET: Record<NamedFacet, PlainCountedKey> = {
	colour: 'more_colours',
	tag: 'more_tags',
	outlet: 'more_outlets',
	actor: 'more_actors',
	topic: 'more_topics',
	time: 'more_months',
	state: 'more_states',
};

/** "12 more tags" */
export function moreOfFacet(facet: NamedFacet, count: number): string {
	return sayCounted(MORE_OF_FACET[facet], count);
}

/** What a value of a facet is called. */
export function facetValueName(facet: NamedFacet, value: string): string {
	if (facet === 'colour') return nameOr(keyOf('colour', value), value);
	if (facet === 'state') return nameOr(keyOf('state', value as LibraryState), value);
	if (facet !== 'time') return value;
	return value === UNKNOWN_MONTH ? say('undated') : monthName(value);
}

/** "March 2026" @param month "2026-03" */
function monthName(month: string): string {
	const format = new Intl.DateTimeFormat(datesLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return format.format(Date.parse(`${month}-01T00:00:00Z`));
}

/** "March 2026", "2026", "2020 – 2029" */
export function spanOfTime({ from, to }: Pick<TimeColumn, 'from' | 'to'>): string {
	if (from === to) return monthName(from);
	const format = new Intl.DateTimeFormat(datesLocale(), { year: 'numeric', timeZone: 'UTC' });
	const [first, last] = [from, to].map((month) => Date.parse(`${month}-01T00:00:00Z`)) as [number, number];
	return format.formatRange(first, last);
}

/** What a query asks for, as the name under which it is kept: "port, Harbour Chronicle, March 2026" */
export function nameOfQuery({ words, chosen }: LibraryQuery): string {
	const values = NAMED_FACETS.flatMap((facet) =>
		(chosen[facet] ?? []).map((value) => (facet === 'topic' ? topicName(value) : facetValueName(facet, value))),
	);
	return [words.trim(), ...values]
		.filter((part) => part !== '')
		.join(', ')
		.slice(0, LIMITS.name);
}

/** A value may be of a later version. */
function nameOr(key: string, value: string): string {
	return hasMessage(key) ? sayAsIs(key, {}) : value;
}

/** "1,204 highlights" */
export function foundCount(kind: LibraryKind, total: number): string {
	return kind === 'articles' ? articleCount(total) : highlightCount(total);
}

export function highlightCount(count: number): string {
	return sayCounted('highlights', count);
}

export function articleCount(count: number): string {
	return sayCounted('articles', count);
}

/** What was done to many, so that the reader may take it back. */
export const DONE = {
	deleted: (count: number) => sayCounted('highlights_deleted', count),
	changed: (count: number) => sayCounted('highlights_changed', count),
	undone: (count: number) => sayCounted('highlights_undone', count),
};

/** Whose file it is. */
export function importName(format: ImportFormat): string {
	return format === 'w3c' ? say('import_w3c') : IMPORT_NAMES[format];
}

const IMPORT_NAMES: Record<Exclude<ImportFormat, 'w3c'>, string> = {
	sidelight: 'Sidelight',
	hypothesis: 'Hypothesis',
	clipper: 'Obsidian Web Clipper',
	omnivore: 'Omnivore',
	pocket: 'Pocket',
	readwise: 'Readwise',
	raindrop: 'Raindrop',
	instapaper: 'Instapaper',
};

/** What of a file is not taken in, and why. */
export function refusedWords({ refused, refusedMore }: Pick<ImportResult, 'refused' | 'refusedMore'>): string {
	const named = refused.map(({ place, field }) => `${numberInWords(place)} (${field})`);
	const more = refusedMore > 0 ? [sayCounted('more', refusedMore)] : [];
	return say('import_refused', { places: listed([...named, ...more]) });
}
