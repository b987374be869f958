import { inertDocument } from '../../body/streamed-markup.ts';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** What is markup in a text and shall stay as it is: tags, and every ampersand that begins no reference. */
const NO_REFERENCE = /<|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

/** Decodes the character references of a text, some of them written twice over, by the page's own parser, which knows them all. */
export type ReferenceDecoder = (text: string) => string;

export function referenceDecoder(root: Element): ReferenceDecoder {
	let range: Range | null = null;
	const once = (text: string) => {
		range ??= inertDocument('', root).createRange();
		const markup = text.replace(NO_REFERENCE, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
		return range.createContextualFragment(markup).textContent ?? '';
	};
	return (text) => {
		let decoded = text;
		for (let i = 0; i < 2 && REFERENCE.test(decoded); i++) decoded = once(decoded);
		return decoded;
	};
}
