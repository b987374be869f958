import type { Span } from '../../article.ts';
import type { Participant } from '../../people/participant.ts';
import type { MarkedText } from '../marked-text.ts';
import type { Passage } from '../passages.ts';
import type { TokenRange } from '../token-range.ts';

/** A direct quote found by the words beside it. */
export interface CuedQuote {
	spans: Span[];
	cue: Span[];
	mention: Span | null;
	speaker: string | null;
	participant: Participant | null;
	/** 0 to 1. */
	confidence: number;
}

/** Speech without the incise in it. */
export function around(marked: MarkedText, [first, end]: TokenRange, [start, stop]: Span): Span[] {
	const before = trimmed(marked, [start, Math.min(stop, marked.tokens[first]?.start ?? stop)]);
	const after = trimmed(marked, [Math.max(start, marked.tokens[end]?.start ?? stop), stop]);
	return [before, after].filter(([from, to]) => to > from);
}

export function innerSpan(marked: MarkedText, { innerStart, innerEnd }: Passage): Span {
	return trimmed(marked, [innerStart, innerEnd]);
}

/** Without white space and a comma at its end. */
function trimmed(marked: MarkedText, [from, to]: Span): Span {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(marked.text.charAt(start))) start++;
	while (end > start && /[\s,]/.test(marked.text.charAt(end - 1))) end--;
	return [start, end];
}

export function spanOf(marked: MarkedText, [first, end]: TokenRange): Span {
	return [marked.tokens[first]?.start ?? 0, marked.tokens[end - 1]?.end ?? 0];
}
