/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	alí aquel aquela aquelas aqueles aquilo aquí así aínda ben che co coa coas comigo connosco contigo convosco cos cun cunha cunhas cuns
	dalgunha dalgunhas dalgún dalgúns del dela delas deles desde deste dun dunha dunhas duns el ela elas era eran esa esas ese eses estaba
	estar estes estiven estou están eu facer foron fun había iso isto la las lle lles lo los mais me meu meus min miña miñas moi nas neste nin
	nosa nosas noso nosos nun nunha nunhas nuns nós pode pois polas polos senón ser seus sexa sido súas tan te ter teu teus teñen teño ti tido
	tiven tiña túa túas unhas uns vos vosa vosas voso vosos vós ó ós
`;
