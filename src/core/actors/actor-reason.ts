import type { Said } from '../said.ts';

/** What makes somebody an actor of an article. */
export interface ActorReasons {
	headline: null;
	standfirst: null;
	/** In the first sentences. */
	lead: null;
	/** What is said is given as theirs so many times. */
	quoted: { times: number };
	named: { times: number };
	/** Nothing but a quote speaks for them. */
	'quoted-by-name': null;
	/** The reader said what kind of actor it is. */
	corrected: null;
	/** The reader said that it is the same as another. */
	joined: { name: string };
}

export type ActorReason = Said<ActorReasons>;
