/** Why a page is taken for an article or for none. What each is called stands in src/words: the detector is kept small. */
export const DETECTION_REASONS = [
	'article-address',
	'together',
	'article-type',
	'slug',
	'text',
	'author',
	'links-to',
	'dated',
	'list',
	'short',
	'code',
	'teasers',
	'buy',
	'manual',
	'forum',
	'links',
	'dates',
	'service',
	'fields',
	'product',
	'forum-address',
	'front',
	'too-little',
	'own-text',
	'empty',
	'pdf',
	'dialogue',
	/** It says that there is no such page, or that the server failed. */
	'error-page',
	'log-out',
	'reply',
	'password',
	'unlisted',
	'private-address',
	'account',
	/** The reader asked to have it read. */
	'asked',
	/** The reader said it of pages with such an address. */
	'said-article',
	'said-none',
	/** It seems to be an article, but its text could not be told from the rest. */
	'no-text',
] as const;

export type DetectionReason = (typeof DETECTION_REASONS)[number];
