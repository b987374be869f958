/** Small words that a surname begins with, in any language, when it stands without its first name: "von der Leyen", "van Dijk". */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
	'von van der den ten ter bin ibn al el la le da do dos di del de du zu'.split(' '),
);
