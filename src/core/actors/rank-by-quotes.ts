import type { Actor } from '../article.ts';
import { isAttributed } from '../quotes/shown-quotes.ts';
import type { SpeakersFound } from './add-speakers.ts';

/** What each quote that is shown adds to how much an article is about a person, from the second on, and of how many. */
const QUOTED = { adds: 0.03, from: 2, most: 5 } as const;

/** Puts persons before others who are named as often and say less: whom an article lets speak again and again it is about. */
export function rankByQuotes({ mentions, actors, quotes }: SpeakersFound): SpeakersFound {
	const times = new Map<number, number>();
	for (const quote of quotes)
		if (quote.actor !== null && isAttributed(quote)) times.set(quote.actor, (times.get(quote.actor) ?? 0) + 1);
	const ranked = actors.map((actor, index) => ({ index, actor: withQuotes(actor, times.get(index) ?? 0) }));
	ranked.sort((a, b) => b.actor.salience - a.actor.salience || a.index - b.index);
	const placeOf = new Map(ranked.map(({ index }, place) => [index, place]));
	const moved = (actor: number | null) => (actor === null ? null : (placeOf.get(actor) ?? null));
	return {
		actors: ranked.map(({ actor }) => actor),
		mentions: mentions.map((mention) => ({ ...mention, actor: moved(mention.actor) })),
		quotes: quotes.map((quote) => ({ ...quote, actor: moved(quote.actor) })),
	};
}

function withQuotes(actor: Actor, times: number): Actor {
	if (actor.kind !== 'person' || times < QUOTED.from) return actor;
	const salience = actor.salience + QUOTED.adds * (Math.min(times, QUOTED.most) - QUOTED.from + 1);
	return { ...actor, salience: Math.min(1, Math.round(salience * 1000) / 1000), reasons: reasonsWith(actor, times) };
}

/** Who is shown to say four things is not told to be quoted once. */
function reasonsWith({ reasons }: Actor, times: number): Actor['reasons'] {
	const told = reasons.find(({ code }) => code === 'quoted');
	if (told)
		return reasons.map((reason) =>
			reason.code === 'quoted' ? { code: 'quoted', values: { times: Math.max(times, reason.values.times) } } : reason,
		);
	const named = reasons.findIndex(({ code }) => code === 'named');
	const at = named < 0 ? reasons.length : named;
	return [...reasons.slice(0, at), { code: 'quoted', values: { times } }, ...reasons.slice(at)];
}
