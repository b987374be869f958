/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'el la los las de que y en del se por con una para su es al lo como un a más no ha sus o este pero fue entre ya son sobre también le ser sin desde muy hasta hay esta era cuando me si tras donde años dos porque han';
