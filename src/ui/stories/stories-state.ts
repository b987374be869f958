import type { Problem } from '../../core/problem.ts';
import type { StoryListing } from '../../messages/stories.ts';

/** What the page of stories knows. */
export interface StoriesState {
	/** Null until the background has answered. */
	stories: StoryListing[] | null;
	/** Why the background could not be asked, else null. */
	problem: Problem | null;
}
