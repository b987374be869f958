/**
 * How a language whose words show neither by capitals nor, in part, by spaces that they are names says who said something. All expressions are
 * asked of short stretches beside the marks, none of which holds a mark or the end of a sentence; `who` is the group that holds the speaker.
 */
export interface SpeechForms {
	/** End right before the marks: a speaker and a verb of saying. */
	before?: readonly RegExp[];
	/** Begin right behind the marks. */
	behind?: readonly RegExp[];
	/** Where the verb ends the sentence: what stands behind the marks of speech whose subject stands before them. */
	verbBehind?: RegExp;
	/** With `verbBehind`, everything that may be its subject; global. */
	subject?: RegExp;
	/** What stands in `who` before a name that does not speak: with whom or about whom the speaker spoke, or a pronoun that is the speaker. */
	aside?: RegExp;
	/** How the words of `who` go on behind a name that does not speak: whose spokesman it was, whom the speaker met. */
	belongs?: RegExp;
	/** Somebody in full beside a title or an office anywhere in a text, as group `name`; global. */
	named?: RegExp;
	/** A place beside who heads it or its council, as group `name`; global. */
	governed?: RegExp;
	/** What right before or behind a full name tells that it is somebody's, where a tagger finds names. */
	beside?: { before?: RegExp; behind?: RegExp };
	/** First names: whom `named` finds with one may be called by the last word alone; without, nobody whose name has several words is. */
	firstNames?: ReadonlySet<string>;
	/** The person in `who`, as group `name`. */
	person: RegExp;
	/** In `who`, a family name of one letter before an office, as group `family`: somebody whom the text names in full. */
	family?: RegExp;
	/** What `office` may find that tells nobody: "the official". */
	bare?: RegExp;
	/** The office or body in `who`, as group `name`: what it is told as where no person is named. */
	office: RegExp;
}
