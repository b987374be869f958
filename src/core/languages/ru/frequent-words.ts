/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'и в на что с по не из за это как от о для он его также которые был к у же но то а все они она мы я так до при было будет может только год года после более еще чтобы или если где со этого';
