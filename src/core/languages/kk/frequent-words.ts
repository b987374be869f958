/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'және бұл мен үшін бойынша деп бір да де ол осы болып болды еді қазақстан бар емес дейін кейін туралы жылы оның еткен біз көп';
