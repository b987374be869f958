/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'ang ng sa na mga ay at si ni kay para ito niya nang ko ako ka hindi siya pero may din rin kung ngunit nila ating mula kanyang isang noong dahil lang po naman yung kanila mas pag sinabi ayon upang';
