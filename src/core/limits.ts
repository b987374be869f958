/**
 * The budget of everything untrusted: what a page, a feed, a file or a message may be at most. Lengths are UTF-16 code units. Whoever takes
 * something in checks it at the door; what is longer is cut where a part still serves the reader, and refused by name where it does not.
 */
export const LIMITS = {
	/** A long investigation has 60,000 letters, a novel 600,000. */
	articleText: 500_000,
	title: 500,
	description: 2_000,
	/** One name: an author, an outlet, an agency, a section, a tag. */
	name: 200,
	authors: 40,
	tags: 100,
	headings: 500,
	/** Browsers show no more, and servers take little more. */
	address: 4_000,
	/** Links a page may name: feeds, canonical addresses. */
	links: 100,
	/** What an analysis carries: more than a reader could look through, and a long text stays below. */
	actors: 1_000,
	mentions: 20_000,
	quotes: 2_000,
	/** The words of a highlight. */
	passage: 10_000,
	/** What is kept of the words before and after it, each. */
	context: 1_000,
	note: 10_000,
	/** Highlights that something may be done to at once, or that a file may bring. */
	library: 1_000_000,
	/** Letters of a file of highlights: as many as a message of Chromium holds. */
	importedFile: 30_000_000,
	/** Letters of a block of a backup: as many as a message of Chromium holds. Ours have two million, or one row. */
	backupBlock: 30_000_000,
	/** Queries of the library that the reader keeps. */
	savedSearches: 100,
	/** Sets of highlights that the reader puts together, and what is in all of them. */
	collections: 60,
	collectionEntries: 5_000,
	/** Groups that the reader joins, and how a member is called there. */
	groups: 5,
	groupName: 80,
	/** Of one highlight, and the letters of each. */
	highlightTags: 100,
	highlightTag: 100,
	/** Passages that the reader goes through on a page. */
	shownOnPage: 500,
	/** Of one article. */
	highlightsOfPage: 5_000,
	/** An id that a page's script makes. */
	id: 100,
	feedTitle: 300,
	feedEntries: 5_000,
	/** What an entry says of its article: its lead, not its text. */
	feedSummary: 4_000,
	guid: 2_000,
	/** Of an OPML file. */
	opml: 5_000_000,
	opmlFeeds: 5_000,
	/** A host's name may have 253 letters (RFC 1035). */
	host: 255,
	/** What the reader decided for sites. */
	siteRules: 100_000,
	/** Of a rule for a part of a site. */
	sitePath: 200,
	/** Of an exported file of settings. */
	settingsFile: 30_000_000,
	/** What the reader said of pages: whether they are articles. */
	pageVerdicts: 10_000,
	/** A hundred years. */
	retentionDays: 36_500,
	/** Words asked of GDELT or Google News. */
	lookUpWords: 500,
} as const;
