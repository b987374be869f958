/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	kahle kakhulu khona kungani la lakhe mina nje phansi phezulu u ukuba wahamba wami wase wathi yakhe zakhe zonke
`;
