import type { MentionType } from '../../src/core/article.ts';
import type { Counts } from './counts.ts';

export type TypedSpan = readonly [start: number, end: number, type: string];

const TYPES = new Set<string>(['PER', 'ORG', 'LOC'] satisfies MentionType[]);

/** Mentions that are right in span and type, as `bench/actors.mjs` of the corpora counts them. */
export function scoreMentions(text: string, gold: readonly TypedSpan[], given: readonly TypedSpan[]): Counts {
	const wanted = keysOf(text, gold);
	const found = keysOf(text, given);
	return { right: [...found].filter((key) => wanted.has(key)).length, given: found.size, gold: wanted.size };
}

function keysOf(text: string, spans: readonly TypedSpan[]): Set<string> {
	return new Set(spans.filter(([, , type]) => TYPES.has(type)).map((span) => trimmed(text, span).join()));
}

/** A leading article and a trailing possessive are a matter of taste. */
export function trimmed(text: string, [start, end, type]: TypedSpan): TypedSpan {
	const words = text.slice(start, end);
	const lead = /^(?:the|a|an)\s+/i.exec(words)?.[0].length ?? 0;
	const tail = /['’]s?$/.exec(words)?.[0].length ?? 0;
	return [start + lead, end - (words.length - lead > tail ? tail : 0), type];
}
