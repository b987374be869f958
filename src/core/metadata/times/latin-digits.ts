/** Where the digits of a script begin, nought first: Arabic, Persian, Devanagari, Bengali … Burmese, Khmer, Mongolian, full width. */
const NOUGHTS = [
	0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
	0x1040, 0x17e0, 0x1810, 0xff10,
];

/** A text with the digits of every script as 0 to 9: "۱۱ مارس ۲۰۲۶" has "11" and "2026". Its length stays. */
export function latinDigits(text: string): string {
	return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		const nought = NOUGHTS.find((first) => code >= first && code < first + 10);
		return nought === undefined ? digit : String(code - nought);
	});
}
