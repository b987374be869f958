/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'in je v na se za da so pri ki z s po o tudi ne pa bi kot iz do bo ali ga že ter jih če smo od še jo biti ni kar zaradi ob med ima sta bil bila mu si leta lahko lani več pred';
