/** Of each code unit of ASCII whether it is a letter or digit. */
const LETTERS_AND_DIGITS = Uint8Array.from({ length: 0x80 }, (_, code) =>
	Number(/[a-z\d]/i.test(String.fromCharCode(code))),
);

/** Whether a code unit is a letter of the alphabet or a digit; of NaN, as past the end of a text, and of what is beyond ASCII, not. */
export function isAsciiLetterOrDigit(code: number): boolean {
	return LETTERS_AND_DIGITS[code] === 1;
}
