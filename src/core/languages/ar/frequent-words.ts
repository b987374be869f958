/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'في من على إلى أن التي عن مع هذا الذي هذه ما كان لا أو بعد بين كما قال قد ذلك بن لم خلال أنه وقال وفي كل وأن حيث إن كانت';
