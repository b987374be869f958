import type { ActorReason, ActorReasons } from '../core/actors/actor-reason.ts';
import { sayCounted } from './say.ts';
import { wordsFor } from './wordings.ts';

/** "In the headline", "Quoted 5 times". */
export const sayActorReason: (reason: ActorReason) => string = wordsFor<ActorReasons>()('reason', {
	quoted: ({ times }) => sayCounted('reason_quoted', times),
	named: ({ times }) => sayCounted('reason_named', times),
});
