/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'il la di e che in un per una è del non sono i le con si da della a al lo gli ha nel come più alla dei anche dal ma delle se su nella l d o questo ed hanno stato tra suo cui essere sua alle ai dalla ci fatto dopo';
