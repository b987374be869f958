import { ZONE_NAMES, zoneOffset } from '../../calendar/zone-offset.ts';

/** A time of day in a text. */
export interface Clock {
	/** "14:05:00" */
	time: string;
	/** The zone as written, undefined where none is. */
	zone: string | undefined;
	/** Of the whole of it in the text, zone included; end exclusive. */
	start: number;
	end: number;
}

/** What makes the hours after it those of the morning or of the afternoon. */
const BEFORE_NOON = /^(?:a|午前|上午|凌晨|早上|清晨|오전|ص|قظ|πμ)/u;
const AFTER_NOON = /^(?:p|午後|下午|晚上|오후|م|بظ|μμ)/u;
const LEADING = '午前|上午|凌晨|早上|清晨|오전|午後|下午|晚上|오후';
/** "a.m.", "PM", "a. m.", "μ.μ.", "م" … A word that begins with such a letter is none. */
const TRAILING =
	'[ap]\\.?\\s?m\\b\\.?|π\\.\\s?μ\\.|μ\\.\\s?μ\\.|ق\\.?ظ\\b|ب\\.?ظ(?![\\p{L}])|صباح[ًا]*|مساء[ًا]*|[صم](?![\\p{L}\\p{M}])';
/** What stands for a zone behind a time: "GMT+1", "+0100", "ET"; "IST" behind "pm" alone, since German writes a word so. */
const ZONE_NAME = `(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{4}|(?<=:\\d{2}:\\d{2})[+-]\\d{2}:\\d{2}|(?<=[ap]\\.?\\s?m\\.?\\s?\\(?)IST|${ZONE_NAMES.join('|')}`;
const CLOCK = new RegExp(
	`(?<![\\d.,/-])(?:(${LEADING})\\s*)?(\\d{1,2})\\s?(?:[:.h時时点시]\\s?(\\d{2}(?!\\d)|\\d(?=분|分))(?:[:.](\\d{2})(?!\\d)(?:[.,]\\d{1,9})?)?分?분?(?!\\.\\d)|(?:h(?:rs)?\\b|時|点|시)|(?=\\s?[ap]\\.?\\s?m\\b))\\s*(${TRAILING})?(?:\\s*\\(?(${ZONE_NAME})(?![\\p{L}\\d])\\)?)?`,
	'giu',
);

/** The times of day in a text whose digits are Latin, in order. "4.50" may be one, where it stands beside a date. */
export function clocksIn(text: string): Clock[] {
	return [...text.matchAll(CLOCK)].flatMap((match) => {
		const [whole, leading, hours, minutes = '00', seconds = '00', trailing, zone] = match;
		const hour = hourOfDay(Number(hours), leading ?? trailing ?? '');
		if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return [];
		const time = `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds}`;
		// "à 10:15 est …" is French, and no zone
		const isZone = zone !== undefined && zone === zone.toUpperCase();
		return [{ time, zone: isZone ? zone : undefined, start: match.index, end: match.index + whole.length }];
	});
}

function hourOfDay(hour: number, half: string): number | null {
	if (hour > 24) return null;
	const text = half.toLowerCase().replace(/[.\s]/g, '');
	if (BEFORE_NOON.test(text)) return hour === 12 ? 0 : hour;
	if (AFTER_NOON.test(text) && hour < 12) return hour + 12;
	return hour === 24 ? null : hour;
}

/** A day and a time of day as ISO 8601, with the offset where the zone tells it. */
export function joinTime(day: string, clock: Clock | null | undefined): string {
	if (!clock) return day;
	const local = `${day}T${clock.time}`;
	return local + offsetOf(clock.zone, local);
}

/** As ISO 8601 writes it: "Z", "-05:00"; "" where it is not known. */
function offsetOf(zone: string | undefined, local: string): string {
	const offset = zone ? zoneOffset(zone.toLowerCase(), Date.parse(`${local}Z`)) : null;
	if (offset === null) return '';
	if (offset === 0) return 'Z';
	const part = (minutes: number) => String(Math.floor(minutes)).padStart(2, '0');
	const size = Math.abs(offset);
	return `${offset < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`;
}
