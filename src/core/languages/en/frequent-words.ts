/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'the of and to a in that is was for with as by it on be at this which had from have are not but were their they has an or been will would who his said she he its more about after when we you i there than into over also up out new one';
