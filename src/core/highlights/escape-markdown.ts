const SIGNS = /[\\`*_[\]<>|~$]|&(?=#?\w+;)/;
const NOTHING_ELSE = /(?!)/;

/**
 * Makes any text stand as itself on one line: what could begin markup, HTML or a link is escaped
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes, https://github.github.com/gfm/#autolinks-extension-), and control
 * characters go, those that turn the direction of writing too.
 * @param also what else is a sign of markup where the text is read
 */
export function escapeMarkdown(text: string, also: RegExp = NOTHING_ELSE): string {
	return text
		.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu, ' ')
		.trim()
		.replace(new RegExp(`${SIGNS.source}|${also.source}`, 'gu'), '\\$&')
		.replace(/:\/\//g, ':\\//')
		.replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
		.replace(/^[-+=#]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}
