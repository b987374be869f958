import type { Actor, Mention } from '../article.ts';

/** A place where the text means an actor without naming it: "the president", "It". */
interface DescribedActor {
	start: number;
	/** Index into the analysis' actors. */
	actor: number;
	name: string;
	isPerson: boolean;
}

/** Those places by the offset they end at. */
export type DescribedActors = ReadonlyMap<number, DescribedActor>;

export function describedActors(actors: readonly Actor[], names: readonly Mention[]): DescribedActors {
	const named = new Set(names.filter(({ actor }) => actor !== null).map(({ start, end }) => `${start} ${end}`));
	const described = new Map<number, DescribedActor>();
	actors.forEach(({ mentions, name, kind }, actor) => {
		const isPerson = kind === 'person';
		for (const [start, end] of mentions)
			if (!named.has(`${start} ${end}`)) described.set(end, { start, actor, name, isPerson });
	});
	return described;
}

/** The actor that words of a text describe as a whole, an article before them or not; null where they describe none. */
export function actorDescribed(
	text: string,
	start: number,
	end: number,
	described: DescribedActors,
): DescribedActor | null {
	const place = described.get(end);
	return place && /^(?:the )?$/i.test(text.slice(start, place.start)) ? place : null;
}
