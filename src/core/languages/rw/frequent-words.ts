/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'mu ku na ya kandi ko yo cyangwa ibi bya ba ni uyu muri kuri iyo aho ariko ubwo abantu u bw rwanda avuga yavuze ngo igihe nyuma gihe abo kugira';
