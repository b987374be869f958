/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'da a na ya ta ba ne ce shi kuma cikin wannan sun don ga an su wajen amma bayan ko domin yi daga zuwa wani kasar yana tana suna shugaban wata gwamnatin ake game mutane';
