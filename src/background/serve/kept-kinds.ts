/** What the reader has in the library and beside it, whatever an open page may show. */
export const KEPT_KINDS = [
	'articles',
	'highlights',
	'feeds',
	'follows',
	'news',
	'corrections',
	'searches',
	'collections',
] as const;
