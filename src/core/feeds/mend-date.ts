/** Offsets of zone names in minutes; RFC 822 has the American ones, feeds use the European as well. */
const ZONES: Readonly<Record<string, number>> = {
	z: 0,
	gmt: 0,
	ut: 0,
	utc: 0,
	wet: 0,
	west: 60,
	bst: 60,
	cet: 60,
	cest: 120,
	mez: 60,
	mesz: 120,
	eet: 120,
	eest: 180,
	msk: 180,
	ist: 330,
	jst: 540,
	aest: 600,
	aedt: 660,
	est: -300,
	edt: -240,
	cst: -360,
	cdt: -300,
	mst: -420,
	mdt: -360,
	pst: -480,
	pdt: -420,
};

/** The first three letters of each month's name in English, German, French, Spanish, Portuguese and Italian. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
	[
		'jan ene gen',
		'feb fev fév',
		'mar mär mrz',
		'apr avr abr',
		'may mai mag',
		'jun jui giu',
		'jul lug',
		'aug aoû aou ago',
		'sep set',
		'oct okt out ott',
		'nov',
		'dec dez déc dic',
	].flatMap((names, month) => names.split(' ').map((name) => [name, month])),
);

const ISO =
	/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*([a-z]+|[+-]\d{1,2}:?\d{2}|[+-]\d{1,2})?$/i;
const RFC_822 =
	/^(?:\p{L}+(?:[.,]+\s*|\s+))?(\d{1,2})[\s-]+(\p{L}+)\.?,?[\s-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([a-z]+|[+-]\d{1,2}:?\d{2})?(?:\s*\(.*\))?$/iu;
const AMERICAN =
	/^(?:\p{L}+,?\s+)?(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([a-z]+|[+-]\d{1,2}:?\d{2})?$/iu;
/** Code units; no date is longer, whatever is written behind it in brackets. */
const LONGEST = 100;
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

/**
 * Reads the dates that feeds really give: RFC 822 with its liberties, ISO 8601 with and without zone, Unix time. A date without a
 * zone is taken as UTC.
 * @returns ISO 8601, UTC; null where it cannot be read
 */
export function mendDate(raw: string | null | undefined): string | null {
	const text = raw?.trim() ?? '';
	if (text.length > LONGEST) return null;
	if (SECONDS.test(text)) return isoOf(Number(text) * 1_000);
	if (MILLISECONDS.test(text)) return isoOf(Number(text));
	const iso = ISO.exec(text);
	if (iso) return isoOfParts(iso[1], Number(iso[2]) - 1, iso[3], iso.slice(4));
	const rfc = RFC_822.exec(text);
	if (rfc) return isoOfParts(rfc[3], monthOf(rfc[2]), rfc[1], rfc.slice(4));
	const american = AMERICAN.exec(text);
	if (american) return isoOfParts(american[3], monthOf(american[1]), american[2], american.slice(4));
	return null;
}

function monthOf(name = ''): number {
	const lower = name.toLowerCase();
	// "juin" and "juil" share their first letters
	return lower.startsWith('juil') ? 6 : (MONTHS[lower.slice(0, 3)] ?? -1);
}

function isoOfParts(yearText = '', month: number, dayText = '', rest: (string | undefined)[]): string | null {
	const [hours = '0', minutes = '0', seconds = '0', zone] = rest;
	const offset = offsetOf(zone);
	const year = Number(yearText) + (yearText.length === 2 ? (Number(yearText) < 70 ? 2000 : 1900) : 0);
	const [day, hour, minute] = [Number(dayText), Number(hours), Number(minutes)];
	if (offset === null || month < 0 || month > 11 || day < 1 || day > 31 || hour > 24 || minute > 59) return null;
	const time = Date.UTC(year, month, day, hour, minute, Math.min(59, Number(seconds)));
	// the 31st of a shorter month would run over into the next
	return new Date(Date.UTC(year, month, day)).getUTCMonth() === month ? isoOf(time - offset * 60_000) : null;
}

function offsetOf(zone: string | undefined): number | null {
	if (!zone) return 0;
	const numeric = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
	if (!numeric) return ZONES[zone.toLowerCase()] ?? 0;
	const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
	return minutes > 14 * 60 ? null : numeric[1] === '-' ? -minutes : minutes;
}

/** Before 1990 there were no feeds: such a date is a slip. */
function isoOf(time: number): string | null {
	return time >= Date.UTC(1990) && time < Date.UTC(2200) ? new Date(time).toISOString() : null;
}
