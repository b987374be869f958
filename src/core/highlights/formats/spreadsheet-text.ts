/** Signs that begin a formula, some behind marks of a text, and what a spreadsheet takes for the beginning of a cell. */
const AT_START = /^(?='*(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|[\t\r]))/;
/** One that separates by semicolons or tabs begins cells of its own within ours. */
const WITHIN = /([;\t\r\n](?:[^\S\t\r\n]|")*)(?='*[=+\-@\uff1d\uff0b\uff0d\uff20|])/g;
const MARKED_AT_START = new RegExp(`^'${AT_START.source.slice(1)}`);
const MARKED_WITHIN = new RegExp(WITHIN.source.replace("(?='*", "'(?='*"), 'g');

/**
 * A text that no spreadsheet runs: what begins like a formula is begun with an apostrophe (OWASP, CSV injection), which spreadsheets take for the
 * mark of a text; what is begun so already, with one more.
 */
export function asSpreadsheetText(text: string): string {
	return text.replace(AT_START, "'").replace(WITHIN, "$1'");
}

/** The text that was written so. */
export function ofSpreadsheetText(written: string): string {
	return written.replace(MARKED_WITHIN, '$1').replace(MARKED_AT_START, '');
}
