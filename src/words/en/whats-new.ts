/**
 * What the newest version that brought something brought, in one line, for whoever had Sidelight before. `since` names that version: whoever
 * closed the line is not told again until it names another.
 */
export const WHATS_NEW = {
	since: '0.1.0',
	line: 'New: the keys 1 to 5 open each of the answers.',
} as const;
