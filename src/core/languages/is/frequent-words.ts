/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'og í að á sem er það við til var en um ekki með hann af fyrir hafa því eru þeir ég hún frá vera hefur verið þá svo eftir sé hafi þar eða kom þess sagði segir þegar upp undir þetta ára';
