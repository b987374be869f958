import type { FeedView, SettingsView } from '../../messages.ts';

/** What the welcome page shows; each is null until the background has answered. */
export interface WelcomeState {
	settings: SettingsView | null;
	feeds: FeedView[] | null;
}
