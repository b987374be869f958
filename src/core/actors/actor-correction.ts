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

/** Another actor that a corrected one is the same as. */
interface ActorTwin {
	/** Names the actor; see {@link actorKey}. */
	key: string;
	name: string;
}

/** A reader's correction of an actor; it holds in every article. */
export interface ActorCorrection {
	/** Names the actor; see {@link actorKey}. */
	key: string;
	/** As the article called the actor when it was corrected. */
	name: string;
	/** What Sidelight had taken it for. */
	foundKind: ActorKind;
	/** `joined`: it is the same as {@link into}, and is told as that one wherever an article has both. */
	verdict: ActorVerdict | 'joined';
	/** Of `joined` alone. */
	into?: ActorTwin | undefined;
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

/** What the reader's corrections make of the actors of an analysis. */
export interface CorrectedActors {
	/** In their places, since quotes and mentions point at them: hidden and joined ones are only named by their correction. */
	actors: Actor[];
	corrections: PlacedCorrection[];
	/** Whom each joined actor is told as, both as indices. */
	joined: ReadonlyMap<number, number>;
}

/**
 * Applies the reader's corrections.
 * @param corrections of two for one actor the later in the list holds
 */
export function correctActors(actors: readonly Actor[], corrections: readonly ActorCorrection[]): CorrectedActors {
	const byKey = new Map(corrections.map((correction) => [correction.key, correction]));
	const keys = actors.map(actorKey);
	const joined = joinsAmong(keys, byKey);
	const placed: PlacedCorrection[] = [];
	const corrected = actors.map((actor, index) => {
		const correction = byKey.get(keys[index] ?? '');
		if (!correction || (correction.verdict === 'joined' && !joined.has(index))) return actor;
		placed.push({ ...correction, actor: index });
		if (correction.verdict === 'hidden' || correction.verdict === 'joined') return actor;
		const reasons: ActorReason[] = [...actor.reasons, { code: 'corrected' }];
		return { ...actor, kind: correction.verdict, reasons };
	});
	for (const [index, into] of joined) {
		const [twin, target] = [corrected[index], corrected[into]];
		if (twin && target) corrected[into] = joinTwin(target, twin);
	}
	return { actors: corrected, corrections: placed, joined };
}

/** Twins of twins that are followed. */
const LONGEST_CHAIN = 10;

/** Whom each joined actor is told as: the last of its chain that the article has. Those that are joined in a ring stay apart. */
function joinsAmong(keys: readonly string[], byKey: ReadonlyMap<string, ActorCorrection>): Map<number, number> {
	const indexOf = new Map(keys.map((key, index) => [key, index]));
	const joined = new Map<number, number>();
	keys.forEach((own, index) => {
		let into: number | undefined;
		let next = byKey.get(own)?.into;
		for (let steps = 0; next && next.key !== own; steps++) {
			if (steps === LONGEST_CHAIN) return;
			into = indexOf.get(next.key) ?? into;
			next = byKey.get(next.key)?.into;
		}
		if (!next && into !== undefined) joined.set(index, into);
	});
	return joined;
}

function joinTwin(actor: Actor, twin: Actor): Actor {
	const told = actor.role === null && actor.affiliation === null ? twin : actor;
	const { role, affiliation, roleWords } = told;
	return {
		...actor,
		role,
		affiliation,
		...(roleWords !== undefined && { roleWords }),
		salience: Math.max(actor.salience, twin.salience),
		mentions: [...actor.mentions, ...twin.mentions].sort((a, b) => a[0] - b[0]),
		reasons: [...actor.reasons, { code: 'joined', values: { name: twin.name } }],
	};
}
