import type { CitedName } from '../core/citations/cited-name.ts';
import type { CitedWork } from '../core/citations/cited-work.ts';
import { datesLocale, listed } from './language.ts';
import { say } from './say.ts';
import { inMarks } from './story-reasons.ts';

/** Marks of direction that names are told apart by on the screen: on the clipboard they would go along into documents. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A work in one line, as it may stand in a footnote: who, “title”, outlet, place, day, page, address, and when it was read. */
export function citeWork(work: CitedWork): string {
	const { title, authors, outlet, place, publishedOn, pages, url, readOn } = work;
	const parts = [
		authors.length > 0 ? listed(authors.map(nameInWords)) : null,
		inMarks(title),
		outlet && place && !outlet.includes(place) ? `${outlet} (${place})` : outlet,
		dayInWords(publishedOn),
		pages && (pages.includes('–') ? say('cite_pages', { pages }) : say('cite_page', { pages })),
		readOn ? say('cite_read', { url, day: dayInWords(readOn) ?? readOn }) : url,
	];
	return `${parts.filter(Boolean).join(', ')}.`.replace(ISOLATES, '');
}

function nameInWords(name: CitedName): string {
	return 'literal' in name ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** "13 March 2026", "March 2026", "2026"; nothing for what is no day. */
function dayInWords(day: string | null): string | null {
	if (day === null || Number.isNaN(Date.parse(day))) return null;
	const [, month, date] = day.split('-');
	return new Intl.DateTimeFormat(datesLocale(), {
		year: 'numeric',
		...(month && { month: 'long' }),
		...(date && { day: 'numeric' }),
		timeZone: 'UTC',
	}).format(Date.parse(day));
}
