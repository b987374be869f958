const SPACE = /\s+/y;
/** A document type up to its end or to the beginning of a subset of its own. Matches wherever one begins, so that it never goes back. */
const DOCUMENT_TYPE = /<!doctype[^[>]*/iy;
const ENTITY = /<!entity\s/iy;
/**
 * A subset that names nothing but the lists of HTML's characters, which old versions of RSS were given with it, up to the end of its document
 * type. Nobody loads them: what they hold is known.
 */
const CHARACTER_LISTS =
	/\[(?:\s|<!ENTITY\s+%\s+[\w.-]{1,40}\s+PUBLIC\s+"-\/\/W3C\/\/ENTITIES [^"]{1,100}"\s+"[^"]{1,300}"\s*>|%[\w.-]{1,40};){0,500}\]\s*>/iy;

/**
 * Skips white space, comments, processing instructions and document types in front of the first element, in one pass: whatever begins
 * and never ends is looked at once.
 * @returns where the prolog ends, and whether it declares entities, or could: a document type with a subset of its own that names more than HTML's characters
 */
export function readProlog(xml: string): { end: number; hasSubset: boolean } {
	let at = 0;
	for (;;) {
		const end = endOfPart(xml, at);
		if (end === at) return { end, hasSubset: lengthOf(ENTITY, xml, at) > 0 };
		if (end === 'subset') return { end: at, hasSubset: true };
		at = end;
	}
}

/** Where the part that begins at `at` ends; `at` itself where none begins there, or none that ends. */
function endOfPart(xml: string, at: number): number | 'subset' {
	if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4) ?? at;
	if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2) ?? at;
	const type = lengthOf(DOCUMENT_TYPE, xml, at);
	if (type === 0) return at + lengthOf(SPACE, xml, at);
	const stop = xml[at + type];
	if (stop !== '[') return stop === '>' ? at + type + 1 : at;
	const lists = lengthOf(CHARACTER_LISTS, xml, at + type);
	return lists > 0 ? at + type + lists : 'subset';
}

function after(xml: string, closing: string, from: number): number | undefined {
	const found = xml.indexOf(closing, from);
	return found < 0 ? undefined : found + closing.length;
}

function lengthOf(pattern: RegExp, xml: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(xml)?.[0].length ?? 0;
}
