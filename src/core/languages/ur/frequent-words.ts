/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'کے کی میں کا ہے اور سے کو نے پر کہ اس ہیں یہ تھا بھی نہیں کیا گیا جو تو ان کہا ہو ایک لیے کر بعد تھے اپنے وہ ہی';
