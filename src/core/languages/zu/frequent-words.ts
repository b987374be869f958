/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'ukuthi futhi uma ngoba kodwa kanye ukuze kusho njengoba lapho yini nge ngesikhathi naye kwi umuntu abantu kwakhe ngemva kwezwe emva noma ngo sizwe izinto manje wakhe uthe';
