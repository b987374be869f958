/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'ir yra kad į su tai iš o ne kaip ar bet už jis apie nuo buvo ji dėl po tik per taip jo savo bei pat dar jau jie kai prie iki kurie būti gali mes tačiau metų sako aš labai daug arba kas jos';
