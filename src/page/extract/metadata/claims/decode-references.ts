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

/** Strings within so many arrays and objects are decoded; nothing we read lies deeper. */
const DEEPEST_TEXT = 20;

/** Scripts are not parsed as markup, yet many systems escape what they write there. */
export function decodeTexts(value: unknown, decode: ReferenceDecoder, depth = 0): unknown {
	if (typeof value === 'string') return decode(value);
	if (!value || typeof value !== 'object' || depth > DEEPEST_TEXT) return value;
	if (Array.isArray(value)) return value.map((part) => decodeTexts(part, decode, depth + 1));
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decodeTexts(part, decode, depth + 1)]));
}
