/**
 * Times as pages write them, brought to ISO 8601. What the page does not say is not invented: a day without a time stays a day, a
 * time without an offset stays without one.
 */
const ISO =
	/^([12]\d{3})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT_ISO = /^([12]\d{3})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const SLASHED_YEAR_FIRST =
	/(?:^|\s)([12]\d{3})[/.年]\s?(\d{1,2})[/.月]\s?(\d{1,2})日?\.?(?:\D{0,6}(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const DAY_FIRST_DOTTED = /(?:^|\s)(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3}|\d{2}(?!\d))(?:\D{0,8}(\d{1,2})[:.](\d{2}))?/;
const NAMED_ZONES: Record<string, string> = {
	Z: 'Z',
	UTC: 'Z',
	GMT: 'Z',
	BST: '+01:00',
	CET: '+01:00',
	CEST: '+02:00',
	EST: '-05:00',
	EDT: '-04:00',
	ET: '',
	CST: '-06:00',
	CDT: '-05:00',
	MST: '-07:00',
	MDT: '-06:00',
	PST: '-08:00',
	PDT: '-07:00',
	MSK: '+03:00',
	JST: '+09:00',
	KST: '+09:00',
	SAST: '+02:00',
	AEST: '+10:00',
	AEDT: '+11:00',
};

/** Month names by their first letters, in the languages in which pages most often write dates out. */
const MONTHS: [month: number, pattern: RegExp][] = [
	[1, /^(?:jan|jän|gen|ene|sty|led|янв|січ|ocak)/],
	[2, /^(?:feb|fév|fev|lut|úno|фев|лют|şub)/],
	[3, /^(?:mar|mär|maa|bře|мар|бер|mrt)/],
	[4, /^(?:apr|avr|abr|kwi|dub|апр|кві|nis)/],
	[5, /^(?:may|mai|maj|mag|mei|kvě|ма[йя]|тра)/],
	[6, /^(?:jun|jui?n|giu|cze|čer(?!vence)|июн|чер|haz)/],
	[7, /^(?:jul|juil|lug|lip|července|июл|лип|tem)/],
	[8, /^(?:aug|aoû|aou|ago|sie|srp|авг|сер|ağu)/],
	[9, /^(?:sep|set|wrz|zář|сен|вер|eyl)/],
	[10, /^(?:oct|okt|ott|out|paź|říj|окт|жов|eki)/],
	[11, /^(?:nov|lis|ноя|kas)/],
	[12, /^(?:dec|dez|dic|déc|gru|pro|дек|гру|ara)/],
];
const WRITTEN_DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?([12]\d{3})/u;
const WRITTEN_MONTH_FIRST = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+([12]\d{3})/u;
const CLOCK =
	/(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?(?:\s*\(?(UTC|GMT|BST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]T|MSK|JST|KST|SAST|AE[SD]T|Z|[+-]\d{2}:?\d{2})\b)?/i;

/**
 * Reads a time as metadata or a byline writes it.
 * @returns ISO 8601: "2025-02-12", "2025-02-12T14:05:00", "2025-02-12T14:05:00+01:00"; null where there is no date in it
 */
export function parsePublicationTime(written: string): string | null {
	const text = written.trim().slice(0, 200);
	if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
	if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString();
	const numeric = ISO.exec(text) ?? COMPACT_ISO.exec(text);
	if (numeric) {
		const zoneAt = numeric.length - 1;
		return compose(numeric[1], numeric[2], numeric[3], numeric[4], numeric[5], numeric[6], numeric[zoneAt]);
	}
	const yearFirst = SLASHED_YEAR_FIRST.exec(text);
	if (yearFirst) return compose(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4], yearFirst[5], yearFirst[6]);
	const dotted = DAY_FIRST_DOTTED.exec(text);
	if (dotted) return compose(fullYear(dotted[3]), dotted[2], dotted[1], dotted[4], dotted[5]);
	return parseWrittenOut(text);
}

function parseWrittenOut(text: string): string | null {
	const lower = text.toLowerCase();
	const dayFirst = WRITTEN_DAY_FIRST.exec(lower);
	const monthFirst = WRITTEN_MONTH_FIRST.exec(lower);
	const date = dayFirst
		? { day: dayFirst[1], month: monthNumber(dayFirst[2]), year: dayFirst[3], end: dayFirst.index + dayFirst[0].length }
		: monthFirst
			? {
					day: monthFirst[2],
					month: monthNumber(monthFirst[1]),
					year: monthFirst[3],
					end: monthFirst.index + monthFirst[0].length,
				}
			: null;
	if (!date?.month) return null;
	const clock = CLOCK.exec(text.slice(date.end)) ?? CLOCK.exec(text.slice(0, date.end));
	if (!clock) return compose(date.year, String(date.month), date.day);
	let hour = Number(clock[1]);
	if (clock[4]?.toLowerCase() === 'p' && hour < 12) hour += 12;
	if (clock[4]?.toLowerCase() === 'a' && hour === 12) hour = 0;
	return compose(date.year, String(date.month), date.day, String(hour), clock[2], clock[3], clock[5]);
}

function monthNumber(name: string | undefined): number | null {
	return MONTHS.find(([, pattern]) => pattern.test(name ?? ''))?.[0] ?? null;
}

function compose(
	year: string | undefined,
	month: string | undefined,
	day: string | undefined,
	hour?: string,
	minute?: string,
	second?: string,
	zone?: string,
): string | null {
	const [m, d] = [Number(month), Number(day)];
	if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
	const date = `${year}-${twoDigits(m)}-${twoDigits(d)}`;
	if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
	return `${date}T${twoDigits(Number(hour))}:${minute ?? '00'}:${second ?? '00'}${offsetOf(zone)}`;
}

function offsetOf(zone: string | undefined): string {
	if (!zone) return '';
	const named = NAMED_ZONES[zone.toUpperCase()];
	if (named !== undefined) return named;
	const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
	return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** "24" is 2024: pages of the last century do not write their dates so. */
function fullYear(year: string | undefined): string | undefined {
	return year?.length === 2 ? `20${year}` : year;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
