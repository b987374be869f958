/** A text without what typesetting changes: white space, capitals, the shape of quotation marks and dashes, ligatures, accents apart. */
export interface FoldedText {
	/** The text it was made of. In it, a line break is the edge of a block. */
	source: string;
	folded: string;
	/** For each unit of `folded`, where its character begins in `source`. */
	offsets: Uint32Array;
}

const LOOK_ALIKES: Record<string, string> = {
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	'′': "'",
	'`': "'",
	'´': "'",
	ʼ: "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'″': '"',
	'«': '"',
	'»': '"',
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
	'⁃': '-',
};
/** White space, soft hyphens, joiners, the stroke that stretches Arabic words; accents and vowel points, once they are apart from their letter. */
const SHAPELESS = /[\s\p{Cc}\p{Cf}\p{Script=Inherited}\u0640]/gu;

const foldedCharacters = new Map<string, string>();

/** What a character that is not plain ASCII folds to: of no, one or more units. */
function foldCharacter(character: string): string {
	let folded = foldedCharacters.get(character);
	if (folded === undefined) {
		// one character at a time, so that every unit keeps its place; composed and decomposed letters fold alike
		folded = (LOOK_ALIKES[character] ?? character.normalize('NFKD')).toLowerCase().replace(SHAPELESS, '');
		if (foldedCharacters.size < 10_000) foldedCharacters.set(character, folded);
	}
	return folded;
}

/** Folds a text for comparing; {@link sourceSpan} leads back to its own offsets. */
export function foldText(source: string): FoldedText {
	let units = new Uint16Array(source.length + 16);
	let offsets = new Uint32Array(source.length + 16);
	let length = 0;
	for (let i = 0; i < source.length; i++) {
		const code = source.charCodeAt(i);
		if (code <= 0x20) continue;
		if (code < 0x7f && code !== 0x60) {
			units[length] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
			offsets[length++] = i;
			continue;
		}
		const character = String.fromCodePoint(source.codePointAt(i) ?? code);
		const folded = foldCharacter(character);
		// a character may unfold to many units: there is always room for those left, one each, and these
		if (length + source.length - i + folded.length > units.length) {
			units = grown(units, new Uint16Array(units.length * 2 + folded.length));
			offsets = grown(offsets, new Uint32Array(units.length));
		}
		for (let unit = 0; unit < folded.length; unit++) {
			units[length] = folded.charCodeAt(unit);
			offsets[length++] = i;
		}
		i += character.length - 1;
	}
	return { source, folded: stringOf(units.subarray(0, length)), offsets: offsets.subarray(0, length) };
}

function grown<List extends Uint16Array | Uint32Array>(list: List, larger: List): List {
	larger.set(list);
	return larger;
}

function stringOf(units: Uint16Array): string {
	const parts: string[] = [];
	for (let i = 0; i < units.length; i += 8_192) parts.push(String.fromCharCode(...units.subarray(i, i + 8_192)));
	return parts.join('');
}

/** Where a stretch of folded units stands in the source: whole characters, with the accents that follow the last. */
export function sourceSpan({ source, offsets }: FoldedText, start: number, end: number): [start: number, end: number] {
	const from = offsets[start] ?? source.length;
	if (end <= start) return [from, from];
	let to = offsets[end - 1] ?? source.length;
	to += (source.codePointAt(to) ?? 0) > 0xffff ? 2 : 1;
	while (/\p{M}/u.test(source.charAt(to))) to++;
	return [from, to];
}

/** The first folded unit whose character begins at or after an offset of the source. */
export function foldedOffset({ offsets }: FoldedText, offset: number): number {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((offsets[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether a block begins at this unit: a line break, or nothing, stands before it. */
export function beginsBlock({ source, offsets }: FoldedText, unit: number): boolean {
	const before = unit > 0 ? (offsets[unit - 1] ?? 0) : 0;
	return unit <= 0 || unit >= offsets.length || source.slice(before, offsets[unit]).includes('\n');
}
