/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	af al dag dit een gaan hom jou jy kom ma my saam se sien ŉ
`;
