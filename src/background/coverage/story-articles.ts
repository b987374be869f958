import { countryOfHost } from '../../core/addresses/country-of-host.ts';
import { hostOf } from '../../core/addresses/host-of.ts';
import type { ArticleId } from '../../core/article.ts';
import type { StoryArticle } from '../../core/coverage/outlet-coverage.ts';
import { distinctNames } from '../../core/coverage/stories/distinct-names.ts';
import { voiceOf } from '../../core/coverage/voice.ts';
import { findPublisher } from '../../storage/articles/articles.ts';
import type { CoverageEntry } from '../../storage/coverage/coverage.ts';
import type { StoredCoverage } from '../../storage/database-schema.ts';
import type { Library, Outlets } from '../state/ports.ts';

export interface StoryArticlesPorts {
	library: Library;
	outlets: Outlets;
}

/** An entry of the coverage as one of the articles of a story, before its outlet is described. */
export function storyArticle(entry: StoredCoverage, origin: string): StoryArticle {
	const { document, topics, saidBy } = entry;
	const { id, url, title, publishedAt, agency, language } = document;
	const voice = voiceOf(entry);
	return {
		id,
		url,
		title,
		// a row from before voices were noted has the feed's title as its outlet
		outlet: voice && saidBy === undefined ? siteOfId(id) : document.outlet,
		via: voice?.name ?? null,
		country: null,
		publishedAt,
		agency,
		source: sourceOf(entry),
		origin,
		topics,
		language,
	};
}

function sourceOf({ isOpened, feeds, foundBy = [] }: StoredCoverage): StoryArticle['source'] {
	if (isOpened) return 'library';
	return (feeds.length === 0 && foundBy[0]) || 'feed';
}

/**
 * The articles with their outlets' names and countries. An outlet's own feed calls it what it likes ("Courier: latest"); where an article of
 * the site was opened, its publisher's name holds. What others say of an outlet's articles is not put into its mouth.
 * @param self an article that is not stored, perhaps, and names its site as well
 */
export async function describeOutlets<Described extends StoryArticle>(
	{ library, outlets }: StoryArticlesPorts,
	articles: readonly Described[],
	self?: CoverageEntry,
): Promise<Described[]> {
	const [db, countries] = await Promise.all([library.database(), outlets.outletCountries()]);
	const sites = [...new Set(articles.map(({ id }) => siteOfId(id)))];
	const names = new Map(await Promise.all(sites.map(async (site) => [site, await findPublisher(db, site)] as const)));
	if (self) names.set(siteOfId(self.id), self.document.outlet);
	const nameOf = ({ id, via, outlet }: StoryArticle) => (via === null && names.get(siteOfId(id))) || outlet;
	const own = articles.filter(({ via }) => via === null);
	const named = new Map(own.map((article) => [siteOfId(article.id), nameOf(article)]));
	if (self) named.set(siteOfId(self.id), self.document.outlet);
	const distinct = distinctNames(named);
	return articles.map((article) => ({
		...article,
		outlet: (article.via === null && distinct.get(siteOfId(article.id))) || nameOf(article),
		country: countryOfHost(hostOf(article.url), countries),
	}));
}

/** An article's id begins with its host. */
function siteOfId(id: ArticleId): string {
	return id.split('/', 1)[0] ?? '';
}
