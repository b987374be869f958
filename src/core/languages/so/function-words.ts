/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	aad albaabkii atabo ayee ayuu dhan hadana isku jiray jirtay kasoo kuu lakin markii uga waxuu
`;
