import type { SpeakerReason, SpeakerReasons } from '../core/quotes/speaker-reason.ts';
import { listed } from './language.ts';
import { say } from './say.ts';
import { inMarks } from './story-reasons.ts';
import { wordsFor } from './wordings.ts';

/** “Ada Lind” and “said”: the words of the text, its order aside. */
const beside = ({ words, cue }: { words: string; cue: string }) => listed([words, ...(cue ? [cue] : [])].map(inMarks));

/** Why a quote is given to its speaker. */
export const saySpeakerReason: (reason: SpeakerReason) => string = wordsFor<SpeakerReasons>()('speaker', {
	named: (values) => say('speaker_named', { words: beside(values) }),
	meant: (values) => say('speaker_meant', { words: beside(values) }),
	'named-near': ({ words }) => say('speaker_named_near', { words: inMarks(words) }),
});
