/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'le la les de des du un une et est dans pour que qui sur avec pas au ce il elle en par plus se son sa ses ne on aux été cette ont sont nous vous mais ou je leur même a à d l s qu n c ces était comme tout fait y';
