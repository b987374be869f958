import type { ArticleId } from '../core/article.ts';
import { LOOK_UP_SOURCES, type LookUpResult, type LookUpSource } from '../core/look-ups/look-up-source.ts';
import { coverageOfIds } from '../storage/coverage.ts';
import type { Background } from './background.ts';

/** What was looked up for an article: in the session's store, which ends with the browser. What it found is coverage. */
interface LookUpRecord {
	words: string;
	askedAt: string;
	ids: ArticleId[];
}

const keyOf = (articleId: ArticleId, source: LookUpSource) => `look-up:${source}:${articleId}`;

export async function rememberLookUp(
	{ world }: Background,
	articleId: ArticleId,
	{ source, words, askedAt }: LookUpResult,
	ids: ArticleId[],
): Promise<void> {
	await world.session.set(keyOf(articleId, source), { words, askedAt, ids } satisfies LookUpRecord);
}

/** What was looked up for an article before, as far as its coverage is still kept. */
export async function earlierLookUps({ world }: Background, articleId: ArticleId): Promise<LookUpResult[]> {
	const results: LookUpResult[] = [];
	for (const source of LOOK_UP_SOURCES) {
		const record = (await world.session.get(keyOf(articleId, source))) as LookUpRecord | undefined;
		if (!record) continue;
		const { words, askedAt, ids } = record;
		const entries = await coverageOfIds(await world.database(), ids);
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
