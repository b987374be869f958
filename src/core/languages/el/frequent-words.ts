/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'και το να της του η ο με την τα που από για είναι τον στο στην οι των σε δεν ότι τους τις θα στη μας αλλά ως μια ένα έχει όπως κατά μετά ήταν αυτό πως στα στις κι';
