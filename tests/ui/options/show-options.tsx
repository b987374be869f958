import type { OptionsActions } from '../../../src/ui/actions.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import type { OptionsState } from '../../../src/ui/options/options-state.ts';
import { follows } from '../../fakes/following.ts';
import { backup, corrections, feeds, replication, settings, use } from '../../fakes/options-state.ts';
import { fakeOptionsActions } from '../../fakes/ui-actions.ts';
import { fireEvent, render, screen } from '../testing-library.ts';

export const full: OptionsState['stored'] = {
	settings,
	feeds,
	follows,
	corrections,
	backup,
	replication,
	groups: [],
	collections: [],
	use,
};
export const empty: OptionsState['stored'] = {
	settings: { ...settings, rules: [], features: [], grantedOrigins: [] },
	feeds: [],
	follows: [],
	corrections: [],
	backup: { every: 'month', madeAt: null, isDue: false },
	replication: null,
	groups: [],
	collections: [],
	use: {
		articles: 0,
		coverageEntries: 0,
		highlights: 0,
		feeds: 0,
		bytes: null,
		since: { articles: null, coverage: null, highlights: null },
		sites: [],
	},
};

const shortcuts = [
	{ name: '_execute_action', keys: 'Alt+Shift+S' },
	{ name: 'save-highlight', keys: '' },
];

/** The options page with everything set, but for what a test looks at. */
export function show(more: Partial<OptionsActions> = {}, state: Partial<OptionsState> = {}) {
	return render(
		<OptionsPage
			state={{ stored: full, version: '0.1.0', shortcuts, problem: null, ...state }}
			browserLanguage="pt-PT"
			actions={fakeOptionsActions(more)}
		/>,
	);
}
export const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const type = (label: string, value: string) =>
	fireEvent.input(screen.getByLabelText(label), { target: { value } });
