/** Bytes as letters that any protocol carries (RFC 4648, 4). */
export function toBase64(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
	let text = '';
	for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
	return btoa(text);
}

/** @throws where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
