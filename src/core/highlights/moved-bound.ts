import type { Span } from '../article.ts';
import { LIMITS } from '../limits.ts';

/** The first word of a passage, or its last. */
export type Edge = 'start' | 'end';
export const EDGES = ['start', 'end'] as const satisfies readonly Edge[];

/** Code units beside an edge in which the next word is looked for. */
const AROUND = 400;

/**
 * A passage that begins or ends one word earlier or later. Words are those of any language; signs that stand at one ("“", ")") are taken in, or
 * left out, by a step of their own.
 * @param by -1 earlier, 1 later
 * @returns null where there is no further word, or the passage would have none or be too long
 */
export function movedBound(text: string, [start, end]: Span, edge: Edge, by: 1 | -1): Span | null {
	const at = edge === 'start' ? start : end;
	const stops = stopsAround(text, at, edge);
	const next = by === 1 ? stops.find((stop) => stop > at) : stops.filter((stop) => stop < at).at(-1);
	if (next === undefined) return null;
	const moved: Span = edge === 'start' ? [next, end] : [start, next];
	const length = moved[1] - moved[0];
	return length > 0 && length <= LIMITS.passage ? moved : null;
}

/**
 * A passage that begins or ends at the word nearest to a place; at its last or first one, where the place is beyond its other end.
 * @param at may lie in the middle of a character
 * @returns null where there is no word near, or only such as would make it too long
 */
export function boundNear(text: string, [start, end]: Span, edge: Edge, at: number): Span | null {
	const place = edge === 'start' ? Math.min(at, end) : Math.max(at, start);
	const stops = stopsAround(text, Math.round(place), edge).filter((stop) =>
		edge === 'start' ? stop < end && end - stop <= LIMITS.passage : stop > start && stop - start <= LIMITS.passage,
	);
	const [first, ...others] = stops;
	if (first === undefined) return null;
	const isNearer = (stop: number, than: number) => Math.abs(stop - place) < Math.abs(than - place);
	const nearest = others.reduce((best, stop) => (isNearer(stop, best) ? stop : best), first);
	return edge === 'start' ? [nearest, end] : [start, nearest];
}

/** Where a passage may begin, or end, near a place; in order. */
function stopsAround(text: string, at: number, edge: Edge): number[] {
	const [from, to] = wholeWords(text, Math.max(0, at - AROUND), Math.min(text.length, at + AROUND));
	const near = text.slice(from, to);
	const stops = new Set<number>();
	const add = (index: number, length: number) => stops.add(from + index + (edge === 'start' ? 0 : length));
	for (const { 0: word, index } of near.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(word)) add(index, word.length);
	for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(near))
		if (isWordLike) add(index, segment.length);
	return [...stops].sort((a, b) => a - b);
}

/** Without the part of a word that stands at an end of the stretch, where white space tells. */
function wholeWords(text: string, from: number, to: number): Span {
	const head = from === 0 ? 0 : text.slice(from, to).search(/\s/);
	const tail = to === text.length ? 0 : (/\S*$/.exec(text.slice(from, to))?.[0].length ?? 0);
	return tail === to - from ? [from, to] : [from + Math.max(0, head), to - tail];
}
