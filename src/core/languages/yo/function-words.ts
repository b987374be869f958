/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	a an bí fún gbogbo inú jù jẹ kì kò lè lọ mi mo máa nígbà nítorí nǹkan padà sì sínú tí wá àti é í òun ó ńlá ṣé
`;
