// @ts-check
import { LETTER } from './letters.mjs';

/**
 * @typedef {object} PrivatePage
 * @property {string} name
 * @property {string} url
 * @property {string} title
 * @property {string} html
 *
 * @typedef {{ head?: string, nav?: string, before?: string, after?: string, letter?: readonly string[] }} Parts
 */

export const NOINDEX = '<meta name="robots" content="noindex, nofollow">';

/**
 * A page that reads like an article and belongs to one reader alone.
 * @param {string} name
 * @param {string} address without the scheme
 * @param {string} title
 * @param {Parts} parts
 * @returns {PrivatePage}
 */
export function privatePage(name, address, title, { head = '', nav = '', before = '', after = '', letter = LETTER }) {
	const text = letter.map((paragraph) => `<p>${paragraph}</p>`).join('');
	return {
		name,
		url: `http://${address}`,
		title,
		html: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><nav>${nav}</nav><main><article><h1>${title}</h1>${before}<time datetime="2026-03-13T10:00:00Z">13 March</time>${text}</article>${after}</main></body></html>`,
	};
}
