import type { Actor, Mention, Quote } from '../article.ts';

/** How much of each an analysis carries at most. */
export type AnalysisLimits = Record<'actors' | 'mentions' | 'quotes', number>;

interface Findings {
	actors: Actor[];
	mentions: Mention[];
	quotes: Quote[];
}

/** The most salient actors, and the first of all mentions and quotes. What points at an actor that is left out points at none. */
export function cutFindings({ actors, mentions, quotes }: Findings, limits: AnalysisLimits): Findings {
	const isKept = (actor: number | null) => actor === null || actor < limits.actors;
	let places = limits.mentions;
	return {
		actors: actors.slice(0, limits.actors).map((actor) => {
			const kept = actor.mentions.slice(0, Math.max(1, places));
			places -= kept.length;
			return kept.length < actor.mentions.length ? { ...actor, mentions: kept } : actor;
		}),
		mentions: mentions
			.slice(0, limits.mentions)
			.map((mention) => (isKept(mention.actor) ? mention : { ...mention, actor: null })),
		quotes: quotes.slice(0, limits.quotes).map((quote) => (isKept(quote.actor) ? quote : { ...quote, actor: null })),
	};
}
