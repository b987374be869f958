/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	andre april arbeid august begge blei bli blitt bort bra bruke både båe deg dei deim deira deires dem dere deres derfor desember dessuten
	di din ditt du dykk dykkar då eg ein eit eitt elles ene eneste enhver enn ett februar folk fordi forsûke fredag få før fûr fûrst gjorde
	gjûre god gå ha hans hennar henne hennes her hjå ho hoe honom hoss hossen hvem hver hvilke hvilken hvis hvor hvordan hvorfor ifølge ikkje
	imidlertid ingen ingi inkje inn innen inni ja januar juli juni kanskje kom korleis korso kun kunne kva kvar kvarhelst kven kvi kvifor lage
	lang lik like likevel lørdag mai makt man mandag mange mars me medan meg meget mellom mens mest mi min mine mitt mye mykje må måte navn
	ned nei nesten no noe noen noka noko nokon nokor nokre november ny oktober onsdag oss part punkt rett riktig samme samtidig sant selv
	september si sia sidan siden sine sist sitt sjøl skulle slik slutt so somme somt start stille sånn søndag tid tilbake tilstand tirsdag
	torsdag um under upp uten vart varte verdi vere verte vil ville vite vore vors vort vår vært vöre vört
`;
