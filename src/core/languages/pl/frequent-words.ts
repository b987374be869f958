/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'w i na z się nie do że to jest o jak po co tym za od dla jego są przez ale ma przy tak oraz już był tego było być jej został które który może także tylko czy ich jako a we tej była będzie roku te ten';
