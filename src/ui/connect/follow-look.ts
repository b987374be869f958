import { rememberLook, showLastLook, showLook } from '../kit/show-look.ts';
import type { Doors } from './doors.ts';

/**
 * Shows a page of the extension as the reader wants it: before the first paint as the last page looked, then as the settings say, and anew
 * whenever they change.
 */
export function followLook({ background, onBackgroundEvent }: Pick<Doors, 'background' | 'onBackgroundEvent'>): void {
	// asking for the store fails where the browser keeps none
	const store = () => localStorage;
	showLastLook(document, store);
	const reread = async (): Promise<void> => {
		const settings = await background.viewSettings().catch(() => null);
		if (!settings) return;
		showLook(document, settings);
		rememberLook(store, settings);
	};
	// it is right already, unless it was changed while no page was open: what the reader waits for is asked first
	requestIdleCallback(() => void reread(), { timeout: 500 });
	onBackgroundEvent({
		storedChanged: (kind) => {
			if (kind === 'settings') void reread();
		},
	});
}
