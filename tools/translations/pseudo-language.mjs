// @ts-check

/** An English that nobody speaks: its letters have accents, and each message is in brackets and longer by more than a third, as German is. */
export const PSEUDO_LANGUAGE = 'en-XA';

const PLAIN = 'abcdeghijklmnorstuwyzABCDEGHIJKLMNORSTUWYZ';
const ACCENTED = 'áƀçđéĝĥíĵķĺɱñóŕšţúŵýžÁƁÇĐÉĜĤÍĴĶĹḾÑÓŔŠŢÚŴÝŽ';
const LONGER = 0.4;
const PLACE = /(\$\w+\$)/;

/**
 * Says a message in it: what stands on the screen without brackets comes from no message, and what loses its second bracket is cut off.
 * @param {string} message
 */
export function inPseudoLanguage(message) {
	if (!/\p{L}/u.test(message.replaceAll(new RegExp(PLACE, 'g'), ''))) return message;
	const accented = message
		.split(PLACE)
		.map((part) => (PLACE.test(part) ? part : [...part].map(accentedLetter).join('')))
		.join('');
	const more = ' óñé ţŵó ţĥŕéé ƒóúŕ'.repeat(message.length).slice(0, Math.ceil(message.length * LONGER));
	return `⟦${accented}${more}⟧`;
}

/** @param {string} letter */
function accentedLetter(letter) {
	return [...ACCENTED][[...PLAIN].indexOf(letter)] ?? letter;
}
