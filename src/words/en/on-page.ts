/** What we say on a page of the web. */
export const ON_PAGE = {
	/** Of the button beside a selected passage, and of the frame for its note. */
	keep: 'Keep this passage',
	close: 'Close',
	nothingSelected:
		'Select the words to keep first. Words in fields, in frames and in some embedded parts of a page cannot be kept.',
	notKept: (why: string) => `The passage could not be kept: ${why}.`,
} as const;
