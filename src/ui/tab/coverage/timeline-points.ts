import type { StoryArticle } from '../../../core/coverage/outlet-coverage.ts';

/** An article as a point in time. */
export type TimelineArticle = Pick<StoryArticle, 'id' | 'outlet' | 'via' | 'publishedAt' | 'origin' | 'title'>;

export interface DatedArticle {
	article: TimelineArticle;
	/** Milliseconds since 1970. */
	time: number;
	isSelf: boolean;
	/** An earlier article carries the same text. */
	isCopy: boolean;
}

/** The articles that say at what hour they came, earliest first: what names only its day has no place among hours. */
export function timelinePoints(articles: readonly TimelineArticle[], self: TimelineArticle | null): DatedArticle[] {
	const told = new Set<string>();
	return (
		articles
			// when an outlet had it, is not for others to say
			.filter(({ publishedAt, via }) => via === null && publishedAt?.includes('T'))
			.map((article) => ({ article, time: Date.parse(article.publishedAt ?? '') }))
			.filter(({ time }) => !Number.isNaN(time))
			.sort((a, b) => a.time - b.time)
			.map(({ article, time }) => {
				const isCopy = told.has(article.origin);
				told.add(article.origin);
				return { article, time, isCopy, isSelf: article === self };
			})
	);
}
