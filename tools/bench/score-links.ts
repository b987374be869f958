import type { Actor } from '../../src/core/article.ts';
import type { Counts } from './counts.ts';
import { type TypedSpan, trimmed } from './score-mentions.ts';

/** Gold links, their third part the Wikidata number, that have their number; given counts those that have any. As `bench/actors.mjs` of the corpora counts. */
export function scoreLinks(text: string, gold: readonly TypedSpan[], actors: readonly Actor[]): Counts {
	const place = (start: number, end: number) => trimmed(text, [start, end, '']).join();
	const numbers = new Map(
		actors.flatMap(({ wikidata, mentions }) =>
			wikidata ? mentions.map(([start, end]) => [place(start, end), wikidata] as const) : [],
		),
	);
	const answers = gold.map(([start, end, number]) => ({ number, answer: numbers.get(place(start, end)) }));
	return {
		right: answers.filter(({ number, answer }) => answer === number).length,
		given: answers.filter(({ answer }) => answer !== undefined).length,
		gold: gold.length,
	};
}
