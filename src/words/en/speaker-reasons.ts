import type { SpeakerReason, SpeakerReasons } from '../../core/quotes/speaker-reason.ts';
import { inWords, type Wordings } from '../wordings.ts';

/** “said Ada Lind”: the words of the text, its order aside. */
const beside = ({ words, cue }: { words: string; cue: string }) =>
	cue === '' ? `“${words}”` : `“${words}” and “${cue}”`;

const WORDINGS: Wordings<SpeakerReasons> = {
	label: 'A label before the words names the speaker',
	named: (values) => `Beside the words stands ${beside(values)}`,
	meant: (values) => `Beside the words stands ${beside(values)}, which means the one named before`,
	'goes-on': 'Nobody is named beside the words: whoever spoke before goes on',
	'named-near': ({ words }) => `Nobody is named beside the words: the text has just spoken of “${words}”`,
};

/** Why a quote is given to its speaker. */
export function saySpeakerReason(reason: SpeakerReason): string {
	return inWords(WORDINGS, reason);
}
