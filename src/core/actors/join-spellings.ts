import type { ActorDraft } from './actor-draft.ts';

/** Joins persons whom the knowledge base knows to be one: "Zelenskyy", "Volodymyr Zelensky". */
export function joinSpellings(persons: readonly ActorDraft[]): ActorDraft[] {
	const joined: ActorDraft[] = [];
	const byEntity = new Map<number, ActorDraft>();
	for (const person of persons) {
		const same = byEntity.get(person.entity);
		if (!same) {
			joined.push(person);
			if (person.entity >= 0) byEntity.set(person.entity, person);
			continue;
		}
		for (const place of person.places) same.places.push(place);
		same.stated ??= person.stated;
		if (!/\s/.test(same.name)) same.name = person.name;
	}
	return joined;
}
