import { countryOfHost } from '../../../core/addresses/country-of-host.ts';
import { hostOf } from '../../../core/addresses/host-of.ts';
import { parsePublicationTime } from '../../../core/metadata/publication-time.ts';
import { type DatedLine, readDatedLine } from '../../../core/metadata/times/dated-line.ts';
import type { DayContext } from '../../../core/metadata/times/days.ts';
import { isDatedLine } from '../../../core/metadata/times/is-dated-line.ts';
import { findLanguage } from './find-language.ts';
import { piecesOf } from './line-text.ts';
import type { PageEvidence } from './page-evidence.ts';

export interface ArticleTimes {
	/** ISO 8601, as exact as the page is. */
	publishedAt: string | null;
	modifiedAt: string | null;
}

/** A line with its time is short. */
const LONGEST_LINE = 140;
/** Classes and properties of elements that hold the time of an article. */
const TIME_NAME =
	/date(?!line)|time(?!line)|publish|posted|updated|modified|datum|fecha|byline|author|autore?|auteur|verfasser|writer|reporter|signature|firma|dateline/i;
/** Years: what a page shows is of the web's age, what it declares may be an old paper's. Nothing is of more than a year ahead. */
const FIRST_SHOWN = 1990;
const FIRST_DECLARED = 1800;
const AHEAD_MS = 366 * 86_400_000;

/**
 * When the article was published and last changed: as the page declares it, else as a line by its headline or below its text says it, else
 * as its address does.
 */
export function findTimes(evidence: PageEvidence): ArticleTimes {
	const { jsonLd, meta, microdata, webPage } = evidence;
	const context = dayContext(evidence);
	const sources = [jsonLd, meta, microdata, webPage];
	const declared = (times: (string | null)[]) => firstTime(times, context);
	const publishedAt = declared(sources.map((source) => source.publishedAt));
	const modifiedAt = declared(sources.map((source) => source.modifiedAt));
	if (publishedAt) return { publishedAt, modifiedAt: modifiedAt ?? null };
	const shown = shownTimes(evidence, context);
	return {
		publishedAt: shown.publishedAt ?? firstTime([dayInAddress(evidence.url)], context),
		modifiedAt: modifiedAt ?? shown.modifiedAt,
	};
}

/** What tells how the page writes its days: its language, and where that has no region the country of its host. */
function dayContext(evidence: PageEvidence): DayContext {
	const language = findLanguage(evidence);
	if (!language || language.includes('-')) return { language };
	const declared = [evidence.meta.language, evidence.jsonLd.language].find((tag) => tag?.startsWith(`${language}_`));
	const country = declared?.slice(3) ?? countryOfHost(hostOf(evidence.url));
	return { language: country && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language };
}

function firstTime(written: readonly (string | null)[], context: DayContext): string | null {
	for (const text of written) {
		const time = text ? parsePublicationTime(text, context) : null;
		if (time && isWithin(time, FIRST_DECLARED)) return time;
	}
	return null;
}

function isWithin(time: string, firstYear: number): boolean {
	return (
		Number(time.slice(0, 4)) >= firstYear && !time.startsWith('1970-01-01') && Date.parse(time) < Date.now() + AHEAD_MS
	);
}

/** Lines by the headline first, then those over it, then those below the text that say what they are. */
function shownTimes(evidence: PageEvidence, context: DayContext): DatedLine {
	const { under, before, foot } = evidence.header();
	const found: DatedLine = { publishedAt: null, modifiedAt: null };
	for (const elements of [under, before.toReversed(), foot]) {
		addTimes(found, elements, context, elements === foot);
		if (found.publishedAt) break;
	}
	return found;
}

function addTimes(found: DatedLine, elements: readonly Element[], context: DayContext, isBelow: boolean): void {
	let read: Element | null = null;
	for (const element of elements) {
		if (read?.contains(element)) continue;
		const line = lineOf(element, context, isBelow);
		if (!line) continue;
		read = element;
		const { publishedAt, modifiedAt } = readDatedLine(line, context);
		if (publishedAt && isWithin(publishedAt, FIRST_SHOWN)) found.publishedAt ??= publishedAt;
		if (modifiedAt && isWithin(modifiedAt, FIRST_SHOWN)) found.modifiedAt ??= modifiedAt;
	}
}

/** The text of an element that may tell the article's time, null where it is none. */
function lineOf(element: Element, context: DayContext, isBelow: boolean): string | null {
	if ((element.textContent?.length ?? 0) > 2 * LONGEST_LINE) return null;
	const pieces = piecesOf(element, context);
	const line = pieces.join(' ');
	if (line.length > LONGEST_LINE || !/\p{Nd}/u.test(line)) return null;
	const isNamed =
		element.nodeName === 'TIME' ||
		TIME_NAME.test(`${element.getAttribute('class')?.slice(0, 300) ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
	// a line break parts as a sign does
	const isOne = () => isDatedLine(line, context) || (pieces.length > 1 && isDatedLine(pieces.join(' | '), context));
	return isNamed || isBelow || isOne() ? line : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * "/2026/03/11/", "/2026-3-11-bridge", "/2026/mar/11/", "/20260311/". Behind "/2026/03/" and in "/2026-03-5-things" a number that begins a slug
 * is no day.
 */
function dayInAddress(url: string): string | null {
	const parted =
		/\/(20\d{2})-(?!0\d-\d-)(\d{1,2}|[a-z]{3})-(\d{1,2})(?=\/|-|$)/.exec(url) ??
		/\/(20\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=\/|$)/.exec(url);
	const [, year, month = '', day] = parted ?? /\/(20\d{2})(\d{2})(\d{2})(?=\/|$)/.exec(url) ?? [];
	if (!year) return null;
	return `${year}-${/^\d/.test(month) ? month : MONTHS.indexOf(month) + 1}-${day}`;
}
