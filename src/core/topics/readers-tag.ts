/** Marks of the publisher's own machinery: "AIRS08", "_commerce", "cms-2041", "nlp:energy", "type_article", checksums. */
const MACHINE =
	/^(?:cms|nlp|iab|ads?|dfp|ga|seo|amp|rss|api|utm)[-_:=].|^(?:type|format|template|layout|source|syndicat\w*|content|internal|app|exclude|include|no|hide|show)[_:=].|^(?:[0-9a-f]{12,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$|:\/\/|[{}<>=]|^[_$~^]|^[a-z]{1,4}[-_]?\d{5,}$|^\d+$/iu;
/** Words of switches; a tag of nothing else is one: "paywall exclude", "comments enabled". */
const SWITCH =
	/^(?:paywall(?:ed)?|exclude[ds]?|include[ds]?|comments?|enabled?|disabled?|internal|ads?|adverts?|advertising|noads?|on|off|hide|hidden|show|allow(?:ed)?|disallow(?:ed)?|no|do|not|syndicat(?:e|ed|ion)|apple|push|newsletter|app|homepage|index|noindex|nofollow|sponsored|premium|metered|meter|registration|subscribers?|only|override|true|false|yes|test|default|from|for|in)$/i;
const SWITCHED =
	/^(?:paywall|exclude|include|comment|enable|disable|internal|ads?$|noads?|hide|hidden|show|allow|disallow|syndicat|noindex|nofollow|meter|override|true|false)/i;
/** "paywall_hard", "content-tier-free" */
const JOINED_SWITCH =
	/^(?:(?:paywall|meter(?:ed)?|exclude|include|hide|show|allow|disallow|enable|disable|no)_\w+|(?:content|access|article|page|story|post)[-_](?:tier|type|id|format|status|access)[-_:=]\w[\w-]*)$/;
/** "AIRS08"; "COP28" and "G20" are words. */
const ZERO_NUMBERED = /^\p{Lu}{2,6}0\d+$/u;
/** In capitals and short: a code, where the publisher's other tags are codes as well. */
const SHORT_CAPITALS = /^\p{Lu}{2,5}$/u;
const NUMBERED = /^\p{Lu}{2,6}\d{2,}$/u;
const LONE_SWITCH = /^(?:internal|paywall(?:ed)?|excluded?|noindex|nofollow|noads?|true|false)$/i;
/** Numbered codes from which short capitals beside them are codes too. */
const FEWEST_CODES = 2;

/** Whether a tag is words for readers, and no code or switch of the publisher's machinery. */
export function isReadersTag(tag: string): boolean {
	const text = tag.trim();
	if (MACHINE.test(text) || ZERO_NUMBERED.test(text) || PROPERTY.test(text)) return false;
	if (JOINED_SWITCH.test(text)) return false;
	const words = text.split(/[\s_-]+/);
	if (words.length === 1) return !LONE_SWITCH.test(text);
	return !(words.every((word) => SWITCH.test(word)) && words.some((word) => SWITCHED.test(word)));
}

/** Properties of a page and their values: "Page Type: Article", "WC: 1000-1999", "Partner: Factiva", "NE State Wire". */
const PROPERTY =
	/^(?:day|date|time|year|month|hour|(?:page|article|content|post|story) ?type|type|wc|word ?count|length|partner|language|lang|author|byline|format|source|site|channel|publisher|desk|priority|status|template|id)\s*:|\bWire$/iu;
const SUBJECT =
	/^(?:subject|topic|tag|keyword|category|section|person|place|organi[sz]ation|thema|schlagwort)s?\s*:\s*/iu;
/** Words of scripts that part none, parted by blanks where other systems write commas. */
const JOINED_WORDS =
	/^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}]+\s){2,}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}]+$/u;

/** A tag as a reader would write it, or several where it is a list: "Subject: Justice" is "Justice". */
export function tidyTag(tag: string): string[] {
	const text = tag
		.replace(/^#\s?(?=\p{L})/u, '')
		.replace(/^\(\d+\)\s*/, '')
		.replace(SUBJECT, '')
		.trim();
	return JOINED_WORDS.test(text) ? text.split(/\s+/) : [text];
}

/** The tags that are words for readers. "NATO" is one, but not among wire codes: "AER", "AIRS08", "INDG08". */
export function readersTags(tags: readonly string[]): string[] {
	const areCodes = tags.filter((tag) => ZERO_NUMBERED.test(tag.trim())).length >= FEWEST_CODES;
	const isCode = (tag: string) => SHORT_CAPITALS.test(tag.trim()) || NUMBERED.test(tag.trim());
	return tags.filter((tag) => isReadersTag(tag) && !(areCodes && isCode(tag)));
}
