/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'и у је на се да су за од са не што који из а како то би као ће није те до по која али након према или само бити више било био још све већ које рекао године га му може око када тако своје ли он она';
