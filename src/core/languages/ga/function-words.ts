/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	arna as ba beirt bhúr caoga ceathair ceathrar chomh chtó chuig cois céad cúig cúigear daichead dar deich deichniúr dhá don dtí dár dó
	faoin faoina faoinár fara fiche gach gan haon hocht iad in ina ins inár lena lenár mo mé naoi naonúr ná níor nócha ocht ochtar os roimh sa
	seacht seachtar seachtó seasca seisear sibh sinn sna thar thú triúr trí trína trínár tríocha tú ár é í ón óna ónár
`;
