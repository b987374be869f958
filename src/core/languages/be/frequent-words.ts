/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'і ў на што з не да за гэта як ад пра для ён яго таксама якія быў але каб было будзе можа пасля або пад час ужо які якая іх яшчэ праз так была гэтага гэты мы яны';
