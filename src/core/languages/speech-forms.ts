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
	/** The person in `who`, as group `name`. */
	person: RegExp;
	/** The office or body in `who`, as group `name`: what it is told as where no person is named. */
	office: RegExp;
}
