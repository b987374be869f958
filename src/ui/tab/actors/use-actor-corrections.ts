import type { ActorVerdict, PlacedCorrection } from '../../../core/actors/actor-correction.ts';
import type { Actor } from '../../../core/article.ts';
import type { PageActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { KIND_NAMES } from './kind-names.ts';

/** What the reader may say of actors, each with a notice that offers to take it back. Actors are named by their index in the analysis. */
export function useActorCorrections(
	actors: readonly Actor[],
	corrections: readonly PlacedCorrection[],
	correctActor: PageActions['correctActor'],
) {
	const { announce, announceFailure } = useAnnouncements();

	async function change(actor: number, verdict: ActorVerdict | null, undone: ActorVerdict | null, words: string) {
		try {
			await correctActor(actor, verdict);
			announce(words, () => void correctActor(actor, undone).catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return {
		correct(actor: number, verdict: ActorVerdict): Promise<void> {
			const name = actors[actor]?.name;
			const before = corrections.find((correction) => correction.actor === actor);
			const words =
				verdict === 'hidden'
					? `${name} is hidden in every article.`
					: `${name} is ${KIND_NAMES[verdict].one} from now on.`;
			// what Sidelight took it for at first needs no correction
			return change(actor, verdict === before?.foundKind ? null : verdict, before?.verdict ?? null, words);
		},
		showAgain: (actor: number) => change(actor, null, 'hidden', `${actors[actor]?.name} is listed again.`),
	};
}
