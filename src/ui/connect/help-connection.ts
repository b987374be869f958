import { problemOf } from '../../core/problem.ts';
import type { Product } from '../../platform/product.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { sayDiagnosis } from '../../words/diagnosis.ts';
import type { HelpActions } from '../actions.ts';
import type { HelpState } from '../help/help-state.ts';
import { copyText } from './copy-text.ts';
import type { Doors } from './doors.ts';

interface HelpDoors extends Pick<Doors, 'background'> {
	readProduct(): Promise<Product>;
	listShortcuts(): Promise<Shortcut[]>;
	openShortcutSettings(): Promise<void>;
}

/** Keeps `show` supplied with the shortcuts as they are set and with a diagnosis, which is made also where the background does not answer. */
export function connectHelp(
	{ background, readProduct, listShortcuts, openShortcutSettings }: HelpDoors,
	show: (state: HelpState) => void,
): { actions: HelpActions; reread(): Promise<void> } {
	let state: HelpState = { shortcuts: null, product: null, diagnosis: null };
	const showChange = (change: Partial<HelpState>): void => {
		state = { ...state, ...change };
		show(state);
	};
	return {
		async reread() {
			const [shortcuts, product] = await Promise.all([listShortcuts(), readProduct()]);
			showChange({ shortcuts, product });
			const answers = await Promise.allSettled([
				background.viewSettings(),
				background.listFeeds(),
				background.viewStorageUse(),
			]);
			const [settings, feeds, use] = answers;
			const failed = answers.find((each) => each.status === 'rejected');
			const diagnosis = sayDiagnosis({
				product,
				settings: settings.status === 'fulfilled' ? settings.value : null,
				feeds: feeds.status === 'fulfilled' ? feeds.value.map(({ status }) => status) : null,
				use: use.status === 'fulfilled' ? use.value : null,
				problem: failed ? problemOf(failed.reason) : null,
			});
			showChange({ diagnosis });
		},
		actions: { openShortcutSettings, copyText },
	};
}
