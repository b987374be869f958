import { type PlainKey, say } from './say.ts';

/** What each command of the manifest does, by its name. */
const COMMANDS: Readonly<Record<string, PlainKey>> = {
	_execute_action: 'command_open',
	'save-highlight': 'command_save',
	'write-note': 'command_note',
};

/** What a command of the manifest does; null for one that is none. */
export function commandMeaning(name: string): string | null {
	const key = COMMANDS[name];
	return key ? say(key) : null;
}

interface KeysSomewhere {
	where: PlainKey;
	/** Keys, each as it is printed on a keyboard or by its name, and what they do. */
	keys: readonly (readonly [keys: readonly string[], does: PlainKey])[];
}

/** Keys that hold in one part alone, and that nobody can change. */
export const KEYS: readonly KeysSomewhere[] = [
	{
		where: 'keys_in_popup',
		keys: [
			[['0'], 'view_overview'],
			[['1'], 'keys_coverage'],
			[['2'], 'keys_quotes'],
			[['3'], 'actors_title'],
			[['4'], 'topics_title'],
			[['5'], 'keys_kept'],
			[['Tab'], 'keys_next_group'],
		],
	},
	{
		where: 'keys_on_page',
		keys: [
			[['←', '→'], 'keys_previous_next'],
			[['Esc'], 'keys_stop_showing'],
		],
	},
	{
		where: 'keys_in_note',
		keys: [
			[['Enter'], 'keys_keep_note'],
			[['Shift', 'Enter'], 'keys_new_line'],
			[['Esc'], 'close'],
		],
	},
	{
		where: 'keys_in_library',
		keys: [
			[['/'], 'keys_search'],
			[['Space'], 'keys_choose_row'],
			[['Enter'], 'keys_open_article'],
			[['Delete'], 'keys_delete_chosen'],
			[['Esc'], 'keys_close_article'],
		],
	},
];

/** What keys are called that have no sign of their own. */
const KEY_NAMES: Readonly<Record<string, PlainKey>> = {
	Esc: 'key_escape',
	Enter: 'key_enter',
	Shift: 'key_shift',
	Space: 'key_space',
	Delete: 'key_delete',
	Tab: 'key_tab',
};

/** What stands on a key. */
export function sayKey(key: string): string {
	const name = KEY_NAMES[key];
	return name ? say(name) : key;
}
