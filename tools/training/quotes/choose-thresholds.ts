import type { QuoteModel } from '../../../src/core/quotes/quote-model.ts';

interface JudgedQuote {
	kind: keyof QuoteModel['shownFrom'];
	confidence: number;
	isRight: boolean;
}

/**
 * How many right speakers one wrong one outweighs. Indirect speech, which nothing else marks as said, is not shown at all without its
 * speaker, and what is wrong with a mixed quote is often no more than where it begins or ends.
 */
const COST_OF_WRONG: QuoteModel['shownFrom'] = { direct: 4, mixed: 3, indirect: 6 };

/**
 * From which confidence on a speaker is shown, by kind: where the right ones shown outweigh the wrong ones by most.
 * @param quotes of articles that nothing has learnt from
 */
export function chooseThresholds(quotes: readonly JudgedQuote[]): QuoteModel['shownFrom'] {
	const choose = (kind: JudgedQuote['kind']) => {
		const ranked = quotes.filter((quote) => quote.kind === kind).sort((a, b) => b.confidence - a.confidence);
		let gain = 0;
		let most = 0;
		let lowest = 1;
		for (const [index, { confidence, isRight }] of ranked.entries()) {
			gain += isRight ? 1 : -COST_OF_WRONG[kind];
			if (gain < most || ranked[index + 1]?.confidence === confidence) continue;
			most = gain;
			lowest = confidence;
		}
		return Math.round(100 * lowest) / 100;
	};
	return { direct: choose('direct'), mixed: choose('mixed'), indirect: choose('indirect') };
}
