// @ts-check
/**
 * What the newsroom knows of an article, apart from the markup an outlet puts around it.
 *
 * @typedef {'person' | 'organisation' | 'government' | 'place' | 'group'} ActorKind
 * @typedef {{ name: string, kind: ActorKind }} MainActor
 * @typedef {{ kind: 'paragraph' | 'heading', text: string }} Block
 * @typedef {{ text: string, speaker: string | null }} ExpectedQuote `speaker` null: quoted words that nobody in the article says
 *
 * @typedef {object} ArticleSource An article as its author wrote it.
 * @property {string} id names it in the catalogue and in tests
 * @property {string | null} story the story it belongs to; null when it stands alone
 * @property {string} outlet id of the outlet that carries it
 * @property {string} slug last part of its address
 * @property {string} headline
 * @property {string | null} standfirst
 * @property {string[]} authors persons in the byline
 * @property {string | null} agency the news agency whose text it is
 * @property {string} section
 * @property {string[]} tags
 * @property {number} hoursAgo published this long before `now`
 * @property {number} [modifiedHoursAgo]
 * @property {string} body paragraphs divided by blank lines; "## " starts a heading; `{day}`, `{day-1}` are weekdays and
 *   `{month+2}` is a month, counted from the day it was published; `{clock+1.5}` is the time of day so many hours later;
 *   `[words](/path)` is a link
 * @property {(string | null)[]} speakers who says each passage between quotation marks, in order of the body
 * @property {MainActor[]} actors
 * @property {string} figure name of a drawing in figures.mjs
 * @property {string} caption
 * @property {boolean} [paywalled] only the first paragraphs are on the page
 * @property {boolean} [live] a live blog: its headings are times of entries
 * @property {{ block: number, text: string }} [revision] what one paragraph becomes at `?v=2`
 * @property {boolean} [listed] false keeps it off front pages and out of feeds
 *
 * @typedef {object} DatedParts
 * @property {string} path
 * @property {string} publishedAt ISO 8601 with the outlet's offset
 * @property {string | null} modifiedAt
 * @property {number} publishedMs
 * @property {Block[]} blocks
 * @property {ExpectedQuote[]} quotes
 *
 * @typedef {Omit<ArticleSource, 'body' | 'speakers'> & DatedParts} Article
 *
 * @typedef {import('./outlets/outlet.mjs').Outlet} Outlet
 */

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Paragraphs a paywall lets everybody read. */
const FREE_PARAGRAPHS = 2;

const QUOTED = /“([^”]+)”|"([^"]+)"|„([^“”]+)[“”]|”([^”]+)”|«([^»]+)»|「([^」]+)」/g;

/**
 * Puts a written article on the calendar and at its outlet's address.
 * @param {ArticleSource} source
 * @param {Outlet} outlet
 * @param {number} now milliseconds since 1970
 * @returns {Article}
 */
export function dateArticle(source, outlet, now) {
	const { body, speakers, ...rest } = source;
	const publishedMs = wholeMinute(now - source.hoursAgo * HOUR_MS);
	const blocks = parseBody(fillInCalendar(body, publishedMs, outlet));
	const passages = quotedPassages(blocks);
	if (passages.length !== speakers.length) {
		throw new Error(`${source.id}: ${passages.length} quoted passages, ${speakers.length} speakers`);
	}
	const onPage = source.paywalled ? blocks.slice(0, FREE_PARAGRAPHS) : blocks;
	const shownPassages = quotedPassages(onPage).length;
	const { revision } = source;
	return {
		...rest,
		...(revision ? { revision: { ...revision, text: fillInCalendar(revision.text, publishedMs, outlet) } } : {}),
		headline: fillInCalendar(source.headline, publishedMs, outlet),
		standfirst: source.standfirst && fillInCalendar(source.standfirst, publishedMs, outlet),
		path: outlet.articlePath(source, new Date(publishedMs)),
		publishedAt: isoWithOffset(publishedMs, outlet.utcOffsetMinutes),
		modifiedAt:
			source.modifiedHoursAgo === undefined
				? null
				: isoWithOffset(wholeMinute(now - source.modifiedHoursAgo * HOUR_MS), outlet.utcOffsetMinutes),
		publishedMs,
		blocks: onPage,
		quotes: passages.slice(0, shownPassages).map((text, index) => ({ text, speaker: speakers[index] ?? null })),
	};
}

/**
 * The words between quotation marks, in order.
 * @param {readonly Block[]} blocks
 * @returns {string[]}
 */
function quotedPassages(blocks) {
	return blocks
		.filter((block) => block.kind === 'paragraph')
		.flatMap((block) => [...block.text.matchAll(QUOTED)])
		.map((match) => match.slice(1).find((words) => words !== undefined) ?? '');
}

/**
 * @param {string} body
 * @returns {Block[]}
 */
function parseBody(body) {
	return body
		.trim()
		.split(/\n\s*\n/)
		.map((part) => part.trim().replace(/\s*\n\s*/g, ' '))
		.map((part) =>
			part.startsWith('## ') ? { kind: 'heading', text: part.slice(3) } : { kind: 'paragraph', text: part },
		);
}

/**
 * Local time of an outlet, written out in its language.
 * @param {string} iso
 * @param {Outlet} outlet
 * @param {Intl.DateTimeFormatOptions} [format]
 */
export function formatDate(iso, outlet, format = { dateStyle: 'long', timeStyle: 'short' }) {
	const local = new Date(Date.parse(iso) + outlet.utcOffsetMinutes * MINUTE_MS);
	return new Intl.DateTimeFormat(outlet.locale, { ...format, timeZone: 'UTC' }).format(local);
}

/**
 * @param {number} ms
 * @param {number} offsetMinutes
 */
function isoWithOffset(ms, offsetMinutes) {
	const local = new Date(ms + offsetMinutes * MINUTE_MS).toISOString().slice(0, 19);
	const size = Math.abs(offsetMinutes);
	const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
	return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** @param {number} ms */
function wholeMinute(ms) {
	return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

/**
 * @param {string} text
 * @param {number} publishedMs
 * @param {Outlet} outlet
 */
function fillInCalendar(text, publishedMs, outlet) {
	return text
		.replace(/\{day([+-]\d+)?\}/g, (_, step) => {
			const day = isoWithOffset(publishedMs + Number(step ?? 0) * 24 * HOUR_MS, outlet.utcOffsetMinutes);
			return formatDate(day, outlet, { weekday: 'long' });
		})
		.replace(/\{clock\+([\d.]+)\}/g, (_, hours) => {
			const time = isoWithOffset(publishedMs + Number(hours) * HOUR_MS, outlet.utcOffsetMinutes);
			return formatDate(time, outlet, { hour: '2-digit', minute: '2-digit' });
		})
		.replace(/\{month([+-]\d+)?\}/g, (_, step) => {
			const published = new Date(publishedMs);
			const month = Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + Number(step ?? 0), 15);
			return formatDate(new Date(month).toISOString(), outlet, { month: 'long' });
		});
}
