/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'در و به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد بود ها می شده کرده کند او ما باید وی اما های شود نمی';
