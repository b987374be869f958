/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'של את על לא הוא עם זה גם כי היא אני כל או אם יש מה אבל היה אשר בין ידי לפני זו רק כך עד אמר הם יותר להיות לאחר';
