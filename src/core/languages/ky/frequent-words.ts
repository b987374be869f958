/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'жана бул менен үчүн боюнча деп бир да ал ошол болуп болду эле кыргызстан бар эмес чейин кийин тууралуу жылы анын экенин биз көп';
