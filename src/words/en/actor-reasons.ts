import type { ActorReason, ActorReasons } from '../../core/actors/actor-reason.ts';
import { counted } from '../language.ts';
import { inWords, type Wordings } from '../wordings.ts';

const WORDINGS: Wordings<ActorReasons> = {
	headline: 'In the headline',
	standfirst: 'In the standfirst',
	lead: 'In the first sentences',
	quoted: ({ times }) => counted(times, { one: 'Quoted once', other: 'Quoted # times' }),
	named: ({ times }) => counted(times, { one: 'Named once', other: 'Named # times' }),
	'quoted-by-name': 'Quoted by name',
	corrected: 'You said what it is',
	joined: ({ name }) => `You said that ${name} is the same`,
};

/** "In the headline", "Quoted 5 times". */
export function sayActorReason(reason: ActorReason): string {
	return inWords(WORDINGS, reason);
}
