/**
 * Reads JSON as pages embed it. Mends what is seen broken in JSON-LD: comments and CDATA around it, raw line breaks in strings,
 * commas too many, a stop or semicolon after it, quotation marks as entities, an end cut off.
 * @returns undefined where it cannot be mended
 */
export function readLenientJson(source: string): unknown {
	const text = source
		.replace(/^\s*(?:<!--|(?:\/[*/]\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, '')
		.replace(/(?:-->|(?:\/[*/]\s*)?\]\]>(?:\s*\*\/)?|;)\s*$/, '');
	return parse(text) ?? parse(mend(text)) ?? parse(mend(text.replace(/&quot;/g, '"').replace(/&amp;/g, '&')));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function mend(text: string): string {
	let mended = '';
	let inString = false;
	const open: string[] = [];
	for (let i = 0; i < text.length; i++) {
		const character = text.charAt(i);
		if (inString) {
			if (character === '\\') {
				const next = text.charAt(++i);
				mended += /["\\/bfnrtu]/.test(next) ? `\\${next}` : next;
			} else if (character === '"' && isClosing(text, i)) {
				inString = false;
				mended += character;
			} else if (character === '"') mended += '\\"';
			else mended += character < ' ' ? ' ' : character;
			continue;
		}
		if (character === '"') inString = true;
		else if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']');
		else if (character === '}' || character === ']') {
			mended = mended.replace(/,\s*$/, '');
			if (open.pop() === undefined) continue;
		}
		mended += character;
		// a second value after the first is dropped
		if (!open.length && /[}\]]/.test(character)) return mended;
	}
	if (inString) mended += '"';
	return (
		mended.replace(/(?:,\s*|(?:,\s*)?"[^"]*"\s*:?\s*)$/, (end) =>
			/^\s*"/.test(end) && open.at(-1) === ']' ? end : '',
		) + open.reverse().join('')
	);
}

/** Whether a quotation mark ends its string: what follows is what may follow a string. */
function isClosing(text: string, at: number): boolean {
	return /^"\s*(?:[:}\]]|,\s*(?:["{[\]}\d-]|true|false|null|$)|$)/.test(text.slice(at, at + 40));
}
