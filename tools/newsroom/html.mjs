// @ts-check

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it may stand in markup, also between double quotes.
 * @param {string} text
 */
export function escapeHtml(text) {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * A paragraph's text as markup; `[words](address)` becomes a link.
 * @param {string} text
 */
export function renderInline(text) {
	return escapeHtml(text).replace(/\[([^\]]+)\]\((\/[^)\s]*)\)/g, '<a href="$2">$1</a>');
}

/**
 * JSON that may stand inside a script element: no "<" can end it.
 * @param {unknown} value
 */
export function scriptJson(value) {
	return JSON.stringify(value, null, 1).replaceAll('<', '\\u003c');
}

/**
 * Renders each item and joins the results.
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T, index: number) => string} render
 */
export function renderEach(items, render) {
	return items.map(render).join('\n');
}
