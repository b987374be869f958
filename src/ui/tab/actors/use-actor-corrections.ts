import type { ActorVerdict, PlacedCorrection } from '../../../core/actors/actor-correction.ts';
import type { Actor } from '../../../core/article.ts';
import { say } from '../../../words/say.ts';
import type { PageActions, Undo } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { KIND_NAMES } from './kind-names.ts';

/** What the reader may say of actors, each with a notice that offers to take it back. Actors are named by their index in the analysis. */
export function useActorCorrections(
	actors: readonly Actor[],
	corrections: readonly PlacedCorrection[],
	{ correctActor, joinActors }: Pick<PageActions, 'correctActor' | 'joinActors'>,
) {
	const { announce, announceFailure } = useAnnouncements();

	async function change(changing: Promise<Undo>, words: string) {
		try {
			const undo = await changing;
			announce(words, () => void undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return {
		correct(actor: number, verdict: ActorVerdict): Promise<void> {
			const name = actors[actor]?.name ?? '';
			const before = corrections.find((correction) => correction.actor === actor);
			const words =
				verdict === 'hidden'
					? say('actor_is_hidden', { name })
					: say('actor_is_now', { name, kind: say(KIND_NAMES[verdict].one) });
			// what Sidelight took it for at first needs no correction
			return change(correctActor(actor, verdict === before?.foundKind ? null : verdict), words);
		},
		join(actor: number, into: number): Promise<void> {
			const words = say('actor_is_other', { name: actors[actor]?.name ?? '', other: actors[into]?.name ?? '' });
			return change(joinActors(actor, into), words);
		},
		showAgain({ actor }: PlacedCorrection): Promise<void> {
			return change(correctActor(actor, null), say('actor_listed_again', { name: actors[actor]?.name ?? '' }));
		},
	};
}
