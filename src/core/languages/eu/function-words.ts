/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	al anitz arabera asko batean batek bati batzuei batzuek batzuetan batzuk bera beraiek berau berauek berori beroriek bezala eurak gainera
	gu gutxi guzti haiei haiek haietan hainbeste hala han handik hango hara hari hark hartan hauei hauek hauetan hemen hemendik hemengo hi
	hona honek honela honetan honi hor horiei horiek horietan horko horra horrela horretan horri hortik hura ni noiz nola non nondik nongo nor
	nora ze zein zenbait zenbat zer zergatik ziren zituen zu zuek
`;
