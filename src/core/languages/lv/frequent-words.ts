/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'un ir ar par no uz ka tas lai kas bet arī gan pie kā tā pēc nav līdz vai to ko bija tiek šis viņš tikai jau ja vairāk savu kurā viņa gada gadā būs es tad mēs šī var ne laikā kad';
