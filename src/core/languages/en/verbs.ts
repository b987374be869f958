/** Verbs that stand between two names; written small, they are part of neither. */
export const VERB_BETWEEN_NAMES =
	/^(?:\p{Ll}{3,}ed|beat|met|face|faces|won|lost|heard|told|says?|said|saw|sees|led|drew|hit|sued|sues|fines|v|vs|visit|visits|play|plays|host|hosts|edge|trail|lead)$/u;

/** Verbs and question words that open a sentence before a name. */
export const OPENING_VERB =
	/^(?:Said|Added|Asked|Wrote|Born|See|Meet|Watch|Named|Raised|Known|Starring|Featuring|Directed|Hosted|Married|Remember|Did|Does|Is|Was|Has|Had|Can|Could|Should|Would|How|Why|When|Where|What|Who)$/;

/** Words that can stand behind a noun phrase. */
export const NOUN_PHRASE_FOLLOWER =
	/^(?:in|on|at|to|of|for|from|with|by|over|under|about|after|before|during|since|until|and|or|but|that|which|who|whose|as|because|if|when|while|where|into|against|amid|despite)$/;
