import { articleIdOf } from '../addresses/identity.ts';
import { oneLine } from '../citations/one-line.ts';
import { type CitedArticle, HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '../highlights/highlight.ts';
import { clocksAt, type HighlightRecord } from '../highlights/highlight-record.ts';
import { UNKNOWN_TIME } from '../highlights/known-time.ts';
import { tidyTags } from '../highlights/tags.ts';
import { LIMITS } from '../limits.ts';
import { timeOfDate } from '../replication/hybrid-time.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';

/** A day or a time with its offset, or as much of a day as is known. */
const PUBLISHED = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]{4,20}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** What a highlight may be called. */
const OWN_ID = /^[\w-]{1,100}$/;
/** What four digits say of years, and what is believed of the future; milliseconds since 1970. */
const [EARLIEST, LATEST] = [Date.parse('0000-01-01T00:00:00.000Z'), 4e12];

/** What another program says of a highlight; whatever it does not say is left out. */
export interface ForeignHighlight {
	/** Names it in its program, so that it is the same one when it is read again. */
	name: string;
	/** What it is called here, where it was written out by us. */
	ownId?: string | undefined;
	/** A spreadsheet may have written it anew: of two writings of one time, and of passage and article, those that are here hold. */
	isOfTable?: true;
	url: string;
	/** Empty where its note is on the whole page. */
	exact: string;
	/** The same words as versions before this one read them. Whoever changes how a program's words are read adds how they were. */
	readBefore?: string[] | undefined;
	prefix?: string | undefined;
	suffix?: string | undefined;
	start?: number | undefined;
	end?: number | undefined;
	title?: string | undefined;
	outlet?: string | undefined;
	authors?: string[] | undefined;
	/** What else a citation says of its article. */
	cited?: { [Part in Exclude<keyof CitedArticle, 'authors'>]?: string | undefined };
	colour?: string | undefined;
	note?: string | undefined;
	tags?: string[] | undefined;
	createdAt?: string | undefined;
	modifiedAt?: string | undefined;
}

/** A highlight that is read from a file. */
export interface ImportedHighlight extends HighlightRecord {
	/** What it is called where a version before this one took it in. */
	earlierIds?: string[];
	/** The times of its fields are those of the whole. */
	isRetold?: true;
}

/**
 * A highlight of another program as one of ours. It was last written when that program says: what the reader changed here since stays. Whether
 * it may be stored is judged where it is.
 */
export function importedHighlight(foreign: ForeignHighlight): ImportedHighlight {
	const { url, exact, prefix = '', suffix = '', start, end, title, outlet, authors, note = '', tags = [] } = foreign;
	const createdAt = timeIn(foreign.createdAt) ?? UNKNOWN_TIME;
	const modifiedAt = timeIn(foreign.modifiedAt) ?? createdAt;
	const idOf = (words: string) => `from-${textFingerprint(foreign.name)}-${textFingerprint(`${url}\n${words}`)}`;
	const earlierIds = (foreign.readBefore ?? []).filter((words) => words !== exact).map(idOf);
	const hasPlace = start !== undefined && end !== undefined && start >= 0 && start < end;
	const highlight: Highlight = {
		id: OWN_ID.test(foreign.ownId ?? '') ? (foreign.ownId ?? '') : idOf(exact),
		articleId: articleIdOf({ url, canonicalUrl: null }),
		url,
		articleTitle: title?.trim() || url,
		outlet: outlet?.trim().slice(0, LIMITS.name) || null,
		quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
		position: {
			type: 'TextPositionSelector',
			start: hasPlace ? start : 0,
			end: hasPlace ? end : Math.max(1, exact.length),
		},
		colour: colourIn(foreign.colour),
		note,
		...(tags.length > 0 && { tags: tidyTags(tags) }),
		...citedIn(authors ?? [], foreign.cited ?? {}),
		createdAt,
		modifiedAt,
	};
	// other programs change notes, colours and tags: what is known here of passage and article is no older than the highlight
	const made = timeOfDate(foreign.isOfTable ? UNKNOWN_TIME : createdAt);
	const written = timeOfDate(foreign.isOfTable ? justBefore(modifiedAt) : modifiedAt);
	return {
		...highlight,
		isRetold: true,
		clocks: { ...clocksAt(written), passage: made, article: made },
		...(earlierIds.length > 0 && { earlierIds }),
	};
}

/** What is said for a citation; nothing where nothing is, and without what is no date, so that a highlight is not refused for it. */
function citedIn(authors: readonly string[], said: NonNullable<ForeignHighlight['cited']>): { cited?: CitedArticle } {
	const cut = (text: string | undefined) => text?.trim().slice(0, LIMITS.name) || null;
	const [pages, issn] = [cut(said.pages), cut(said.issn)];
	const cited: CitedArticle = {
		authors: authors.slice(0, LIMITS.authors).map((author) => author.slice(0, LIMITS.name)),
		publishedAt: PUBLISHED.test(said.publishedAt ?? '') ? (said.publishedAt ?? null) : null,
		readAt: timeIn(said.readAt) ?? null,
		section: cut(said.section),
		place: cut(said.place),
		...(pages && { pages }),
		...(issn && { issn }),
		language: cut(said.language),
	};
	const isAnythingSaid = Object.values(cited).some((part) => (part?.length ?? 0) > 0);
	return isAnythingSaid ? { cited } : {};
}

/**
 * What may become a highlight. A note without words is one on the whole page, and hangs on its headline.
 * @returns null for what says neither words nor a note
 */
export function onHeadline(foreign: ForeignHighlight): ForeignHighlight | null {
	const { url, exact, note = '', title = '' } = foreign;
	if (!url || exact) return url ? foreign : null;
	const headline = oneLine(title);
	return note.trim() && headline ? { ...foreign, exact: headline } : null;
}

function justBefore(time: string): string {
	return new Date(Math.max(EARLIEST, Date.parse(time) - 1)).toISOString();
}

/** ISO 8601, UTC; undefined for what is no time. A number is of seconds since 1970. */
function timeIn(time: string | undefined): string | undefined {
	if (!time) return undefined;
	const at = /^\d{9,11}$/.test(time.trim()) ? Number(time) * 1000 : Date.parse(time);
	return Number.isNaN(at) || at < EARLIEST || at > LATEST ? undefined : new Date(at).toISOString();
}

function colourIn(colour: string | undefined): HighlightColour {
	return HIGHLIGHT_COLOURS.find((own) => own === colour?.trim().toLowerCase()) ?? 'yellow';
}
