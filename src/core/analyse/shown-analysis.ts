import type { Analysis } from '../article.ts';
import { isQuoteShown } from '../quotes/shown-quotes.ts';

/** More of an article than this no reader looks through, and popup and panel would take seconds to lay out. */
export const MOST_SHOWN = { actors: 300, mentionsOfActor: 1_000, quotes: 300, topics: 40, keyPhrases: 40 };

/** How many of each are not shown, though they were found. */
export interface Omitted {
	actors: number;
	quotes: number;
}

/** An analysis where the reader wants none: its language alone. */
export function withoutFindings(analysis: Analysis): Analysis {
	return { ...analysis, mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] };
}

/** What popup and panel get of an analysis: the most salient actors, and of the quotes those a reader would miss most. */
export function shownAnalysis(analysis: Analysis): { analysis: Analysis; omitted: Omitted } {
	const actors = analysis.actors
		.slice(0, MOST_SHOWN.actors)
		.map((actor) => ({ ...actor, mentions: actor.mentions.slice(0, MOST_SHOWN.mentionsOfActor) }));
	const quotes = analysis.quotes.filter(isQuoteShown);
	const best = new Set(quotes.toSorted((a, b) => b.keyness - a.keyness).slice(0, MOST_SHOWN.quotes));
	return {
		analysis: {
			...analysis,
			// the places of the actors' names are with the actors
			mentions: [],
			actors,
			quotes: quotes
				.filter((quote) => best.has(quote))
				.map((quote) => (quote.actor !== null && quote.actor >= actors.length ? { ...quote, actor: null } : quote)),
			topics: analysis.topics.slice(0, MOST_SHOWN.topics),
			keyPhrases: analysis.keyPhrases.slice(0, MOST_SHOWN.keyPhrases),
		},
		omitted: { actors: analysis.actors.length - actors.length, quotes: quotes.length - best.size },
	};
}
