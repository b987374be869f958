/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'og i at det er en til på der den som af for med de ikke har han et om var fra men sig så vi jeg kan hun nu skal efter bliver blev også ved man eller være mod når over mere ud op havde hvor dette sin siger år alle kun hvad';
