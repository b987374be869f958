/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'de a o e que do da en un no unha os na as para con por se non dos das é máis ao como foi polo pola súa seu tamén pero está son ata esta este entre ou sobre galicia xunta hai xa ten cando onde nos á aos ademais anos sen eles';
