import { clocksIn } from './clock.ts';
import { daysIn } from './days.ts';
import { latinDigits } from './latin-digits.ts';
import { isWeekday } from './weekdays.ts';

/** Times of reading and counts, which stand beside a byline: "5 min read", "12 comments", "3 hours ago". */
const COUNTS =
	/(?<![\p{L}\p{N}])\d[\d.,]*\s*(?:-?\s?(?:min(?:ute)?[ns]?|minut\p{L}+|mins?|hours?|days?|weeks?|mois|jours?|heures?|std|stunden?|tagen?|comments?|kommentare?|commentaires?|comentarios?|commenti|shares?|views?|likes?)\b\.?(?:\s*(?:read|ago|de lecture|de lectura|di lettura|lesezeit|leestijd|lesetid|lästid))?)?(?![\p{L}\p{N}])/giu;

/** A line without its days, times of day and counts, each replaced; a weekday before a day goes with it. */
export function withoutTimes(line: string, replacement: string): string {
	let text = latinDigits(line);
	for (const { start, end } of daysIn(text, { language: null, order: 'day-first' }).reverse()) {
		const before = text.slice(0, start).replace(/\s+$/, '');
		const weekday = /(?<![\p{L}\p{M}.])[\p{L}\p{M}]+\.?(?=[,\s]*$)/u.exec(before.replace(/,$/, ''));
		const from = weekday && isWeekday(weekday[0]) ? weekday.index : start;
		text = text.slice(0, from) + replacement + text.slice(end);
	}
	for (const { start, end } of clocksIn(text).reverse()) text = text.slice(0, start) + replacement + text.slice(end);
	return text.replace(COUNTS, replacement);
}
