const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	rsquo: '’',
	lsquo: '‘',
	rdquo: '”',
	ldquo: '“',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	eacute: 'é',
	laquo: '«',
	raquo: '»',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** Text of metadata, where markup and entities (some twice escaped) may have slipped in. Line breaks stay, other white space is one space. */
export function plainText(written: string): string {
	let text = written;
	for (let i = 0; i < 2 && text.includes('&'); i++) text = text.replace(ENTITY, decodeEntity);
	return text
		.replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
		.replace(/[\u00ad\u200b\ufeff]/g, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n\s*/g, '\n')
		.trim();
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
	const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
	if (code !== null)
		return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
	return ENTITIES[name ?? ''] ?? whole;
}
