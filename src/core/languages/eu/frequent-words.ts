/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'eta da du ez dira bat ere baina dute den zuen dela izan edo egin zen beste hau bere dago horren baino hori izango behar egiten ditu diren bi gabe gehiago urte arte berri dituzte duten esan lehen horrek zuten buruz';
