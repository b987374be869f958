/** Names of zones with one offset the year round; those that several countries use for several offsets (IST, AST) are left out. */
const OFFSETS: Readonly<Record<string, string>> = {
	Z: 'Z',
	UTC: 'Z',
	GMT: 'Z',
	BST: '+01:00',
	CET: '+01:00',
	MEZ: '+01:00',
	CEST: '+02:00',
	MESZ: '+02:00',
	WEST: '+01:00',
	WAT: '+01:00',
	EET: '+02:00',
	CAT: '+02:00',
	SAST: '+02:00',
	EEST: '+03:00',
	EAT: '+03:00',
	MSK: '+03:00',
	МСК: '+03:00',
	TRT: '+03:00',
	PKT: '+05:00',
	WIB: '+07:00',
	WITA: '+08:00',
	HKT: '+08:00',
	SGT: '+08:00',
	JST: '+09:00',
	KST: '+09:00',
	AEST: '+10:00',
	AEDT: '+11:00',
	NZST: '+12:00',
	NZDT: '+13:00',
	BRT: '-03:00',
	EDT: '-04:00',
	EST: '-05:00',
	CDT: '-05:00',
	CST: '-06:00',
	MDT: '-06:00',
	MST: '-07:00',
	PDT: '-07:00',
	PST: '-08:00',
};
/** Names whose offset changes with the season. */
const PLACES: Readonly<Record<string, string>> = {
	ET: 'America/New_York',
	CT: 'America/Chicago',
	MT: 'America/Denver',
	PT: 'America/Los_Angeles',
};
const AMERICAN = /^(?:E|C|M|P)[SD]?T$/;
const NUMERIC = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/;

/** What stands for a zone behind a time: "GMT+1", "+0100", "p.m. ET". */
export const ZONE_NAME = `(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{4}|(?<=:\\d{2}:\\d{2})[+-]\\d{2}:\\d{2}|${[
	...Object.keys(OFFSETS),
	...Object.keys(PLACES),
]
	.toSorted((a, b) => b.length - a.length)
	.join('|')}`;

/**
 * The offset of a zone, as ISO 8601 writes it: "Z", "-05:00".
 * @param written as {@link ZONE_NAME} finds it
 * @param localTime "2026-03-11T12:05:00": the zones of North America change with it
 * @returns "" where it is not known
 */
export function offsetOf(written: string | undefined, localTime: string): string {
	const name = written?.toUpperCase().replace(/\s/g, '') ?? '';
	const numeric = NUMERIC.exec(name);
	if (numeric) {
		const [, sign = '+', hours = '', minutes = '00'] = numeric;
		return Number(hours) > 14 || Number(minutes) > 59 ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
	}
	const place = PLACES[name];
	return place ? offsetAt(place, localTime) : (OFFSETS[name] ?? '');
}

/** Whether a zone is one of North America's, where the month stands before the day. */
export function isAmericanZone(name: string): boolean {
	return AMERICAN.test(name.toUpperCase());
}

function offsetAt(timeZone: string, localTime: string): string {
	const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	const name = format.formatToParts(Date.parse(`${localTime}Z`)).find(({ type }) => type === 'timeZoneName')?.value;
	return /[+-]\d{2}:\d{2}/.exec(name ?? '')?.[0] ?? '';
}
