import type { Quote } from '../article.ts';
import type { QuoteInput } from './find-quotes.ts';

/** How much a reader would miss each quote, 0 to 1: early, direct and of a handy length first. */
export function rateKeyness(input: QuoteInput, quotes: readonly Quote[]): number[] {
	const length = Math.max(1, input.text.length);
	return quotes.map((quote) => {
		const [start, end] = [quote.spans[0]?.[0] ?? 0, quote.spans.at(-1)?.[1] ?? 0];
		const early = 1 - start / length;
		const isHandy = end - start >= 40 && end - start <= 300;
		return Math.min(
			1,
			0.4 * early + 0.2 * (isHandy ? 1 : 0) + (quote.kind === 'indirect' ? 0 : 0.3) + (quote.speaker ? 0.1 : 0),
		);
	});
}
