/** Letters of a tag: a hundred attributes with addresses stay far below. */
const LONGEST_TAG = 50_000;
/** What holds no tags: how it begins, and its end. */
const WITHOUT_TAGS: readonly (readonly [string, string])[] = [
	['<!--', '-->'],
	['<![CDATA[', ']]>'],
	['<?', '?>'],
];

/** Whether some tag of an XML text is longer than any feed's: a parser would make millions of attributes of it. One pass. */
export function hasEndlessTag(xml: string): boolean {
	for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
		const other = WITHOUT_TAGS.find(([begin]) => xml.startsWith(begin, at));
		const end = other ? endAfter(xml, other[1], at + other[0].length) : endOfTag(xml, at);
		if (!other && end - at > LONGEST_TAG) return true;
		at = end;
	}
	return false;
}

function endAfter(xml: string, mark: string, from: number): number {
	const at = xml.indexOf(mark, from);
	return at < 0 ? xml.length : at + mark.length;
}

/** Behind the next ">" outside quotation marks; no further on than one letter too many. */
function endOfTag(xml: string, start: number): number {
	const last = Math.min(xml.length, start + LONGEST_TAG + 1);
	let quote = '';
	for (let at = start + 1; at < last; at++) {
		const letter = xml.charAt(at);
		if (quote) {
			if (letter === quote) quote = '';
		} else if (letter === '>') return at + 1;
		else if (letter === '"' || letter === "'") quote = letter;
	}
	return last;
}
