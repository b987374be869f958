/** Letters that are mended: of a longer text its beginning, as of one whose end is cut off. */
const LONGEST_MENDED = 300_000;

/**
 * Reads JSON as pages embed it. Mends what is seen broken in JSON-LD: comments and CDATA around it, raw line breaks in strings,
 * commas too many, a stop or semicolon after it, quotation marks as entities, an end cut off.
 * @returns undefined where it cannot be mended
 */
export function readLenientJson(source: string): unknown {
	const text = source
		.replace(/^\s*(?:<!--|(?:\/[*/]\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, '')
		.replace(/(?:-->|(?:\/[*/]\s*)?\]\]>(?:\s*\*\/)?|;)\s*$/, '');
	const begun = text.slice(0, LONGEST_MENDED);
	return parse(text) ?? parse(mend(begun)) ?? parse(mend(begun.replace(/&quot;/g, '"').replace(/&amp;/g, '&')));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What an end that is cut off leaves half is dropped. */
function mend(text: string): string {
	const mended: string[] = [];
	/** So many of them are whole. */
	let whole = 0;
	let inString = false;
	const open: string[] = [];
	for (let i = 0; i < text.length; i++) {
		let character = text.charAt(i);
		if (inString) {
			if (character === '\\') {
				character = text.charAt(++i);
				if (/["\\/bfnrtu]/.test(character)) mended.push('\\');
			} else if (character === '"') {
				if (isClosing(text, i)) inString = false;
				else mended.push('\\');
			} else if (character < ' ') character = ' ';
			mended.push(character);
			continue;
		}
		if (character === '"') inString = true;
		else if (character === '{') open.push('}');
		else if (character === '[') open.push(']');
		else if (/[}\]]/.test(character)) {
			while (/[,\s]/.test(mended.at(-1) ?? '')) mended.pop();
			if (!open.pop()) continue;
			// a second value after the first is dropped
			if (!open.length) i = text.length;
		}
		mended.push(character);
		if (/[,{}[\]]/.test(character)) whole = mended.length;
	}
	return mended.slice(0, whole).join('').replace(/,$/, '') + open.reverse().join('');
}

/** Whether a quotation mark ends its string: what follows is what may follow a string. */
function isClosing(text: string, at: number): boolean {
	return /^"\s*(?:[:}\]]|,\s*(?:["{[\]}\d-]|true|false|null|$)|$)/.test(text.slice(at, at + 40));
}
