import type { Analysis } from '../article.ts';

/**
 * Gives what was said by joined actors, and the places that name them, to whom they are told as.
 * @param joined both as indices into the analysis' actors
 */
export function joinInAnalysis(analysis: Analysis, joined: ReadonlyMap<number, number>): Analysis {
	if (joined.size === 0) return analysis;
	const { actors, quotes, mentions } = analysis;
	return {
		...analysis,
		mentions: mentions.map((mention) => {
			const actor = joined.get(mention.actor ?? -1);
			return actor === undefined ? mention : { ...mention, actor };
		}),
		quotes: quotes.map((quote) => {
			const actor = joined.get(quote.actor ?? -1);
			if (actor === undefined) return quote;
			const isByName = quote.speaker === actors[quote.actor ?? -1]?.name;
			return { ...quote, actor, speaker: isByName ? (actors[actor]?.name ?? quote.speaker) : quote.speaker };
		}),
	};
}
