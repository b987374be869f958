/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'an na ar agus a i is go le bhí tá do ag sé sí ní siad ach mar leis sin seo ó bhfuil nach chun faoi aon duine gur raibh den dá de um nó eile idir féin tar éis inné inniu bliain';
