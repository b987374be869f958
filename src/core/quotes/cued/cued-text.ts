import type { CueList } from '../../languages/cue-list.ts';
import type { MarkedText } from '../marked-text.ts';
import type { SpeakerPhrases } from './speaker-phrases.ts';

/** A text whose speakers are looked for. */
export interface CuedText {
	marked: MarkedText;
	list: CueList;
	phrases: SpeakerPhrases;
}
