/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'oo ka ku iyo in uu ah la waa waxa ay ee soo aan kale mid si wax laga waxaa lagu ayaa inuu kula sheegay badan dalka dadka ugu isaga ama tahay yahay ayay magaalada';
