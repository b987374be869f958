import { sketchOf } from '../copies.ts';
import { groupCopies } from '../copy-groups.ts';
import { signsOf } from '../copy-signs.ts';
import type { AnalysedDocument } from '../coverage-document.ts';
import { groupStories, type StoryTie } from './group-stories.ts';
import { joinCopies } from './join-copies.ts';
import { NEWS_BESIDE_LIBRARY } from './news-frequencies.ts';
import { SHOWN_UNDATED } from './relate.ts';
import { probabilityOfSameStory } from './same-story.ts';
import { StoryIndex } from './story-index.ts';

/** Documents that tell one story. All lists are oldest first; what has no date comes last. */
export interface Story {
	/** The id of its earliest document of these days: it stays while newer ones join. */
	id: string;
	/** Ids of the documents of these days. */
	documents: string[];
	/** Ids of what was told of it before these days. */
	earlier: string[];
	/** The documents of these days by the text they carry: the first of each list had it first, the others carry copies. */
	origins: string[][];
}

/** Enough to form stories, at half the cost of what ranking takes: a page of stories waits for thousands of documents. */
const EFFORT = { candidates: 40, postings: 30_000 };
/** Mean probability from which groups of documents of the same few days are one story. */
const SAME_STORY = 0.42;

/**
 * Groups coverage into stories. What came before `since` forms none, but joins the story of these days that it is most like, however long
 * before that was.
 * @param since ISO 8601
 * @returns the story with most origins first; of equals, the one that began last
 */
export function findStories(documents: readonly AnalysedDocument[], since: string): Story[] {
	const ordered = [...documents].sort((a, b) => timeOf(a) - timeOf(b));
	const firstRecent = ordered.findIndex((document) => timeOf(document) >= Date.parse(since));
	if (firstRecent === -1) return [];
	const index = new StoryIndex(EFFORT);
	for (const document of ordered) index.add(document);
	index.weigh(NEWS_BESIDE_LIBRARY);

	const copyGroups = groupCopies(
		ordered.map(({ text }) => sketchOf(text)),
		ordered.map(({ title, text }) => signsOf(text, title)),
	);
	const storyOf = joinCopies(
		groupStories(
			ordered.map((_, document) => {
				if (document < firstRecent) return [];
				return index.neighbours(document).filter(({ document: other }) => other >= firstRecent);
			}),
			SAME_STORY,
		),
		copyGroups,
		firstRecent,
	);
	const recent = groupBy(ordered.keys(), (document) => (document < firstRecent ? null : (storyOf[document] ?? null)));
	const earlier = groupBy(ordered.keys(), (document) =>
		document < firstRecent ? undecayedStory(index, document, firstRecent, storyOf) : null,
	);
	const idOf = (document: number) => ordered[document]?.id ?? '';
	return [...recent]
		.map(([story, numbers]) => {
			const origins = groupBy(numbers, (document) => copyGroups[document] ?? document);
			return {
				id: idOf(numbers[0] ?? 0),
				documents: numbers.map(idOf),
				earlier: (earlier.get(story) ?? []).map(idOf),
				origins: [...origins.values()].map((copies) => copies.map(idOf)),
				began: numbers[0] ?? 0,
			};
		})
		.sort((a, b) => b.origins.length - a.origins.length || b.began - a.began)
		.map(({ began: _, ...story }) => story);
}

/** The story of these days that an earlier document is most like, the time between them left out; null where it is like none. */
function undecayedStory(
	index: StoryIndex,
	earlier: number,
	firstRecent: number,
	storyOf: readonly number[],
): number | null {
	let best: StoryTie = { document: -1, probability: SHOWN_UNDATED };
	for (const { document, features } of index.neighbours(earlier)) {
		if (document < firstRecent) continue;
		const probability = probabilityOfSameStory({ ...features, days: null }, index.evidence(earlier, document));
		if (probability >= best.probability) best = { document, probability };
	}
	return storyOf[best.document] ?? null;
}

/** Milliseconds since 1970; of what has no date, after all others. */
function timeOf({ publishedAt }: AnalysedDocument): number {
	const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
	return Number.isNaN(time) ? Number.MAX_VALUE : time;
}

/** Groups documents in their order; those without a group are left out. */
function groupBy(documents: Iterable<number>, groupOf: (document: number) => number | null): Map<number, number[]> {
	const groups = new Map<number, number[]>();
	for (const document of documents) {
		const group = groupOf(document);
		if (group === null) continue;
		const known = groups.get(group);
		if (known) known.push(document);
		else groups.set(group, [document]);
	}
	return groups;
}
