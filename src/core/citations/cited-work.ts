import { localDay } from '../calendar/local-day.ts';
import type { ArticleHead } from '../highlights/group-by-article.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { agencyAmong } from '../outlets/agencies.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';
import { withoutControls } from '../text/without-controls.ts';

/** An author as bibliographies sort them: by family name, or a desk or agency by its whole name. */
export type CitedName = { family: string; given: string } | { literal: string };

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

/** Small words that belong to the family name behind them: "van der Berg". */
const PARTICLE = /^(?:\p{Ll}[\p{L}'’]*)$/u;

export function citedWork(
	{ cited, createdAt }: Pick<Highlight, 'cited' | 'createdAt'>,
	{ title, outlet, url }: ArticleHead,
): CitedWork {
	const authors = (cited?.authors ?? []).map(citedName);
	const publishedOn = dayOf(cited?.publishedAt ?? null);
	return {
		key: keyOf(authors, publishedOn, url),
		title: oneLine(title),
		authors,
		outlet: outlet && oneLine(outlet),
		publishedOn,
		readOn: localDay(cited?.readAt ?? createdAt) || null,
		section: cited?.section ?? null,
		place: cited?.place ?? null,
		pages: cited?.pages ?? null,
		issn: cited?.issn ?? null,
		language: cited?.language ?? null,
		url,
	};
}

function citedName(name: string): CitedName {
	const words = oneLine(name).split(' ').filter(Boolean);
	if (words.length < 2 || words.length > 5 || /[\d,;&/()]/.test(name) || agencyAmong(name) !== null)
		return { literal: words.join(' ') };
	let from = words.length - 1;
	while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--;
	return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** On one line, so that no field of a file is broken by it. */
export function oneLine(text: string): string {
	return withoutControls(text).replace(/\s+/g, ' ').trim();
}

function dayOf(time: string | null): string | null {
	return /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(time ?? '')?.[0] ?? null;
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
