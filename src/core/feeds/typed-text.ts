/** Of bytes that are written as letters. */
export const IN_BASE64 = 'application/octet-stream';
/** The same of a text without mark-up, which Atom 0.3 knew and Atom 1.0 has no type for. */
export const PLAIN_IN_BASE64 = 'text/plain;base64';
/** A media type whose content Atom has in base64 (RFC 4287, 4.1.3.3): neither text nor XML. */
const OF_BYTES = /^(?!text\/|multipart\/|message\/)[\w.+-]+\/(?![\w.+-]*(?:xml|html))/i;
const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;

/** What an Atom element says, as mark-up; undefined where it is a picture or another file that has no words. */
export function typedText(element: { value?: string; type?: string } | undefined): string | undefined {
	const { value, type = '' } = element ?? {};
	const isPlain = type === PLAIN_IN_BASE64;
	if (!value || !(isPlain || OF_BYTES.test(type))) return value;
	const letters = value.replace(/\s+/g, '');
	// many write what they like for a type
	if (letters.length % 4 !== 0 || !BASE64.test(letters)) return value;
	const text = textOfBytes(letters);
	return isPlain ? text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

function textOfBytes(letters: string): string | undefined {
	const text = new TextDecoder().decode(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
	return text.includes('\0') || text.includes('\ufffd') ? undefined : text;
}
