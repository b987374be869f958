const ISSN = /(?<!\d)(\d{4})[-–‐]?(\d{3})([\dXx])(?![\dXx])/;
/** "ISSN 1234-5679", "e-ISSN: 1234-5679", "ISSN (online) 1234-5679", "ISSN 1234-5679 (Online)". */
const MARKED_ISSN =
	/(?<![\p{L}\d])(e-?|p-?)?ISSN(?:-L)?\s?(?:\(?\s?(online|electronic|web|digital|print|druck|imprimé|impreso|impresa)\s?\)?)?\s?[:№.]?\s{0,3}(\d{4}[-–‐]?\d{3}[\dX])(?![\dX])(?:\s?\(\s?(online|electronic|web|digital|print|druck|imprimé|impreso|impresa)\s?\))?/giu;
const ONLINE = /^(?:e-?|online|electronic|web|digital)$/i;
/** More belong to a list of journals. */
const MOST_ISSNS = 3;
const PAGE = '(?:[A-Z]{1,3}[ -]?\\d{1,3}|\\d{1,4})';
const PAGES = new RegExp(
	`^(?:pp?\\.?|pages?|s\\.|seiten?|p[aá]g(?:ina|s)?\\.?)?\\s*(${PAGE})(?:\\s?[-–—]\\s?(${PAGE}))?$`,
	'iu',
);
/** What a sentence says that tells of the printed paper. */
const IN_PRINT =
	/(?<!\p{L})(?:in print|print(?:ed)? (?:edition|version)|printausgabe|gedruckten? ausgabe|print-ausgabe|édition papier|édition imprimée|version papier|edición impresa|edizione cartacea|edição impressa|papieren (?:editie|krant))(?!\p{L})/iu;
/** Of whose print it speaks: another's page is not this article's. */
const OF_THIS_ARTICLE =
	/\bthis (?:article|story|report|piece|column|review|essay|obituary|interview|editorial)\b|\bdiese[rs] (?:artikel|text|beitrag|kommentar)\b|\bcet article\b|\bce texte\b|\beste (?:artículo|texto|artigo)\b|\besta noticia\b|\bquesto articolo\b|\bdit (?:artikel|verhaal)\b|^(?:first )?(?:appeared|published|printed|from)\b|^(?:aus der|erschienen|publiée?|parue?|publicad[oa]|pubblicat[oa])(?!\p{L})/iu;
const SECTION_THEN_PAGE = /\bsection\s+([A-Z]{1,3})\b[^.]{0,20}?\bpage\s+(\d{1,3})\b/iu;
const PAGE_THEN_SECTION = /\b[Pp]age\s+(\d{1,3})\s+of\s+(?:the\s+)?(?:[Ss]ection\s+)?([A-Z])\b/u;
const PAGE_WORD = new RegExp(
	`(?<![\\p{L}\\d])(?:pages?|pp?\\.|seiten?|s\\.|página|pagina|pág\\.)\\s+(${PAGE})(?:\\s?[-–—]\\s?(${PAGE}))?(?![\\p{L}\\d])`,
	'iu',
);
const LONGEST_PLACE = 80;

/** An ISSN as ISO 3297 writes it, "1234-5679", where a field of metadata holds one whose check digit is right; else null. */
export function readIssn(written: string): string | null {
	const [, first = '', second = '', check = ''] = ISSN.exec(written.slice(0, 200)) ?? [];
	return hasCheckDigit(first + second, check) ? `${first}-${second}${check.toUpperCase()}` : null;
}

/** The ISSN that a line names as one; of a printed and an online one the latter. Null where it names none, or those of many journals. */
export function issnInLine(line: string): string | null {
	const found = new Map<string, boolean>();
	for (const [, kind = '', before = '', number = '', behind = ''] of line.matchAll(MARKED_ISSN)) {
		const issn = readIssn(number);
		if (issn) found.set(issn, found.get(issn) || [kind, before, behind].some((word) => ONLINE.test(word)));
	}
	if (found.size >= MOST_ISSNS) return null;
	const online = [...found].find(([, isOnline]) => isOnline)?.[0];
	return online ?? [...found.keys()][0] ?? null;
}

function hasCheckDigit(digits: string, check: string): boolean {
	if (digits.length !== 7) return false;
	const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
	const wanted = (11 - (sum % 11)) % 11;
	return check.toUpperCase() === (wanted === 10 ? 'X' : String(wanted)) && digits !== '0000000';
}

/** A page or pages of the printed paper from a field of metadata: "A12", "3", "12–15". Null for anything else. */
export function readPages(written: string): string | null {
	const [, first = '', last = ''] = PAGES.exec(written.trim().slice(0, 40)) ?? [];
	return joined(first, last);
}

/** The page that a sentence about the printed paper tells: "… appears in print on March 11, 2026, Section A, Page 12" is "A12". */
export function printPageInLine(line: string): string | null {
	if (!IN_PRINT.test(line) || !OF_THIS_ARTICLE.test(line)) return null;
	const [, section = '', page = ''] = SECTION_THEN_PAGE.exec(line) ?? [];
	if (page) return joined(section + page, '');
	const [, ofPage = '', ofSection = ''] = PAGE_THEN_SECTION.exec(line) ?? [];
	if (ofPage) return joined(ofSection + ofPage, '');
	const [, first = '', last = ''] = PAGE_WORD.exec(line) ?? [];
	return joined(first, last);
}

function joined(first: string, last: string): string | null {
	const tidy = (page: string) => page.replace(/[ -]/g, '').toUpperCase();
	const pages = [tidy(first), ...(last ? [tidy(last)] : [])];
	// a site's software writes 0 for none
	if (pages.some((page) => Number(page.replace(/^\D+/, '') || 0) === 0)) return null;
	return [...new Set(pages)].join('–');
}

/** The name of a place as metadata give it, "Port Vell"; null where it is an address, a code or no name. */
export function readPlace(written: string): string | null {
	const place = written.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
	const isName = /^[\p{Lu}\p{Lo}][\p{L}\p{M} .,'’()/-]+$/u.test(place) && place.length <= LONGEST_PLACE;
	return isName && !/^(?:n\/?a|none|null|undefined|unknown|location|city|place)$/i.test(place) ? place : null;
}
