import type { StoryView } from '../../../messages.ts';

/** What is known of an article's story: it comes later than the article, since comparing takes a moment. */
export type StoryState =
	| { state: 'waiting' }
	| { state: 'failed'; message: string }
	| { state: 'told'; story: StoryView | null };
