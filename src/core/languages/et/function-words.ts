/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	jah kas kõik me midagi mind minu mu mul mulle oled olen pole sa siin te ära
`;
