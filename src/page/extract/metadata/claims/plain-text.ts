/** Text of metadata, its references decoded, where markup may have slipped in. Line breaks stay, other white space is one space. */
export function plainText(written: string): string {
	return written
		.replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
		.replace(/[\u00ad\u200b\ufeff]/g, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n\s*/g, '\n')
		.trim();
}
