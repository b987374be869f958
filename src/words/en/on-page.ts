import type { ShownThing } from '../../messages/background-to-page.ts';

/** What we say on a page of the web. */
export const ON_PAGE = {
	/** Of the button beside a selected passage, and of the frame for its note. */
	keep: 'Keep this passage',
	close: 'Close',
	/** Of the bar that goes through what is shown. */
	bar: (label: string) => `Shown by Sidelight: ${label}`,
	shown: {
		mention: (name: string | null) => name ?? 'Mentions',
		quote: (name: string | null) => (name === null ? 'Quotes' : `Quotes: ${name}`),
		difference: (name: string | null) => name ?? 'Differences',
		words: (name: string | null) => name ?? 'These words',
		highlight: () => 'Highlights',
	} satisfies Record<ShownThing, (name: string | null) => string>,
	position: (number: number, total: number) => `${number} of ${total}`,
	previous: 'Previous',
	next: 'Next',
	open: 'Open',
	nothingSelected:
		'Select the words to keep first. Words in fields, in frames and in some embedded parts of a page cannot be kept.',
	notKept: (why: string) => `The passage could not be kept: ${why}.`,
} as const;

/** Shown in the address bar behind our keyword; "%s" stands for what the reader wrote. */
export const OMNIBOX_HINT = 'Search your Sidelight library for %s';
