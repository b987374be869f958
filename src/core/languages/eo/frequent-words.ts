/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'la kaj de en al estas ne por kun ke mi li sed oni kiu kiel el pri aŭ estis ili ĉi tiu pli ĝi sur per ĉiuj sia unu post tio tre ankaŭ nur dum inter se ni vi';
