declare module 'punycode/punycode.es6.js' {
	/** @throws RangeError where a label is not Punycode */
	export function toUnicode(host: string): string;
}
