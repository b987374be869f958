import type { Analysis, Article } from '../../core/article.ts';
import { type Checked, isObject, isText, isTextOrNull, isTexts } from '../check-shape.ts';
import type { StoredAnalysis, StoredArticle } from '../database-schema.ts';

/**
 * By hand and not by a declared schema: an article has thousands of spans, an analysis tens of thousands, and both are read before a
 * reader is shown anything. Every span must lie in the text, since the interface cuts it by them.
 */
export function checkArticle(row: unknown): Checked<StoredArticle> {
	const { id, article, textFingerprint, firstOpenedAt, lastOpenedAt, changes } = (row ?? {}) as Partial<StoredArticle>;
	const fault =
		firstFault({
			id: isText(id),
			textFingerprint: isText(textFingerprint),
			firstOpenedAt: isText(firstOpenedAt),
			lastOpenedAt: isText(lastOpenedAt),
			changes: changes === undefined || (Array.isArray(changes) && [...changes].every(isChange)),
		}) ?? faultOfArticle(article);
	return fault === null ? { row: row as StoredArticle, fault } : { row: null, fault };
}

/** @param textLength of the article that it is of, in UTF-16 code units */
export function checkAnalysis(row: unknown, textLength: number): Checked<StoredAnalysis> {
	const { articleId, analyserVersion, textFingerprint, analysis } = (row ?? {}) as Partial<StoredAnalysis>;
	const fault =
		firstFault({
			articleId: isText(articleId),
			analyserVersion: Number.isSafeInteger(analyserVersion),
			textFingerprint: isText(textFingerprint),
		}) ?? faultOfAnalysis(analysis, textLength);
	return fault === null ? { row: row as StoredAnalysis, fault } : { row: null, fault };
}

function faultOfArticle(article: unknown): string | null {
	if (!isObject(article)) return 'article';
	const { text, blocks } = article as Partial<Article>;
	if (!isText(text)) return 'article.text';
	if (
		!Array.isArray(blocks) ||
		![...blocks].every((block) => isObject(block) && isText(block.kind) && isSpan(block.span, text.length))
	)
		return 'article.blocks';
	const wrong = firstFault({
		url: isText(article.url),
		title: isText(article.title),
		...Object.fromEntries(NULLABLE.map((field) => [field, isTextOrNull(article[field])])),
		authors: isTexts(article.authors),
		tags: isTexts(article.tags),
		headings: isTexts(article.headings),
		...Object.fromEntries(OPTIONAL.map((field) => [field, article[field] === undefined || isText(article[field])])),
		isLive: typeof article.isLive === 'boolean',
		isPaywalled: typeof article.isPaywalled === 'boolean',
		wordCount: isNumber(article.wordCount),
		readingMinutes: isNumber(article.readingMinutes),
	});
	return wrong === null ? null : `article.${wrong}`;
}

const NULLABLE = [
	'canonicalUrl',
	'description',
	'publisher',
	'agency',
	'publishedAt',
	'modifiedAt',
	'language',
	'section',
];

const OPTIONAL = ['place', 'printPage', 'issn'];

function faultOfAnalysis(analysis: unknown, length: number): string | null {
	if (!isObject(analysis)) return 'analysis';
	const { language, reading, mentions, actors, topics, keyPhrases, quotes } = analysis as Partial<Analysis>;
	const count = Array.isArray(actors) ? actors.length : 0;
	const isActor = (actor: unknown) =>
		actor === null || (Number.isSafeInteger(actor) && Number(actor) >= 0 && Number(actor) < count);
	const isSpanHere = (span: unknown) => isSpan(span, length);
	const areSpans = (spans: unknown) => Array.isArray(spans) && [...spans].every(isSpanHere);
	const wrong = firstFault({
		language: language === undefined || isTextOrNull(language),
		reading: reading === undefined || isText(reading),
		actors: areAll(
			actors,
			(actor) =>
				isText(actor.id) &&
				isText(actor.name) &&
				isText(actor.kind) &&
				isTextOrNull(actor.role) &&
				isTextOrNull(actor.affiliation) &&
				(actor.roleWords === undefined || isText(actor.roleWords)) &&
				isTextOrNull(actor.wikidata) &&
				isNumber(actor.salience) &&
				areSpans(actor.mentions) &&
				areAll(actor.reasons, ({ code }) => isText(code)),
		),
		mentions: areAll(
			mentions,
			({ start, end, type, actor }) => isSpan([start, end], length) && isText(type) && isActor(actor),
		),
		topics: areAll(
			topics,
			(topic) =>
				isText(topic.id) &&
				isText(topic.branch) &&
				isText(topic.name) &&
				isTexts(topic.broader) &&
				isNumber(topic.score) &&
				isTexts(topic.reasons),
		),
		keyPhrases: areAll(keyPhrases, (phrase) => isText(phrase.text) && isNumber(phrase.score)),
		quotes: areAll(
			quotes,
			(quote) =>
				isText(quote.kind) &&
				areSpans(quote.spans) &&
				areSpans(quote.cue) &&
				(quote.speakerMention === null || isSpanHere(quote.speakerMention)) &&
				isTextOrNull(quote.speaker) &&
				isActor(quote.actor) &&
				isNumber(quote.confidence) &&
				isNumber(quote.keyness) &&
				(quote.speakerReason === undefined || isText((quote.speakerReason as { code?: unknown } | null)?.code)),
		),
	});
	return wrong === null ? null : `analysis.${wrong}`;
}

/** The first field that is not as it must be. */
export function firstFault(fields: Record<string, boolean>): string | null {
	for (const field in fields) if (!fields[field]) return field;
	return null;
}

function areAll(items: unknown, isSound: (item: Record<string, unknown>) => boolean): boolean {
	return Array.isArray(items) && [...items].every((item) => isObject(item) && isSound(item));
}

function isSpan(span: unknown, length: number): boolean {
	if (!Array.isArray(span) || span.length !== 2) return false;
	const [start, end] = span;
	return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end && end <= length;
}

function isNumber(value: unknown): boolean {
	return typeof value === 'number' && Number.isFinite(value);
}

function isChange(change: unknown): boolean {
	return (
		isObject(change) &&
		isText(change.seenAt) &&
		isText(change.part) &&
		isTextOrNull(change.before) &&
		isTextOrNull(change.after)
	);
}
