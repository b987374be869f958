import type { SettingsView } from '../../messages.ts';
import type { SiteActions } from '../actions.ts';
import type { Doors } from './doors.ts';
import { readAnswers } from './read-answers.ts';
import { siteActions } from './site-actions.ts';

/** Keeps `show` supplied with the settings, null while they cannot be read, and does what the welcome page asks for. */
export function connectWelcome(
	{ background, onBackgroundEvent, requestOrigins }: Omit<Doors, 'readModelFile'>,
	show: (settings: SettingsView | null) => void,
): { actions: SiteActions; reread(): Promise<void> } {
	const { reread } = readAnswers<{ settings: SettingsView }>(
		{ settings: { ask: () => background.viewSettings(), dependsOn: ['settings'] } },
		({ settings }) => show(settings ?? null),
		{ onBackgroundEvent },
	);
	return { actions: siteActions(background, requestOrigins, reread), reread: () => reread() };
}
