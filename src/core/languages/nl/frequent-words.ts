/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'de het een en van in is dat op te zijn voor met die niet aan er om ook als bij door nog naar maar uit heeft over worden hij ze wordt was dan meer werd tot ik dit zo hebben je deze kan wel zich na zou wat had moet of geen hun';
