/** What makes a quote one that a reader would miss. */
export type KeyReason =
	| 'echoes-headline'
	| 'speaker-in-headline'
	/** The first thing quoted. */
	| 'first-quote'
	/** In the first part of the article. */
	| 'at-top'
	/** It says what the article keeps coming back to. */
	| 'central'
	/** The first words of its speaker. */
	| 'opens-speaker';
