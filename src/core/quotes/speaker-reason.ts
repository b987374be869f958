import type { Said } from '../said.ts';

/** What tells who said a quote. The words are as the text has them. */
export interface SpeakerReasons {
	/** A label before the words, as in a transcript. */
	label: null;
	/** Named beside the words. */
	named: { words: string; cue: string };
	/** The same by a pronoun or a description. */
	meant: { words: string; cue: string };
	/** Nothing beside the words tells: whoever spoke before goes on. */
	'goes-on': null;
	/** Nothing beside the words tells: the text has just named them. */
	'named-near': { words: string };
}

export type SpeakerReason = Said<SpeakerReasons>;
