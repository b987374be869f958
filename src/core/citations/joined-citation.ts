import type { CitedArticle, Highlight } from '../highlights/highlight.ts';
import { knownTime } from '../highlights/known-time.ts';

/** What highlights of one article say of it together. */
export interface JoinedCitation {
	cited?: CitedArticle;
	/** When the first of them was made, where that is known. */
	keptAt?: string;
}

/**
 * Some were made before this was kept, others by a program that says less: of each part the highlight that was made last and has it is believed.
 * An article was read when it was first opened.
 */
export function joinedCitation(highlights: readonly Pick<Highlight, 'cited' | 'createdAt'>[]): JoinedCitation {
	const newest = highlights.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
	const times = newest.flatMap(({ createdAt }) => knownTime(createdAt) ?? []);
	const keptAt = times.at(-1);
	const all = newest.flatMap(({ cited }) => cited ?? []);
	const [first] = all;
	const cited = first && all.reduce(joined, { ...first });
	const readAt = all
		.flatMap((each) => each.readAt ?? [])
		.sort()
		.at(0);
	return { ...(cited && { cited: { ...cited, readAt: readAt ?? null } }), ...(keptAt !== undefined && { keptAt }) };
}

function joined(known: CitedArticle, other: CitedArticle): CitedArticle {
	const { pages = other.pages, issn = other.issn } = known;
	return {
		authors: known.authors.length > 0 ? known.authors : other.authors,
		publishedAt: known.publishedAt ?? other.publishedAt,
		readAt: known.readAt ?? other.readAt,
		section: known.section ?? other.section,
		place: known.place ?? other.place,
		...(pages !== undefined && { pages }),
		...(issn !== undefined && { issn }),
		language: known.language ?? other.language,
	};
}
