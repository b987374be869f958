/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'u li ta il tal dan din kien ma għal biex minn huwa hija mill kienet bħala se jew wara aktar fuq qal dwar hemm kull ukoll fost tagħha tiegħu bejn għall kif meta imma jkun';
