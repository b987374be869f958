const HOUR = 60;

/**
 * Offsets of the names of zones that mean one thing, in minutes. RFC 822 has the American ones. Left out is what two parts of the world call alike
 * ("AST"), but where one of them writes nearly all feeds that have it ("IST", "CST").
 */
const OFFSETS: ReadonlyMap<string, number> = new Map(
	(
		[
			[0, 'z gmt ut utc wet'],
			[1, 'west bst cet mez met wat'],
			[2, 'cest mesz mest eet sast cat'],
			[3, 'eest msk мск eat trt'],
			[3.5, 'irst'],
			[4, 'gst msd'],
			[5, 'pkt uzt'],
			[5.5, 'ist'],
			[5.75, 'npt'],
			[7, 'ict wib'],
			[8, 'hkt sgt pht myt awst wita'],
			[9, 'jst kst wit'],
			[9.5, 'acst'],
			[10, 'aest'],
			[10.5, 'acdt'],
			[11, 'aedt'],
			[12, 'nzst'],
			[13, 'nzdt'],
			[-2, 'brst'],
			[-2.5, 'ndt'],
			[-3, 'brt art clst uyt adt'],
			[-3.5, 'nst'],
			[-4, 'edt clt bot vet'],
			[-5, 'est cdt cot pet'],
			[-6, 'cst mdt'],
			[-7, 'mst pdt'],
			[-8, 'pst akdt'],
			[-9, 'akst'],
			[-10, 'hst'],
		] as const
	).flatMap(([hours, names]) => names.split(' ').map((name) => [name, hours * HOUR] as const)),
);
/** American zones that are named without saying whether it is summer. */
const AMERICAN: Readonly<Record<string, string>> = {
	et: 'America/New_York',
	ct: 'America/Chicago',
	mt: 'America/Denver',
	pt: 'America/Los_Angeles',
	eastern: 'America/New_York',
	central: 'America/Chicago',
	mountain: 'America/Denver',
	pacific: 'America/Los_Angeles',
};
/** Names that a line of a page may have for something else: words in capitals, and those of several zones of which feeds mean one. */
const NOT_IN_LINES = new Set('ist met art pet wit vet cot bot hst wet ut'.split(' '));
/** What a line may write for a zone behind a time, in capitals: "ET", "MESZ", "МСК". Longest first. */
export const ZONE_NAMES: readonly string[] = [...OFFSETS.keys(), ...Object.keys(AMERICAN)]
	.filter((name) => !NOT_IN_LINES.has(name) && name.length < 5)
	.map((name) => name.toUpperCase())
	.toSorted((a, b) => b.length - a.length);
/** No zone is further from Greenwich, to its east and to its west. */
const [FARTHEST_EAST, FARTHEST_WEST] = [14 * HOUR, 12 * HOUR];

/**
 * How many minutes the zone that is written behind a time is ahead of UTC: "+0530", "GMT-07:00", "-0500 EST", "ET", "Europe/Berlin". Without
 * any zone a time is of UTC.
 * @param local the time as it is written, as if it were of UTC, in milliseconds
 * @returns null where the zone is not known: what time is meant is not known then
 */
export function zoneOffset(written: string, local: number): number | null {
	const zone = written.trim();
	if (zone === '') return 0;
	const numeric = /^(?:(?:gmt|utc|ut|z)\s*)?([+\-−])\s?(\d{1,2})(?::?(\d{2}))?(?:\s*[a-z]{1,5})?$/.exec(zone);
	if (numeric) {
		const [, sign, hours, minutes = '0'] = numeric;
		const offset = Number(hours) * HOUR + Number(minutes);
		const isOnEarth = Number(minutes) < HOUR && offset <= (sign === '+' ? FARTHEST_EAST : FARTHEST_WEST);
		return isOnEarth ? (sign === '+' ? offset : -offset) : null;
	}
	const place = AMERICAN[zone.replace(/ (?:standard |daylight )?time$/, '')] ?? (zone.includes('/') ? zone : null);
	return place === null ? (OFFSETS.get(zone) ?? null) : offsetOfPlace(place, local);
}

/** By the browser's own table of the world's zones. */
function offsetOfPlace(place: string, local: number): number | null {
	try {
		const format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset', hour: 'numeric' });
		const offsetAt = (time: number) => {
			const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
			const [, sign = '+', hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name) ?? [];
			return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes));
		};
		// the offset is asked for by a moment, which it is needed for to know
		return offsetAt(local - offsetAt(local) * 60_000);
	} catch {
		return null;
	}
}
