/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'i u je na se da su za od s o ne što koji iz a kako sam to bi kao će nije te do po koja ali nakon prema ili samo biti više bilo bio još sve već koje rekao godine ga mu tijekom može oko kada kojem tako svoje li';
