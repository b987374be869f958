import { isDayOnly } from '../metadata/is-day-only.ts';
import type { StoryArticle } from './outlet-coverage.ts';

/**
 * The article that had the story first, by the times the outlets themselves give. Null where that cannot be told: two are within a minute, or one
 * names only a day that had begun somewhere before the first.
 */
export function firstReport<Told extends StoryArticle>(articles: readonly Told[]): Told | null {
	const dated = articles
		.filter(({ via }) => via === null)
		.map((article) => ({ article, time: Date.parse(article.publishedAt ?? '') }))
		.filter(({ time }) => !Number.isNaN(time))
		.sort((a, b) => a.time - b.time);
	const [first, second] = dated;
	if (!first || !second || second.time - first.time < MINUTE) return null;
	const mayBeEarlier = dated.some(
		({ article, time }) => isDayOnly(article.publishedAt ?? '') && time - FIRST_TO_BEGIN < first.time,
	);
	return mayBeEarlier ? null : first.article;
}

/** By how many milliseconds one report was before another; null where that cannot be told: a day alone says nothing of hours. */
export function headStart(first: StoryArticle, later: StoryArticle): number | null {
	const published = later.publishedAt ?? '';
	const distance = Date.parse(published) - Date.parse(first.publishedAt ?? '');
	return !isDayOnly(published) && distance > 0 ? distance : null;
}

const MINUTE = 60_000;
/** How long before its day of UTC a day begins in the east of the world. */
const FIRST_TO_BEGIN = 14 * 60 * MINUTE;
