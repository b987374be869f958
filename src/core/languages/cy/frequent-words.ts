/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'y yn a i o ar yr mae am gan bod ei wedi eu ac oedd fod hyn un na ond hefyd fel sydd wrth dros roedd ydy dweud ni wnaeth rhwng cael ddim eich hynny mwy hwn mewn at er rhai pan';
