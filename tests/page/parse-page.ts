import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** A document that no script of its own has run in. */
export function parsePage(html: string): Document {
	return parser.parseFromString(html, 'text/html');
}
