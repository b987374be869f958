/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	ad aldrig alt anden andet andre april august bare begge blive da december dem denne deres derfor desuden dig din dine disse dit dog du ej
	end ene eneste enhver far februar fem fik fire flere fleste fordi forrige fredag få får før god godt ham hans have hej helt hende hendes
	her hos hvem hver hvilken hvis hvordan hvorfor hvornår ifølge imidlertid ind ingen intet ja januar jer jeres jo juli juni kom komme kommer
	kunne lad lav lidt lige lille lørdag maj mand mandag mange marts meget mens mig min mine mit må måske ned nej ni nogen noget nogle
	november ny nyt nær næste næsten okay oktober onsdag os otte samtidig se seks selv september ser ses sige sine sit skulle stor store syv
	sådan søndag tag tage thi ti tirsdag to torsdag tre under vil ville vor vores været
`;
