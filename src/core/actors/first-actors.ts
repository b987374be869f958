import type { Actor, Quote } from '../article.ts';
import { isAttributed } from '../quotes/shown-quotes.ts';

/** So many quotes make somebody the voice of an article; one alone may be anybody's. */
const QUOTES_OF_VOICE = 3;

/**
 * The few actors that answer "who is in it" at a glance, by their index: the most salient, and of these whoever an article lets speak before
 * the state or body that they speak for, which headlines name in their place ("U.S. says …").
 * @param actors in falling order of salience; null is one that is not to be listed
 */
export function firstActors(
	actors: readonly (Pick<Actor, 'salience'> | null)[],
	quotes: readonly Pick<Quote, 'actor' | 'shown' | 'speaker'>[],
	most: number,
): number[] {
	const attributed = quotes.filter((quote) => isAttributed(quote) && quote.actor !== null);
	const weightOf = (index: number): number => {
		const said = attributed.filter(({ actor }) => actor === index).length;
		const voice = (said / Math.max(1, attributed.length)) * Math.min(1, said / QUOTES_OF_VOICE);
		return (actors[index]?.salience ?? 0) * (1 + voice);
	};
	return actors
		.flatMap((actor, index) => (actor ? [index] : []))
		.slice(0, most)
		.map((index) => ({ index, weight: weightOf(index) }))
		.sort((a, b) => b.weight - a.weight)
		.map(({ index }) => index);
}
