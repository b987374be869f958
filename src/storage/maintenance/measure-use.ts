import { siteOfArticle } from '../../core/addresses/identity.ts';
import type { KeptUse } from '../../core/retention/kept-use.ts';
import type { Database } from '../database-schema.ts';

/** So many sites are told, those with the most articles first. */
const MOST_SITES = 200;

/** How much is kept of each kind, since when, and of which sites. */
export async function measureUse(db: Database): Promise<KeptUse> {
	const oldest = async (store: 'articles' | 'coverage' | 'highlights', index: string) => {
		const found = await db
			.transaction(store)
			.objectStore(store)
			.index(index as never)
			.openKeyCursor();
		return typeof found?.key === 'string' ? found.key : null;
	};
	const [articles, coverageEntries, highlights, feeds, ids, ...since] = await Promise.all([
		db.count('articles'),
		db.count('coverage'),
		db.count('highlights'),
		db.count('feeds'),
		db.getAllKeys('articles'),
		oldest('articles', 'lastOpenedAt'),
		oldest('coverage', 'datedAt'),
		oldest('highlights', 'createdAt'),
	]);
	const perSite = new Map<string, number>();
	for (const id of ids) {
		const site = siteOfArticle(id);
		if (site) perSite.set(site, (perSite.get(site) ?? 0) + 1);
	}
	const sites = [...perSite].sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1)).slice(0, MOST_SITES);
	return {
		articles,
		coverageEntries,
		highlights,
		feeds,
		since: { articles: since[0] ?? null, coverage: since[1] ?? null, highlights: since[2] ?? null },
		sites: sites.map(([site, count]) => ({ site, articles: count })),
	};
}
