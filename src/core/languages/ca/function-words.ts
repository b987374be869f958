/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	abans abril ací agost ah ahir així això aleshores algun alguna algunes alguns alhora allà allí allò als altra altre altres ambdues ambdós
	anar ans apa aquell aquella aquelles aquells aquestes aquests aquí avui baix bastant bé cada cadascuna cadascunes cadascuns cadascú
	consegueixo conseguim conseguir consigueix consigueixen consigueixes contra d'un d'una d'unes d'uns dalt demà desembre dijous dilluns
	dimarts dimecres dins dintre dissabte diumenge divendres donat doncs durant e eh elles ells em encara erem eren eres esta estan estat
	estava estaven estem esteu estic estàvem estàveu et etc ets fa faig fan fas febrer fem feu fi fora gairebé gener has haver havia he heu
	igual iguals inclòs jo juliol juny l'hi li li'n llarg llavors m'he ma maig mal malgrat març mateix mateixa mateixes mateixos me mentre meu
	meus meva meves mode molta moltes molts mon mons n'he n'hi ne ni nogensmenys només nosaltres nostra nostre nostres novembre octubre oh oi
	pas pels poc poca pocs podem poden poder podeu poques potser primer propi puc qual quals quant quelcom qui quin quina quines quins què
	s'ha s'han sa sabem saben saber sabeu sap saps semblant semblants sense ses setembre seus seves sobretot soc solament sols som son sons
	sota sou sóc t'ha t'han t'he ta tal tampoc tan tant tanta tantes te tene tenim tenir teniu teu teus teva teves tinc ton tons tota totes
	tots unes uns us vaig vam van vas veu vosaltres vostra vostre vostres érem éreu és éssent últim ús
`;
