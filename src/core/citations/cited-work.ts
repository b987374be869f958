import { localDay } from '../calendar/local-day.ts';
import type { ArticleHead } from '../highlights/group-by-article.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';
import { type CitedName, citedName } from './cited-name.ts';
import { oneLine } from './one-line.ts';

/** An article as bibliographies name it. Days are "2026-03-13", or as much of one as is known. */
export interface CitedWork {
	/** Tells it from others in one file. */
	key: string;
	title: string;
	authors: CitedName[];
	outlet: string | null;
	publishedOn: string | null;
	readOn: string | null;
	section: string | null;
	place: string | null;
	/** Of the printed paper: "A12", "12–15". */
	pages: string | null;
	issn: string | null;
	language: string | null;
	url: string;
}

export function citedWork({ title, outlet, url, cited, keptAt }: ArticleHead): CitedWork {
	const authors = (cited?.authors ?? []).map((name) => citedName(name, outlet));
	const publishedOn = dayOf(cited?.publishedAt ?? null);
	return {
		key: keyOf(authors, publishedOn, url),
		title: oneLine(title),
		authors,
		outlet: outlet && oneLine(outlet),
		publishedOn,
		readOn: localDay(cited?.readAt ?? keptAt ?? '') || null,
		section: cited?.section ?? null,
		place: cited?.place ?? null,
		pages: cited?.pages ?? null,
		issn: cited?.issn ?? null,
		language: cited?.language ?? null,
		url,
	};
}

/** As much of a day as the calendar has: a page or a file may say "2026-13-45". */
function dayOf(time: string | null): string | null {
	const [known, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(time ?? '') ?? [];
	if (year === undefined || known === undefined) return null;
	if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
	const isDay = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
	return isDay ? known : `${year}-${month}`;
}

function daysIn(year: number, month: number): number {
	const last = new Date(0);
	last.setUTCFullYear(year, month, 0);
	return last.getUTCDate();
}

/** "lindqvist2026-k3x9qa" */
function keyOf([first]: CitedName[], day: string | null, url: string): string {
	const name = first ? ('family' in first ? first.family : first.literal) : '';
	const plain = name
		.normalize('NFD')
		.replace(/[^A-Za-z]/g, '')
		.toLowerCase();
	return `${plain || 'article'}${day?.slice(0, 4) ?? ''}-${textFingerprint(url).slice(0, 6)}`;
}
