import type { CitedName } from '../core/citations/cited-name.ts';
import type { CitedWork } from '../core/citations/cited-work.ts';

/** Styles of bibliographies whose manuals are in English, and so are their dates and small words. */
export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'harvard'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
	apa: 'APA',
	mla: 'MLA',
	chicago: 'Chicago',
	harvard: 'Harvard',
};

/**
 * An article of a newspaper or a news site as an entry of a bibliography, in plain text: APA 7 (10.1, example 16), MLA 9, Chicago 17
 * (notes and bibliography, 14.191–14.200), Harvard (Cite Them Right). Titles stay as they are written: which words of a headline are names no rule can tell.
 */
export function citeInStyle(style: CitationStyle, work: CitedWork): string {
	return STYLES[style](work);
}

const STYLES: Record<CitationStyle, (work: CitedWork) => string> = {
	apa: (work) => {
		const { title, outlet, url } = work;
		const [day, month, year] = dateOf(work.publishedOn);
		const date = `(${year ? [year, [month, day].filter(Boolean).join(' ')].filter(Boolean).join(', ') : 'n.d.'}).`;
		const names = work.authors.map((name) => inverted(name, initials));
		const who = names.length > 20 ? `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}` : listed(names, ', & ');
		const source = outlet && !isOutlet(work) ? ended(outlet) : null;
		return sentence(who ? [ended(who), date, ended(title), source, url] : [ended(title), date, source, url]);
	},
	mla: (work) => {
		const { outlet, url, pages } = work;
		const [day, month, year] = dateOf(work.publishedOn, MLA_MONTHS);
		const [first, second, third] = isOutlet(work) ? [] : work.authors;
		const who =
			first && inverted(first, whole) + (third ? ', et al' : second ? `, and ${straight(second, whole)}` : '');
		const date = [day, month, year].filter(Boolean).join(' ') || null;
		const page = pages && `${/[–-]/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
		const read = date ? null : readOn(work, MLA_MONTHS);
		return sentence([
			who && ended(who),
			inDoubleMarks(work.title),
			`${[outlet, date, page, url].filter(Boolean).join(', ')}.`,
			read && `Accessed ${read}.`,
		]);
	},
	chicago: (work) => {
		const { outlet, url } = work;
		const [day, month, year] = dateOf(work.publishedOn);
		const names = work.authors.map((name, place) => (place === 0 ? inverted(name, whole) : straight(name, whole)));
		const who = names.length > 10 ? `${names.slice(0, 7).join(', ')}, et al` : listed(names, ', and ');
		const date = month ? [[month, day].filter(Boolean).join(' '), year].join(day ? ', ' : ' ') : year;
		// an unsigned article stands under its newspaper
		const isUnderOutlet = !who || isOutlet(work);
		const source = [isUnderOutlet ? null : outlet, date].filter(Boolean).join(', ');
		const read = date || !work.readOn ? null : `Accessed ${monthFirst(work.readOn)}.`;
		const head = isUnderOutlet ? outlet : who;
		return sentence([head && ended(head), inDoubleMarks(work.title), source && ended(source), read, `${url}.`]);
	},
	harvard: (work) => {
		const { outlet, url } = work;
		const [day, month, year] = dateOf(work.publishedOn);
		const names = work.authors.map((name) => inverted(name, initials));
		const who = names.length > 3 ? `${names[0]} et al.` : listed(names, ' and ');
		const isUnderOutlet = !who || isOutlet(work);
		const date = [day, month].filter(Boolean).join(' ') || null;
		const head = isUnderOutlet ? outlet : who;
		const title = inSingleMarks(work.title);
		const said = `(${year || 'no date'})`;
		const first = head ? `${head} ${said} ${title}` : `${title} ${said}`;
		const read = readOn(work);
		return sentence([
			`${[first, isUnderOutlet ? null : outlet, date].filter(Boolean).join(', ')}.`,
			`Available at: ${url}${read ? ` (Accessed: ${read})` : ''}.`,
		]);
	},
};

const NAME_OF_MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => NAME_OF_MONTH.format(Date.UTC(2000, month)));
const MLA_MONTHS = MONTHS.map((month) =>
	month === 'September' ? 'Sept.' : month.length > 4 ? `${month.slice(0, 3)}.` : month,
);

/** Day, month and year of "2026-03-13" or as much of it as is known; empty where it is not. */
function dateOf(date: string | null, months: readonly string[] = MONTHS): [day: string, month: string, year: string] {
	const [year = '', month, day] = date?.split('-') ?? [];
	return [day ? String(Number(day)) : '', months[Number(month) - 1] ?? '', year];
}

/** "14 March 2026" */
function readOn({ readOn: date }: CitedWork, months: readonly string[] = MONTHS): string {
	return dateOf(date, months).filter(Boolean).join(' ');
}

/** "March 14, 2026" */
function monthFirst(date: string | null): string {
	const [day, month, year] = dateOf(date);
	return `${month} ${day}, ${year}`;
}

/** Names that begin with the family's have nothing to turn round. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}]/u;

/** "Berg, Anna"; "Dorn, Carl, Jr." */
function inverted(name: CitedName, given: (name: string) => string): string {
	if ('literal' in name) return name.literal;
	if (FAMILY_FIRST.test(name.family)) return `${name.family} ${name.given}`;
	return [name.family, given(name.given), name.suffix].filter(Boolean).join(', ');
}

/** "Anna Berg"; "Carl Dorn Jr." */
function straight(name: CitedName, given: (name: string) => string): string {
	if ('literal' in name) return name.literal;
	if (FAMILY_FIRST.test(name.family)) return `${name.family} ${name.given}`;
	return [given(name.given), name.family, name.suffix].filter(Boolean).join(' ');
}

function whole(given: string): string {
	return given;
}

/** "J.-P. M." of "Jean-Paul Maria". Scripts without capitals have no initials. */
function initials(given: string): string {
	if (!/\p{Lu}/u.test(given)) return given;
	return given
		.split(' ')
		.map((name) =>
			name
				.split('-')
				.map((part) => `${[...part][0] ?? ''}.`)
				.join('-'),
		)
		.join(' ');
}

/** @param beforeLast ", & " */
function listed(names: readonly string[], beforeLast: string): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${beforeLast}${names.at(-1)}`;
}

/** Its only author is the outlet itself, which is named once. */
function isOutlet({ authors: [first, second], outlet }: CitedWork): boolean {
	return !second && first !== undefined && 'literal' in first && first.literal === outlet;
}

/** With the mark that ends a sentence, once. */
function ended(text: string): string {
	return /[.?!…。？！]["”’»]?$/u.test(text) ? text : `${text}.`;
}

/** “Title.” with the quotation marks in it single. */
function inDoubleMarks(title: string): string {
	const inner = title.replace(/[“„«]\s?([^”“»]*?)\s?[”“»]/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’');
	return `“${ended(inner)}”`;
}

/** ‘Title’ with the quotation marks in it double. */
function inSingleMarks(title: string): string {
	return `‘${title.replace(/(^|\s)[‘']([^’']*)[’'](?=[\s,.;:?!]|$)/g, '$1“$2”')}’`;
}

function sentence(parts: readonly (string | null | undefined)[]): string {
	return parts.filter(Boolean).join(' ');
}
