import { unshadowed } from '../../highlights/popover/unshadowed.ts';

/** A paragraph's tag as it stands in a script's string. */
const PARAGRAPH_TAG = /(?:\\u003c|<)p(?:\s|\\u003e|>)/i;
const FEWEST_PARAGRAPHS = 3;
const SHORTEST = 400;
const LONGEST_SCRIPT = 3_000_000;

/**
 * The article's markup where the server streamed it inside a script, for a program to put in place, and that program has not run: the
 * longest string that is markup with several paragraphs. Null where there is none.
 */
export function findStreamedMarkup(root: Element): string | null {
	let best = '';
	for (const script of root.querySelectorAll('script:not([src])')) {
		const source = script.textContent ?? '';
		if (source.length > LONGEST_SCRIPT || !PARAGRAPH_TAG.test(source)) continue;
		for (const literal of stringsIn(source)) {
			const markup = literal.length > Math.max(SHORTEST, best.length) ? readString(literal) : null;
			if (markup && /^\s*</.test(markup) && (markup.match(/<p[\s>]/gi)?.length ?? 0) >= FEWEST_PARAGRAPHS)
				best = markup;
		}
	}
	return best || null;
}

/** Puts markup into a document that runs and loads nothing. */
export function inertDocument(markup: string, root: Element): Document {
	const document = unshadowed(root.ownerDocument, 'implementation').createHTMLDocument('');
	document.body.append(document.createRange().createContextualFragment(markup));
	return document;
}

/** The string literals of a script, their quotation marks included. */
function* stringsIn(source: string): Generator<string> {
	let start = source.indexOf('"');
	while (start >= 0) {
		let end = source.indexOf('"', start + 1);
		while (end >= 0 && isEscaped(source, end)) end = source.indexOf('"', end + 1);
		if (end < 0) return;
		yield source.slice(start, end + 1);
		start = source.indexOf('"', end + 1);
	}
}

function isEscaped(source: string, at: number): boolean {
	let backslashes = 0;
	while (source.charAt(at - 1 - backslashes) === '\\') backslashes++;
	return backslashes % 2 === 1;
}

function readString(literal: string): string | null {
	try {
		const text: unknown = JSON.parse(literal);
		return typeof text === 'string' ? text : null;
	} catch {
		return null;
	}
}
