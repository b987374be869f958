import { isDayOnly } from '../metadata/is-day-only.ts';
import type { StoryArticle } from './outlet-coverage.ts';

/**
 * The article that had the story first, by the times the outlets themselves give. Null where that cannot be told: two are within a minute, or the
 * earliest names only its day.
 */
export function firstReport<Told extends StoryArticle>(articles: readonly Told[]): Told | null {
	const dated = articles
		.filter(({ via }) => via === null)
		.map((article) => ({ article, time: Date.parse(article.publishedAt ?? '') }))
		.filter(({ time }) => !Number.isNaN(time))
		.sort((a, b) => a.time - b.time);
	const [first, second] = dated;
	if (!first || !second || isDayOnly(first.article.publishedAt ?? '') || second.time - first.time < MINUTE) return null;
	return first.article;
}

/** By how many milliseconds one report was before another; null where that cannot be told: a day alone says nothing of hours. */
export function headStart(first: StoryArticle, later: StoryArticle): number | null {
	const published = later.publishedAt ?? '';
	const distance = Date.parse(published) - Date.parse(first.publishedAt ?? '');
	return !isDayOnly(published) && distance > 0 ? distance : null;
}

const MINUTE = 60_000;
