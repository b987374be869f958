import type { LookUpProblems } from '../../core/look-ups/look-up-problem.ts';
import { LOOK_UP_NAMES } from '../../core/look-ups/look-up-source.ts';
import type { Wordings } from '../wordings.ts';

export const LOOK_UP_PROBLEMS: Wordings<LookUpProblems> = {
	'look-up-not-granted': ({ host }) => `Nothing was sent: Sidelight may not ask ${host}.`,
	'look-up-stopped': 'Stopped.',
	'look-up-too-slow': ({ source }) => `${LOOK_UP_NAMES[source]} did not finish its answer within 20 seconds.`,
	'look-up-too-large': ({ source }) => `${LOOK_UP_NAMES[source]} gave an answer of more than 5 MB.`,
	'look-up-led-away': ({ source }) =>
		`${LOOK_UP_NAMES[source]} sent Sidelight to another site, where it does not follow.`,
	'look-up-unreachable': ({ source }) => `${LOOK_UP_NAMES[source]} could not be reached.`,
	'look-up-busy': ({ source }) => `${LOOK_UP_NAMES[source]} asks to be left alone for a while (429).`,
	'look-up-answered': ({ source, status }) => `${LOOK_UP_NAMES[source]} answered with ${status}.`,
	'look-up-told': ({ source, words }) => `${LOOK_UP_NAMES[source]} says: ${words}`,
	'look-up-unreadable': ({ source }) => `${LOOK_UP_NAMES[source]} gave an answer that cannot be read.`,
	'look-up-without-words': 'There is nothing to look for.',
};
