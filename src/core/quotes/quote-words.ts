import type { Article, Quote, Span } from '../article.ts';
import { splitSentences } from '../text/sentences.ts';

/** A stretch of text and whether the quote says it. */
export interface ContextPart {
	/** Offset in the article's text. */
	start: number;
	text: string;
	isQuoted: boolean;
}

/** "that" joins reported speech to its cue and means nothing without it. */
const JOINING_WORD = /^that\s+/i;

/** The words said; the cue that broke them shows as an ellipsis, and what joined them to it is left out. */
export function quoteWords({ text }: Pick<Article, 'text'>, { kind, spans }: Pick<Quote, 'kind' | 'spans'>): string {
	const parts = spans.map(([start, end]) =>
		text
			.slice(start, end)
			.trim()
			.replace(/[,،、，]$/u, ''),
	);
	const words = parts.join(' … ');
	return kind === 'direct' ? words : words.replace(JOINING_WORD, '');
}

/**
 * The sentences that hold the quote and the words reporting it, so that nothing is torn out of context; the sentence before as
 * well where the quote fills its own.
 */
export function quoteContext(
	{ text }: Pick<Article, 'text'>,
	{ spans, cue }: Pick<Quote, 'spans' | 'cue'>,
): ContextPart[] {
	const quoted = hull([...spans, ...cue]);
	if (!quoted) return [];
	const [start, end] = quoted;
	const sentences = sentencesAround(text, quoted);
	const first = sentences.findIndex((sentence) => sentence[1] > start);
	const last = sentences.findLastIndex((sentence) => sentence[0] < end);
	const own = hull([...sentences.slice(Math.max(first, 0), last + 1), quoted]) ?? quoted;
	const parts = markSpans(text, own, spans);
	const before = sentences[first - 1];
	const fillsItsOwn = parts.every((part) => part.isQuoted || !/[\p{L}\p{N}]/u.test(part.text));
	return fillsItsOwn && before ? markSpans(text, [before[0], own[1]], spans) : parts;
}

/** The sentences of the span's lines and of the line before. */
function sentencesAround(text: string, [start, end]: Span): Span[] {
	const from = text.lastIndexOf('\n', text.lastIndexOf('\n', start - 1) - 1) + 1;
	const lineEnd = text.indexOf('\n', end);
	const lines = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
	return splitSentences(lines).map((sentence): Span => [sentence.start + from, sentence.end + from]);
}

function markSpans(text: string, [from, to]: Span, spans: Span[]): ContextPart[] {
	const parts: ContextPart[] = [];
	const add = (start: number, end: number, isQuoted: boolean) => {
		if (end > start) parts.push({ start, text: text.slice(start, end), isQuoted });
	};
	let position = from;
	for (const [start, end] of spans) {
		add(position, start, false);
		add(start, end, true);
		position = end;
	}
	add(position, to, false);
	return parts;
}

function hull(spans: Span[]): Span | null {
	if (spans.length === 0) return null;
	return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Fewer words than these are a fragment however they begin. */
const LEAST_SENTENCE = 4;

/** Reported speech that begins so means nothing without the clause that reports it: "it would not come back", "to support her". */
const LEANS_ON_CLAUSE =
	/^(?:that\s+)?(?:(?:he|she|it|they|his|her|its|their|this|these|those|there|to|how|why|what|when|where|whether|if|for|as|of|about|with|\p{L}+ing)\b)/iu;

/** Whether a quote is part of a sentence, which says little by itself: "for as long as necessary". */
export function isFragment({ text }: Pick<Article, 'text'>, { kind, spans }: Pick<Quote, 'kind' | 'spans'>): boolean {
	const said = text.slice(...(spans[0] ?? [0, 0]));
	if (kind === 'indirect') return LEANS_ON_CLAUSE.test(said) || spans.length > 1;
	return /^\P{L}*\p{Ll}/u.test(said) || said.split(/\s+/).length < LEAST_SENTENCE;
}

/** From the first word said to the last, over the cue between them; null for a quote of nothing. */
export function wholeSpan(spans: readonly Span[]): Span | null {
	const first = spans[0];
	const last = spans.at(-1);
	return first && last ? [first[0], last[1]] : null;
}
