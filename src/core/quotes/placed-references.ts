import type { Reference } from '../people/participants.ts';

/** The names of a text by the tokens they begin at and end before; of several at one place the first. */
export interface PlacedReferences {
	byFirst: ReadonlyMap<number, Reference>;
	byEnd: ReadonlyMap<number, Reference>;
}

export function placeReferences(references: readonly Reference[]): PlacedReferences {
	const byFirst = new Map<number, Reference>();
	const byEnd = new Map<number, Reference>();
	for (const reference of references) {
		if (!byFirst.has(reference.firstToken)) byFirst.set(reference.firstToken, reference);
		if (!byEnd.has(reference.endToken)) byEnd.set(reference.endToken, reference);
	}
	return { byFirst, byEnd };
}
