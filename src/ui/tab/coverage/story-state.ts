import type { Problem } from '../../../core/problem.ts';
import type { StoryView } from '../../../messages/stories.ts';

/** What is known of an article's story: it comes later than the article, since comparing takes a moment. */
export type StoryState =
	| { state: 'waiting' }
	| { state: 'failed'; problem: Problem }
	| { state: 'told'; story: StoryView | null };
