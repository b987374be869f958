import { type ActorVerdict, actorKey, type PlacedCorrection } from '../../../core/actors/actor-correction.ts';
import type { Actor } from '../../../core/article.ts';
import { say } from '../../../words/say.ts';
import type { PageActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { KIND_NAMES } from './kind-names.ts';

/** What the reader may say of actors, each with a notice that offers to take it back. Actors are named by their index in the analysis. */
export function useActorCorrections(
	actors: readonly Actor[],
	corrections: readonly PlacedCorrection[],
	{ correctActor, joinActors }: Pick<PageActions, 'correctActor' | 'joinActors'>,
) {
	const { announce, announceFailure } = useAnnouncements();

	async function change(done: () => Promise<void>, undo: () => Promise<void>, words: string) {
		try {
			await done();
			announce(words, () => void undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return {
		correct(actor: number, verdict: ActorVerdict): Promise<void> {
			const name = actors[actor]?.name ?? '';
			const before = corrections.find((correction) => correction.actor === actor);
			const saidBefore = before && before.verdict !== 'joined' ? before.verdict : null;
			const words =
				verdict === 'hidden'
					? say('actor_is_hidden', { name })
					: say('actor_is_now', { name, kind: say(KIND_NAMES[verdict].one) });
			// what Sidelight took it for at first needs no correction
			return change(
				() => correctActor(actor, verdict === before?.foundKind ? null : verdict),
				() => correctActor(actor, saidBefore),
				words,
			);
		},
		join(actor: number, into: number): Promise<void> {
			const before = corrections.find((correction) => correction.actor === actor)?.verdict;
			return change(
				() => joinActors(actor, into),
				() => correctActor(actor, before && before !== 'joined' ? before : null),
				say('actor_is_other', { name: actors[actor]?.name ?? '', other: actors[into]?.name ?? '' }),
			);
		},
		showAgain({ actor, verdict, into }: PlacedCorrection): Promise<void> {
			const twin = actors.findIndex((one) => into !== undefined && actorKey(one) === into.key);
			return change(
				() => correctActor(actor, null),
				() => (verdict === 'joined' ? joinActors(actor, twin) : correctActor(actor, verdict)),
				say('actor_listed_again', { name: actors[actor]?.name ?? '' }),
			);
		},
	};
}
