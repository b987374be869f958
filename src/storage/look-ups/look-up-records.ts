import * as v from 'valibot';
import type { ArticleId } from '../../core/article.ts';
import { LIMITS } from '../../core/limits.ts';
import { LOOK_UP_SOURCES, type LookUpResult, type LookUpSource } from '../../core/look-ups/look-up-source.ts';
import { keyUpTo, listUpTo, type Shape, textUpTo, utcTime } from '../../core/shapes/parts.ts';
import { readOrNone } from '../../core/shapes/read-shape.ts';
import { coverageOfIds } from '../coverage/coverage.ts';
import type { Database } from '../database-schema.ts';
import type { KeyValuePort } from '../key-value-port.ts';

/** What was looked up for an article: in the session's store, which ends with the browser. What it found is coverage. */
interface LookUpRecord {
	words: string;
	askedAt: string;
	ids: ArticleId[];
}

const lookUpRecord: Shape<LookUpRecord> = v.object({
	words: textUpTo(LIMITS.lookUpWords),
	askedAt: utcTime,
	ids: listUpTo(keyUpTo(LIMITS.address), LIMITS.links),
});

/** Looked up for so many articles and sources, the oldest is forgotten: the session's store is small. */
const MOST_RECORDS = 50;

const prefixOf = (source: LookUpSource) => `look-up:${source}:`;
const keyOf = (articleId: ArticleId, source: LookUpSource) => prefixOf(source) + articleId;

export async function rememberLookUp(
	session: KeyValuePort,
	articleId: ArticleId,
	{ source, words, askedAt }: LookUpResult,
	ids: ArticleId[],
): Promise<void> {
	const record: LookUpRecord = { words, askedAt, ids };
	// without room for it, it is asked again another time; what it found is kept
	await session.set(keyOf(articleId, source), record).catch(() => {});
	await forgetOldest(session);
}

async function forgetOldest(session: KeyValuePort): Promise<void> {
	const keys = await recordKeys(session);
	if (keys.length <= MOST_RECORDS) return;
	const asked = await Promise.all(
		keys.map(async ({ key }) => ({ key, at: readOrNone(lookUpRecord, await session.get(key))?.askedAt ?? '' })),
	);
	asked.sort((a, b) => (a.at < b.at ? 1 : -1));
	for (const { key } of asked.slice(MOST_RECORDS)) await session.remove(key);
}

/** What was looked up for an article before, as far as its coverage is still kept. */
export async function earlierLookUps(
	session: KeyValuePort,
	db: Database,
	articleId: ArticleId,
): Promise<LookUpResult[]> {
	const results: LookUpResult[] = [];
	for (const source of LOOK_UP_SOURCES) {
		const record = readOrNone(lookUpRecord, await session.get(keyOf(articleId, source)));
		if (!record) continue;
		const { words, askedAt, ids } = record;
		const entries = await coverageOfIds(db, ids);
		const articles = entries.map(({ document: { url, title, outlet, publishedAt, language } }) => ({
			url,
			title,
			outlet,
			publishedAt,
			language,
		}));
		results.push({ source, words, askedAt, articles });
	}
	return results;
}

/** Forgets what was looked up for articles that go, and of what others found, that it was one of these. */
export async function forgetLookUps(session: KeyValuePort, goes: (id: ArticleId) => boolean): Promise<void> {
	for (const { key, articleId } of await recordKeys(session)) {
		const record = goes(articleId) ? null : readOrNone(lookUpRecord, await session.get(key));
		if (!record) await session.remove(key);
		else if (record.ids.some(goes)) await session.set(key, { ...record, ids: record.ids.filter((id) => !goes(id)) });
	}
}

async function recordKeys(session: KeyValuePort): Promise<{ key: string; articleId: ArticleId }[]> {
	const prefixes = LOOK_UP_SOURCES.map(prefixOf);
	return (await session.keys()).flatMap((key) => {
		const prefix = prefixes.find((each) => key.startsWith(each));
		return prefix === undefined ? [] : [{ key, articleId: key.slice(prefix.length) }];
	});
}
