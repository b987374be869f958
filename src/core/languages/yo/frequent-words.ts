/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'ni ti awọn ati o si pe lati fun ní tó ń wọn náà àwọn ló kan sí láti yìí wà ṣe kí pé ìjọba bá jẹ́ ọdún ẹni';
