/**
 * What of a row of a backup may be stored: what its shape declares and nothing else, as long as it may be where it first came in. A file that
 * somebody else wrote can be anything.
 */
import * as v from 'valibot';
import { extractedArticle } from '../../core/article-shape.ts';
import type { TextChange } from '../../core/coverage/differences/text-change.ts';
import type { ArticleVersion } from '../../core/library/article-versions.ts';
import { LIMITS } from '../../core/limits.ts';
import { beginningOfText, soundOf, textCutAt } from '../../core/shapes/parts.ts';
import { checkAnalysis, checkArticle } from '../articles/article-shape.ts';
import { KeySchema, TimeSchema } from '../check-shape.ts';
import { checkCoverage } from '../coverage/coverage-shape.ts';
import {
	NOT_INDEXED,
	type StoredAnalysis,
	type StoredArticle,
	type StoredCoverage,
	type StoredFeed,
} from '../database-schema.ts';
import { checkFeed, FeedSchema } from '../feeds/feed-shape.ts';

/** Letters of an analysis, written as JSON. Of a text as long as may be it has a third of that; one that is longer is made anew. */
const LONGEST_ANALYSIS = 5_000_000;
/** Letters of what a feed's failure says. */
const LONGEST_PROBLEM = 10_000;

const FingerprintSchema = v.pipe(v.string(), v.maxLength(LIMITS.name));
const NameSchema = beginningOfText(LIMITS.name);
const NamesSchema = soundOf(NameSchema, LIMITS.actors);
const KeysSchema = soundOf(KeySchema, LIMITS.actors);
const ShortOrNull = v.nullable(beginningOfText(LIMITS.name));

const ChangeSchema = v.object({
	seenAt: TimeSchema,
	part: v.picklist(['headline', 'text']),
	before: v.nullable(beginningOfText(LIMITS.passage)),
	after: v.nullable(beginningOfText(LIMITS.passage)),
}) satisfies v.GenericSchema<unknown, TextChange>;

const ArticleSchema = v.object({
	id: KeySchema,
	article: extractedArticle.entries.article,
	textFingerprint: FingerprintSchema,
	firstOpenedAt: TimeSchema,
	lastOpenedAt: TimeSchema,
	changes: v.exactOptional(soundOf(ChangeSchema, LIMITS.tags)),
});

const VersionSchema = v.object({
	title: textCutAt(LIMITS.title),
	text: v.pipe(v.string(), v.maxLength(LIMITS.articleText)),
	textFingerprint: FingerprintSchema,
	readAt: TimeSchema,
}) satisfies v.GenericSchema<unknown, ArticleVersion>;
const VersionsSchema = soundOf(VersionSchema, LIMITS.tags);

const CoverageSchema = v.object({
	id: KeySchema,
	document: v.object({
		id: KeySchema,
		url: v.pipe(v.string(), v.maxLength(LIMITS.address)),
		title: textCutAt(LIMITS.title),
		text: beginningOfText(LIMITS.articleText),
		outlet: NameSchema,
		agency: ShortOrNull,
		publishedAt: ShortOrNull,
		language: ShortOrNull,
	}),
	actors: NamesSchema,
	topics: KeysSchema,
	saidBy: v.exactOptional(v.nullable(v.object({ name: NameSchema, source: NameSchema }))),
	isOpened: v.boolean(),
	feeds: KeysSchema,
	foundBy: v.exactOptional(soundOf(NameSchema, LIMITS.links)),
	datedAt: TimeSchema,
	followNews: v.exactOptional(v.object({ keys: KeysSchema, arrivedAt: TimeSchema, isSeen: v.boolean() })),
});

const RestoredFeedSchema = v.object({
	...FeedSchema.entries,
	title: textCutAt(LIMITS.feedTitle),
	siteUrl: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.address))),
	problem: v.pipe(
		FeedSchema.entries.problem,
		v.check((problem) => JSON.stringify(problem).length <= LONGEST_PROBLEM),
	),
	newestAt: ShortOrNull,
	otherUrls: v.exactOptional(soundOf(KeySchema, LIMITS.links)),
	folders: v.exactOptional(soundOf(textCutAt(LIMITS.feedTitle), LIMITS.links)),
});

/** Null where it may not be stored. */
export function restoredArticle(row: unknown): StoredArticle | null {
	return checkArticle(row).row && declaredIn<StoredArticle>(ArticleSchema, row);
}

/** Earlier texts of an article: those that may be stored. */
export function restoredVersions(list: unknown): ArticleVersion[] {
	const parsed = v.safeParse(VersionsSchema, list);
	return parsed.success ? parsed.output : [];
}

/** @param textLength of the article that it is of; null where it may not be stored, and is made anew */
export function restoredAnalysis(row: unknown, textLength: number): StoredAnalysis | null {
	const read = checkAnalysis(row, textLength).row;
	if (!read || read.textFingerprint.length > LIMITS.name) return null;
	const { articleId, analyserVersion, textFingerprint, analysis } = read;
	const { actors, mentions, quotes } = analysis;
	const isWithin =
		actors.length <= LIMITS.actors &&
		mentions.length <= LIMITS.mentions &&
		quotes.length <= LIMITS.quotes &&
		JSON.stringify(analysis).length <= LONGEST_ANALYSIS;
	return isWithin ? { articleId, analyserVersion, textFingerprint, analysis } : null;
}

/** Not in the index, which takes in what waits for it. */
export function restoredCoverage(row: unknown): StoredCoverage | null {
	const waiting = { ...(row as object | null), number: NOT_INDEXED };
	const entry = checkCoverage(waiting).row && declaredIn<Omit<StoredCoverage, 'number'>>(CoverageSchema, row);
	return entry && { ...entry, number: NOT_INDEXED };
}

/** It is fetched anew, since what it brought may be of another day. */
export function restoredFeed(row: unknown, now: Date): StoredFeed | null {
	const feed = checkFeed(row).row && declaredIn<StoredFeed>(RestoredFeedSchema, row);
	return feed && { ...feed, etag: null, lastModified: null, nextPollAt: now.toISOString() };
}

/** What of a row its shape declares; null where it has not that shape. */
export function declaredIn<Row>(schema: v.GenericSchema, row: unknown): Row | null {
	const parsed = v.safeParse(schema, row, { abortEarly: true });
	return parsed.success ? (parsed.output as Row) : null;
}
