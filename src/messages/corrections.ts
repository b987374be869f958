import type { ActorCorrection, ActorVerdict } from '../core/actors/actor-correction.ts';

/** What stood before a correction, so that it can be put back in whatever article the tab shows by then. */
export interface ReplacedCorrection {
	/** Names the actor. */
	key: string;
	/** Null where nothing was said of the actor. */
	before: ActorCorrection | null;
}

/** What the interface may ask of corrections of actors. */
export interface CorrectionMethods {
	/** Hides an actor or says what it is, in every article; from a private tab, in that tab alone. Null takes that back. Null is answered where the tab is gone. */
	correctActor(tabId: number, actor: number, verdict: ActorVerdict | null): ReplacedCorrection | null;
	/** Tells an actor as another of the article, in every article that has both; from a private tab, in that tab alone. */
	joinActors(tabId: number, actor: number, into: number): ReplacedCorrection | null;
	/** Undoes one of the two, also where the tab shows another article by now. */
	putBackCorrection(tabId: number, replaced: ReplacedCorrection): void;
	/** Every correction kept, newest first. */
	listCorrections(): ActorCorrection[];
	deleteCorrection(key: string): void;
	/** Undoes a deletion. */
	restoreCorrection(correction: ActorCorrection): void;
}
