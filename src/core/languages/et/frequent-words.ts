/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'ja on ei et see ta oli kui ka mis aga või ning oma olla seda ma ole nii kes selle mida siis juba veel nad pärast nende tema mille välja kuid eest aasta aastal peale üle poolt sest kus saab üks sellest ütles';
