/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'û ku ji di de li bi jî ew ev bû xwe jibo ne her yên hemû ya yê ên me wan bûn dike kir wî wê navbera piştî';
