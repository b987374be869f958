import type { Problem } from '../../core/problem.ts';
import type { FeedView } from '../../messages/feeds.ts';
import type { SettingsView } from '../../messages/settings.ts';

/** What the welcome page shows; each is null until the background has answered. */
export interface WelcomeState {
	settings: SettingsView | null;
	feeds: FeedView[] | null;
	/** Why one of the two cannot be read. */
	problem: Problem | null;
}
