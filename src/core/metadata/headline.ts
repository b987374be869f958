/** What stands between a headline and the site's name in a page's title. */
const SITE_SEPARATOR =
	/\s+[|–—\-:·•»«/\\>]+\s+|\s*[|｜ㅣ_]\s*|\s+::\s+|(?<=[\u3040-\u30ff\u3400-\u9fff])\s*[-–—:：]\s*(?=\S)/gu;

/**
 * A page's title without the name of its site: "Cut in rates | The Ledger" is "Cut in rates".
 * @param siteNames every name the site goes by, its host included
 */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
	const names = siteNames.map(comparable).filter(Boolean);
	let headline = title.replace(/\s+/g, ' ').trim();
	for (let i = 0; i < 3; i++) {
		const shorter = withoutSiteAtEnd(headline, names) ?? withoutSiteAtStart(headline, names);
		if (!shorter) break;
		headline = shorter.replace(UNSPACED_SECTION, '');
	}
	const short = headline.replace(KIND_AT_END, '');
	return short.length >= SHORTEST_BEFORE_KIND ? short : headline;
}

/** What systems set behind a headline that is no site's name: "… | Opinion", "… | Blog". */
const SHORTEST_BEFORE_KIND = 12;
const KIND_AT_END =
	/\s+[|｜]\s+(?:opinion|blog|news|analysis|video|photos|meinung|kommentar|opinión|opinione|débats)$/iu;

/** "…-정치" before a site's name: scripts without capitals set a section off without spaces. */
const UNSPACED_SECTION = /[-–|·]\p{Lo}{2,4}$/u;
/** As addresses spell them. */
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A host whose last label is a word: "harbourpost.press". */
const NEWER_DOMAIN = /^((?:[a-z\d-]+\.)*[a-z\d-]{3,})\.[a-z]{4,}$/;

/** A name without case, marks, spaces, its article and its top-level domain, for comparing "The Ledger" with "theledger.test". */
export function comparable(name: string): string {
	return name
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
		.replace(NEWER_DOMAIN, '$1')
		.replace(/\.(?:com?|org|net|news|[a-z]{2,3})(?:\.[a-z]{2})?$/, '')
		.replace(/^(?:the|der|die|das|le|la|les|el|il|lo)\s+/, '')
		.replace(/[\p{P}\p{S}\s]+/gu, '');
}

/**
 * A title cut where a headline known from elsewhere in the page ends: "Cut in rates - Economy" beside the headline "Cut in rates".
 * Null where the title does not go on after it with a separator.
 */
export function cutAtHeadline(title: string, headline: string): string | null {
	if (headline.length < 10 || title.length <= headline.length) return null;
	if (!typed(title).startsWith(typed(headline))) return null;
	return /^\s*[|｜ㅣ–—\-:·•»«/\\>_]/.test(title.slice(headline.length)) ? headline : null;
}

/** As a typewriter has it, each letter in its place: systems set quotes and dashes in one place and not in another. */
function typed(text: string): string {
	return text
		.toLowerCase()
		.replace(/[’‘ʼ`´]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[–—‐]/g, '-')
		.replace(/\u00a0/g, ' ');
}

function withoutSiteAtEnd(title: string, names: string[]): string | null {
	for (const match of title.matchAll(SITE_SEPARATOR)) {
		const tail = title.slice(match.index + match[0].length);
		if (match.index > 0 && isSiteName(tail, names)) return title.slice(0, match.index).trim();
	}
	return null;
}

function withoutSiteAtStart(title: string, names: string[]): string | null {
	const match = title.matchAll(SITE_SEPARATOR).next().value;
	if (!match || match.index === 0) return null;
	const tail = title.slice(match.index + match[0].length).trim();
	return tail.length > 10 && isSiteName(title.slice(0, match.index), names) ? tail : null;
}

function isSiteName(text: string, names: string[]): boolean {
	const candidate = comparable(text);
	if (candidate.length < 2) return false;
	return names.some(
		(name) =>
			name === candidate ||
			(candidate.length >= 4 &&
				(name.startsWith(candidate) ||
					(name.length >= 4 && candidate.length <= name.length + 12 && partsAt(text, name) !== null))),
	);
}

const EDGE_OF_WORD = /[\p{P}\p{S}\s]+|(?<=\p{L})(?=\p{N})/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** No outlet's name has more. */
const MOST_WORDS = 10;

/**
 * The words of a text that are a name, and those behind it: "The", "Hill" and "Staff" in "The Hill Staff". Null where the name does not end where
 * a word does, as in "Hillary Vaughn".
 * @param name as `comparable` writes it
 */
export function partsAt(text: string, name: string): { own: string[]; behind: string[] } | null {
	if (UNSPACED.test(name)) {
		const whole = comparable(text);
		return whole.startsWith(name) ? { own: [name], behind: [whole.slice(name.length)].filter(Boolean) } : null;
	}
	const words = text.split(EDGE_OF_WORD).filter(Boolean);
	for (let count = 1; count <= Math.min(words.length, MOST_WORDS); count++)
		if (comparable(words.slice(0, count).join(' ')) === name)
			return { own: words.slice(0, count), behind: words.slice(count) };
	return null;
}
