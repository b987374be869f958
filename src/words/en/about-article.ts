/** What an article says of itself, and why it was read as one. */
export const ABOUT = {
	title: 'About this article',
	by: 'By',
	updated: 'updated',
	minutesRead: (minutes: number) => `${minutes} min read`,
	paywalled: 'Paywalled: only the part that the page shows was read.',
	readBecause: 'Read as an article, because:',
} as const;
