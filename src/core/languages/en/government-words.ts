export const MINISTRIES =
	/^(?:foreign|defen[cs]e|interior|finance|health|justice|energy|trade|economy|economics|education|culture|agriculture|transport|transportation|environment|labou?r|commerce|industry|tourism|information|housing|home|digital|science|sports|water|oil|security|development|affairs)$/;

export const GOVERNMENT_BODY =
	/^(?:government|parliament|military|army|navy|cabinet|central bank|supreme court|constitutional court|air force|armed forces|coast guard|intelligence service|embassy|police|state media|legislature)$/;

export const AFTER_LEADER = /^(?:administration|government|cabinet)$/;

export const GOVERNMENT_NAME =
	/\b(?:ministry|department of|government|administration|parliament|senate|congress|house of (?:representatives|commons|lords)|supreme court|court|cabinet|white house|pentagon|kremlin|downing street|state department|treasury|national assembly|bundestag|knesset|duma|verkhovna rada|central bank|federal reserve|police|army|navy|air force|armed forces|military|city council|embassy|coast guard|securities and exchange commission|fbi|cia|nsa)\b/i;

export const GROUP_NAME =
	/\b(?:rebels?|militants?|militia|brigades?|front|insurgents?|protesters?|movement|gang|cartel|faction|taliban|hezbollah|hamas|houthis?)\b/i;

/** Words of which many states name their bodies and parties. */
export const GENERIC_BODY_WORDS = new Set(
	`national federal supreme constitutional high senate house representatives commons lords congress parliament assembly chamber deputies council
	court army navy air force forces armed marine marines corps coast guard military police cabinet ministry department state foreign office home
	treasury defence defense interior finance justice health education agriculture energy transport labour labor commerce trade environment central
	bank reserve electoral election commission party democratic republican socialist communist liberal conservative green greens democrats republicans
	liberals conservatives people's peoples social workers movement alliance front union opposition government security intelligence service agency
	public prosecutor general staff joint chiefs border patrol immigration customs revenue presidency parliamentary legislative upper lower affairs
	unity patriotic liberation freedom progressive popular salvation rally coalition of the and for attorney`
		.trim()
		.split(/\s+/),
);
