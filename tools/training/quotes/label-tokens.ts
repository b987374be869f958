import type { Span } from '../../../src/core/article.ts';
import type { MarkedText } from '../../../src/core/quotes/marked-text.ts';
import { Role } from '../../../src/core/quotes/token-features.ts';
import type { GoldQuote } from './gold-articles.ts';

/** Indices of the tokens that a span touches: [first, end). */
export function tokensOf(marked: MarkedText, [start, end]: Span): [number, number] {
	let low = 0;
	let high = marked.tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((marked.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	let after = low;
	while (after < marked.tokens.length && (marked.tokens[after]?.start ?? 0) < end) after++;
	return [low, after];
}

/** Who reports and with which words; where quotes are nested, the outer one's role wins. */
export function labelRoles(marked: MarkedText, quotes: readonly GoldQuote[]): Uint8Array {
	const labels = new Uint8Array(marked.tokens.length);
	for (const { speaker, cue, speech } of quotes) {
		if (!speech) continue;
		for (const span of speaker) {
			const [first, end] = tokensOf(marked, span);
			for (let i = first; i < end; i++) labels[i] = i === first ? Role.SourceBegin : Role.SourceInside;
		}
		for (const span of cue) {
			const [first, end] = tokensOf(marked, span);
			for (let i = first; i < end; i++) if (labels[i] === Role.None) labels[i] = Role.Cue;
		}
	}
	return labels;
}

/** What was said: 1 begins a stretch, 2 goes on; where quotes are nested, the longest wins. */
export function labelContents(marked: MarkedText, quotes: readonly GoldQuote[]): Uint8Array {
	const labels = new Uint8Array(marked.tokens.length);
	const spans = quotes.filter((quote) => quote.speech).flatMap((quote) => quote.spans);
	spans.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
	for (const span of spans) {
		const [first, end] = tokensOf(marked, span);
		for (let i = first; i < end; i++) {
			const sentence = marked.sentenceOf[i] ?? 0;
			const before = marked.sentenceOf[i - 1] ?? -1;
			const startsParagraph =
				i > first && marked.sentences[sentence]?.paragraph !== marked.sentences[before]?.paragraph;
			labels[i] = i === first || startsParagraph ? 1 : 2;
		}
	}
	return labels;
}
