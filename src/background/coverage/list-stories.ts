import type { StoryArticle } from '../../core/coverage/outlet-coverage.ts';
import { findStories } from '../../core/coverage/stories/find-stories.ts';
import { FORMS_STORIES_DAYS } from '../../core/coverage/stories/story-days.ts';
import type { StoryListing } from '../../messages/stories.ts';
import { coverageSince } from '../../storage/coverage/coverage.ts';
import type { StoredCoverage } from '../../storage/database-schema.ts';
import type { Clock, Library } from '../state/ports.ts';
import type { QueryCache } from '../state/query-cache.ts';
import { describeOutlets, type StoryArticlesPorts, storyArticle } from './story-articles.ts';

export interface ListStoriesPorts extends StoryArticlesPorts {
	clock: Clock;
	library: Library;
	stories: QueryCache<StoryListing[]>;
}

const HOUR_MS = 3_600_000;

/** Older coverage is looked at for what went before. */
const EARLIER_DAYS = 30;
/** Newest entries that are grouped: grouping takes about a second for so many. */
const MOST_GROUPED = 2000;
/** More than a reader scrolls through. */
const MOST_LISTED = 300;
/** Of one story; the most shared ones. */
const MOST_ACTORS = 12;

/** The stories of the last days, told by opened articles and feeds. Nothing of private tabs is among them: it is not stored. */
export async function listStories(ports: ListStoriesPorts): Promise<StoryListing[]> {
	const { clock, library, stories } = ports;
	const hour = Math.floor(clock.now().getTime() / HOUR_MS) * HOUR_MS;
	const db = await library.database();
	return stories.answer(db, String(hour), () => groupCoverage(ports, hour));
}

/** @param now milliseconds since 1970 */
async function groupCoverage(ports: ListStoriesPorts, now: number): Promise<StoryListing[]> {
	const db = await ports.library.database();
	const grouped = await coverageSince(db, new Date(now - EARLIER_DAYS * 86_400_000).toISOString(), MOST_GROUPED);
	const byId = new Map(grouped.map((entry) => [entry.id, entry]));
	const stories = findStories(
		grouped.map(({ document, actors }) => ({ ...document, actors })),
		new Date(now - FORMS_STORIES_DAYS * 86_400_000).toISOString(),
	);
	return Promise.all(
		stories.slice(0, MOST_LISTED).map(async ({ id, documents, earlier, origins }) => {
			const originOf = new Map(origins.flatMap((copies) => copies.map((copy) => [copy, copies[0] ?? copy])));
			const entries = documents.flatMap((document) => byId.get(document) ?? []);
			const past = earlier.flatMap((document) => byId.get(document) ?? []);
			return {
				id,
				articles: await listArticles(ports, entries, originOf),
				earlier: await listArticles(ports, past, originOf),
				actors: mostShared(entries.flatMap(({ actors }) => actors)).slice(0, MOST_ACTORS),
			};
		}),
	);
}

function listArticles(
	ports: ListStoriesPorts,
	entries: readonly StoredCoverage[],
	originOf: ReadonlyMap<string, string>,
): Promise<StoryArticle[]> {
	return describeOutlets(
		ports,
		entries.map((entry) => storyArticle(entry, originOf.get(entry.id) ?? entry.id)),
	);
}

/** Each once, the most frequent first. */
function mostShared(items: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);
}
