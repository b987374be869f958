/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'a v sa na je že to s z o do aj k vo pre by ale za som si po od tak ako jeho bude podľa bol sú ktoré ktorý tiež než len už pri nie bola alebo čo má zo bolo svoje aby pred roku ich sme ktorá boli môže keď';
