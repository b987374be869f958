import type { Article, Quote } from '../article.ts';
import { isFragment } from './quote-words.ts';
import { isAttributed, isQuoteShown } from './shown-quotes.ts';

/** A quote of another speaker comes second where it is missed at least so much as the next of the same one, as a share. */
const FAIR_SHARE = 0.6;

/**
 * The few quotes that answer "who said what" at a glance: with a speaker, in the speaker's own words and more than part of a sentence as far as
 * there are such, the keyest first, and of two speakers rather than of one.
 */
export function keyQuotes(article: Pick<Article, 'text'>, quotes: readonly Quote[], most: number): Quote[] {
	const ranked = quotes
		.filter(isQuoteShown)
		.map((quote) => ({ quote, tier: tierOf(article, quote) }))
		.sort((a, b) => a.tier - b.tier || b.quote.keyness - a.quote.keyness);
	const chosen: Quote[] = [];
	while (ranked.length > 0 && chosen.length < most) {
		const next = ranked[0];
		const other = ranked.find(
			({ quote, tier }) =>
				tier === next?.tier &&
				quote.keyness >= next.quote.keyness * FAIR_SHARE &&
				!chosen.some(({ speaker }) => speaker === quote.speaker),
		);
		const [taken] = ranked.splice(other ? ranked.indexOf(other) : 0, 1);
		if (taken) chosen.push(taken.quote);
	}
	return chosen;
}

/** Lower is better by itself. */
function tierOf(article: Pick<Article, 'text'>, quote: Quote): number {
	if (!isAttributed(quote)) return 3;
	if (quote.kind === 'indirect') return 2;
	return isFragment(article, quote) ? 1 : 0;
}
