import type { CitedName, CitedWork } from '../../core/citations/cited-work.ts';
import { DATES_LOCALE, listed } from '../language.ts';

/** A work in one line, as it may stand in a footnote: who, “title”, outlet, place, day, page, address, and when it was read. */
export function citeWork(work: CitedWork): string {
	const { title, authors, outlet, place, publishedOn, pages, url, readOn } = work;
	const parts = [
		authors.length > 0 ? listed(authors.map(nameInWords)) : null,
		`“${title}”`,
		outlet && place && !outlet.includes(place) ? `${outlet} (${place})` : outlet,
		dayInWords(publishedOn),
		pages && (pages.includes('–') ? `pp. ${pages}` : `p. ${pages}`),
		readOn ? `${url} (read ${dayInWords(readOn)})` : url,
	];
	return `${parts.filter(Boolean).join(', ')}.`;
}

function nameInWords(name: CitedName): string {
	return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** "13 March 2026", "March 2026", "2026"; nothing for what is no day. */
function dayInWords(day: string | null): string | null {
	if (day === null || Number.isNaN(Date.parse(day))) return null;
	const [, month, date] = day.split('-');
	return new Intl.DateTimeFormat(DATES_LOCALE, {
		year: 'numeric',
		...(month && { month: 'long' }),
		...(date && { day: 'numeric' }),
		timeZone: 'UTC',
	}).format(Date.parse(day));
}
