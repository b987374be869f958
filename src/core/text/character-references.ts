import { decodeHTMLStrict } from 'entities/decode';

/**
 * Replaces references to characters, named and numeric, by what they stand for, as a browser does ("&#150;" is a dash). Only those that end
 * with a semicolon: "?a=1&copy=2" is an address.
 */
export function decodeReferences(text: string): string {
	return text.includes('&') ? decodeHTMLStrict(text) : text;
}
