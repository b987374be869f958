/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	agosti akasema alhamisi alikuwa aprili basi chini desemba februari hapo hata huku ijumaa ilikuwa januari julai jumamosi jumanne jumapili
	jumatano jumatatu juni juu karibu kila kima kisha kubwa kwenda kwenye machi mara mdogo mei mimi mkubwa mmoja moja muda mwenye naye ndani
	ng nini nonkungu novemba oktoba sasa sauti septemba tafadhali tena tu vile walikuwa wao wengine wote yangu yao yeye yule zake
`;
