/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'ya na wa kwa ni la za katika cha kuwa hiyo hayo huo huyo hao watu baada amesema alisema wakati lakini pia au kama hii yake wake sana hivyo mwaka hadi kutoka mwa vya pamoja mbalimbali ambaye ambao ambayo ili bila zaidi kwamba leo jana nchini mkoa mkoani polisi serikali';
