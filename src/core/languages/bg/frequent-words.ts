/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'на и в да се за от с не по е това че са като до със през ще които при но след към той има който както или бе може си още тя те само много бъде така една беше година няма';
