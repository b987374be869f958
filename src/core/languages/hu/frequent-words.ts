/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'a az és hogy nem is egy van volt meg ez csak azt de el már még ki mint kell vagy volna lesz után ha sem miatt pedig szerint nagyon majd ami aki között lehet ezt itt most úgy minden fel közölte mert azonban évben alatt át';
