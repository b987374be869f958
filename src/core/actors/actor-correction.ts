import type { Actor, ActorKind } from '../article.ts';
import type { ActorReason } from './actor-reason.ts';
import { foldWord } from './name-key.ts';

/** What the reader says about an actor: that it is not to be listed, or what it is. */
export type ActorVerdict = 'hidden' | ActorKind;

export const ACTOR_VERDICTS: readonly ActorVerdict[] = [
	'hidden',
	'person',
	'government',
	'organisation',
	'group',
	'place',
];

/** A reader's correction of an actor; it holds in every article. */
export interface ActorCorrection {
	/** Names the actor; see {@link actorKey}. */
	key: string;
	/** As the article called the actor when it was corrected. */
	name: string;
	/** What Sidelight had taken it for. */
	foundKind: ActorKind;
	verdict: ActorVerdict;
	/** ISO 8601, UTC. */
	correctedAt: string;
}

/** A correction and the actor of an analysis that it is about, as an index. */
export interface PlacedCorrection extends ActorCorrection {
	actor: number;
}

/** Names an actor in every article: its Wikidata number, otherwise its name without case, accents and stops. */
export function actorKey({ name, wikidata }: Pick<Actor, 'name' | 'wikidata'>): string {
	return wikidata ?? name.split(/\s+/).map(foldWord).filter(Boolean).join(' ');
}

/**
 * Applies the reader's corrections. Actors keep their places, since quotes and mentions point at them: hidden ones are only named
 * by their correction.
 * @param corrections of two for one actor the later in the list holds
 */
export function correctActors(
	actors: readonly Actor[],
	corrections: readonly ActorCorrection[],
): { actors: Actor[]; corrections: PlacedCorrection[] } {
	const byKey = new Map(corrections.map((correction) => [correction.key, correction]));
	const placed: PlacedCorrection[] = [];
	const corrected = actors.map((actor, index) => {
		const correction = byKey.get(actorKey(actor));
		if (!correction) return actor;
		placed.push({ ...correction, actor: index });
		if (correction.verdict === 'hidden') return actor;
		const reasons: ActorReason[] = [...actor.reasons, { code: 'corrected' }];
		return { ...actor, kind: correction.verdict, reasons };
	});
	return { actors: corrected, corrections: placed };
}
