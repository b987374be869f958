/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'і в у на що та з до не за це як від про для є також його які й він вона ми я але щоб було буде може після року при або під час вже який яка їх ще через тому так був була із';
