import type { ActorCorrection, ActorVerdict } from '../core/actors/actor-correction.ts';

/** What the interface may ask of corrections of actors. */
export interface CorrectionMethods {
	/** Hides an actor or says what it is, in every article; from a private tab, in that tab alone. Null takes that back. */
	correctActor(tabId: number, actor: number, verdict: ActorVerdict | null): void;
	/** Tells an actor as another of the article, in every article that has both; from a private tab, in that tab alone. */
	joinActors(tabId: number, actor: number, into: number): void;
	/** Every correction kept, newest first. */
	listCorrections(): ActorCorrection[];
	deleteCorrection(key: string): void;
	/** Undoes a deletion. */
	restoreCorrection(correction: ActorCorrection): void;
}
