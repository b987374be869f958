import type { LookUpSource } from './look-up-source.ts';

/** Why a look-up answers no articles. */
export interface LookUpProblems {
	/** Nothing was sent, since its host is not granted. */
	'look-up-not-granted': { host: string };
	'look-up-stopped': null;
	'look-up-too-slow': { source: LookUpSource };
	'look-up-too-large': { source: LookUpSource };
	/** It sent us to another site, where we do not follow. */
	'look-up-led-away': { source: LookUpSource };
	'look-up-unreachable': { source: LookUpSource };
	'look-up-busy': { source: LookUpSource };
	'look-up-answered': { source: LookUpSource; status: number };
	/** It says what is wrong in words of its own. */
	'look-up-told': { source: LookUpSource; words: string };
	'look-up-unreadable': { source: LookUpSource };
	'look-up-without-words': null;
}
