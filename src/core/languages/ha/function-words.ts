/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	ban in ina ita ji ka lokacin ma mai ni sai suka tafi take yake za
`;
