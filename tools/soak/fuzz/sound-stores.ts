import { isPrivateHost } from '../../../src/core/addresses/is-private-host.ts';
import { checkAnalysis, checkArticle } from '../../../src/storage/articles/article-shape.ts';
import { checkCorrection } from '../../../src/storage/corrections/correction-shape.ts';
import { checkCoverage, checkSegment } from '../../../src/storage/coverage/coverage-shape.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { checkFeed } from '../../../src/storage/feeds/feed-shape.ts';
import { checkFollow } from '../../../src/storage/follows/follow-shape.ts';
import { checkHighlight } from '../../../src/storage/highlights/highlight-shape.ts';
import { isTidy } from './hostile-values.ts';
import { PLANTED } from './planted-rows.ts';

/** The rows that were there before anybody sent anything. */
export type Planted = unknown[];

/** Bytes of one row; an article of 500,000 letters has its text twice. */
const LARGEST_ROW = 4_000_000;

export async function plantedRows(db: Database): Promise<Planted> {
	return Promise.all(PLANTED.map(({ store, key }) => db.get(store, key)));
}

/** Everything stored that is not as it must be, and whether what was planted is as it was. */
export async function faultsOfStores(db: Database, planted: Planted): Promise<string[]> {
	const faults: string[] = [];
	const checks = {
		articles: checkArticle,
		coverage: checkCoverage,
		coverageSegments: checkSegment,
		highlights: checkHighlight,
		feeds: checkFeed,
		follows: checkFollow,
		actorCorrections: checkCorrection,
	} as const;
	for (const [store, check] of Object.entries(checks)) {
		for (const row of await db.getAll(store as keyof typeof checks)) {
			const { fault } = (check as (row: unknown) => { fault: string | null })(row);
			if (fault !== null) faults.push(`${store}: ${fault} is out of shape: ${JSON.stringify(row).slice(0, 300)}`);
			if (store !== 'coverageSegments' && JSON.stringify(row).length > LARGEST_ROW)
				faults.push(`${store}: a row too large`);
		}
	}
	for (const row of await db.getAll('analyses')) {
		const article = await db.get('articles', row.articleId);
		const { fault } = checkAnalysis(row, article?.article.text.length ?? 0);
		if (fault !== null) faults.push(`analyses: ${fault} is out of shape`);
	}
	for (const { quote, note, articleTitle, url } of await db.getAll('highlights')) {
		if (quote.prefix.length > 1_000 || quote.suffix.length > 1_000 || note.length > 10_000)
			faults.push('highlights: out of the budget');
		if (!isTidy(articleTitle)) faults.push('highlights: control characters in a title');
		if (!/^https?:$/.test(new URL(url).protocol)) faults.push(`highlights: ${url}`);
	}
	for (const { document } of await db.getAll('coverage')) {
		if (!isTidy(document.title + document.outlet)) faults.push('coverage: control characters in a title');
		if (isPrivateHost(new URL(document.url).hostname)) faults.push(`coverage: ${document.url}`);
	}
	const now = await plantedRows(db);
	PLANTED.forEach(({ store, key }, place) => {
		if (JSON.stringify(now[place]) !== JSON.stringify(planted[place]))
			faults.push(`${store}: ${key} is not what it was`);
	});
	return faults;
}
