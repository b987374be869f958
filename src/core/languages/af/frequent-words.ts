/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'die en van in is het wat dat om te nie vir met op hy sy aan as by was sal hulle ook of deur maar ons ek uit na word nog oor gesê toe kan moet so haar jaar baie meer tot hierdie daar ander';
