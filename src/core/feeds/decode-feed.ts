/** Bytes in which an encoding is declared, if anywhere. */
const HEAD_BYTES = 400;
/** What stands for a byte that an encoding does not have. */
const REPLACEMENT = '\ufffd';
const BEYOND_ASCII = /[^\0-\x7f\ufffd]/gu;
/** Letters of several bytes for each byte that is none. */
const LEAST_WHOLE = 3;
/** What is taken for UTF-32, which browsers do not decode. */
const UTF_32 = /^utf-?32/;

/**
 * The text of a feed's bytes: by the byte order mark, else by what its first bytes can only be, else by the server's word or the XML declaration
 * (RFC 7303, section 3), whichever of them fits the bytes, but UTF-8 before those that any bytes fit. What nobody names and is no UTF-8 is
 * Windows-1252, as with browsers.
 * @param contentType the server's; empty when unknown
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): string {
	const told = encodingOfFirstBytes(bytes);
	if (told && UTF_32.test(told)) return decodeUtf32(bytes, told === 'utf-32be');
	if (told) return decodeAs(told, bytes) ?? '';
	const head = decodeAs('latin1', bytes.subarray(0, HEAD_BYTES)) ?? '';
	const named = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
	const declared = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
	// servers say Latin-1 of whatever they have
	const said = encodingNamed(named) === WESTERN ? [declared, named] : [named, declared];
	const first = said.find((label) => encodingNamed(label) !== null);
	// every byte is a letter in most of them, so that they always fit; but their texts are hardly ever UTF-8 by chance
	const labels = ofOneByte(first) ? ['utf-8', ...said] : [...said, 'utf-8'];
	for (const label of [...labels, WESTERN]) {
		// wide letters would have shown in the first bytes
		if (!label || /^(?:utf-?(?:16|32)|ucs|unicode|iso-10646)/i.test(label)) continue;
		const text = decodeAs(label, bytes);
		if (text !== null && fits(text, encodingNamed(label))) return text;
	}
	return '';
}

/** A byte that was lost on the way, or cut off at the end, makes nothing else of UTF-8 that is otherwise whole: no other text is so by chance. */
function fits(text: string, encoding: string | null): boolean {
	if (!text.includes(REPLACEMENT)) return true;
	if (encoding !== 'utf-8') return false;
	const lost = text.split(REPLACEMENT).length - 1;
	return (text.match(BEYOND_ASCII)?.length ?? 0) > LEAST_WHOLE * lost;
}

/** What browsers take Latin-1 for, and what nobody names. */
const WESTERN = 'windows-1252';
const OF_MORE_BYTES = /^(?:utf-|gb|big5|euc-|iso-2022|shift_jis)/;

/** A mark, or a "<" in letters of two or four bytes. */
function encodingOfFirstBytes([a, b, c, d]: Uint8Array): string | null {
	if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
	if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
	if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
	if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
	if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
	return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

function decodeUtf32(bytes: Uint8Array, isBigEndian: boolean): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pieces: string[] = [];
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, !isBigEndian);
		if (code !== 0xfeff) pieces.push(code <= 0x10ffff ? String.fromCodePoint(code) : REPLACEMENT);
	}
	return pieces.join('');
}

/** Names of encodings that browsers have under others. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	cp932: 'shift_jis',
	cp936: 'gbk',
	cp949: 'euc-kr',
	cp950: 'big5',
	'mac-roman': 'macintosh',
};

/** Null where nobody knows the encoding. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
	return decoderFor(label)?.decode(bytes) ?? null;
}

/** As browsers call it; null where nobody knows it. */
function encodingNamed(label: string | undefined): string | null {
	return (label && decoderFor(label)?.encoding) || null;
}

function ofOneByte(label: string | undefined): boolean {
	const encoding = encodingNamed(label);
	return encoding !== null && !OF_MORE_BYTES.test(encoding);
}

function decoderFor(label: string): TextDecoder | null {
	const name = label.toLowerCase().replaceAll('_', '-');
	try {
		return new TextDecoder(OTHER_NAMES[name] ?? (name.startsWith('koi8') ? name : label));
	} catch {
		return null;
	}
}
