/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'och i att det som en på är av för med den till har de inte om ett han men var sig från vi så kan när år ska hon under också efter eller nu sin där vid mot jag blir blev skulle mer alla vara kommer detta man över bara hade utan';
