import { speakerOf } from '../outlets/outlet-label.ts';
import type { StoryArticle } from './outlet-coverage.ts';

/** One text and the outlets that carry it. */
export interface StoryOrigin<Told extends StoryArticle = StoryArticle> {
	/** The id of one of its articles. */
	id: string;
	/** The agency whose text it is, where known. */
	agency: string | null;
	/** Earliest first, undated ones last. */
	articles: Told[];
	/** Names of the outlets, or of the feeds that speak of theirs, in the order of their articles. */
	outlets: string[];
}

/** Groups the articles of a story by the text they carry: one wire text on nine sites is one origin. The one most outlets carry comes first. */
export function groupByOrigin<Told extends StoryArticle>(articles: readonly Told[]): StoryOrigin<Told>[] {
	const groups = new Map<string, Told[]>();
	for (const article of [...articles].sort((a, b) => timeOf(a) - timeOf(b))) {
		const known = groups.get(article.origin);
		if (known) known.push(article);
		else groups.set(article.origin, [article]);
	}
	return [...groups]
		.map(([id, carried]) => ({
			id,
			agency: carried.find(({ agency }) => agency !== null)?.agency ?? null,
			articles: carried,
			outlets: [...new Set(carried.map(speakerOf))],
		}))
		.sort((a, b) => b.outlets.length - a.outlets.length);
}

/**
 * How many reports of a story are independent of each other: one for each text that several outlets carry, and one for each outlet that has
 * others of its own.
 * @param known the origin of an article that is not to be counted, such as the one being read
 */
export function countIndependent(origins: readonly StoryOrigin[], known: string | null): number {
	const others = origins.filter(({ id }) => id !== known);
	const carried = others.filter(({ outlets }) => outlets.length > 1);
	const own = new Set(others.filter(({ outlets }) => outlets.length === 1).flatMap(({ outlets }) => outlets));
	return carried.length + own.size;
}

/** Milliseconds since 1970; of what has no date, after all others. */
function timeOf({ publishedAt }: StoryArticle): number {
	const time = Date.parse(publishedAt ?? '');
	return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
