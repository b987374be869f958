import { expect, test } from 'vitest';
import { decodeFeed } from '../../../src/core/feeds/decode-feed.ts';

const TEXT = '<rss>Café Zürich</rss>';
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, bytes: 2 | 4, isBig: boolean) =>
	Uint8Array.from(text, (letter) => letter.charCodeAt(0)).reduce<number[]>((all, code) => {
		const zeros = new Array<number>(bytes - 1).fill(0);
		all.push(...(isBig ? [...zeros, code] : [code, ...zeros]));
		return all;
	}, []);
const declaring = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${TEXT}`;

test.each([
	['UTF-8 that nobody names', utf8(TEXT), ''],
	['Latin-1 that the server names', latin(TEXT), 'text/xml; charset=ISO-8859-1'],
	['Latin-1 that the declaration names', latin(declaring('iso-8859-1')), 'text/xml'],
	['Windows-1252 that nobody names', latin(TEXT), 'application/rss+xml'],
	['Windows-1252 that the server calls UTF-8', latin(declaring('windows-1252')), 'text/xml; charset=utf-8'],
	['UTF-8 that the server calls by no name', utf8(TEXT), 'text/xml; charset=unheard-of'],
	['UTF-8 that is declared UTF-16', utf8(declaring('utf-16')), ''],
	['UTF-8 that the server calls Latin-1', utf8(declaring('utf-8')), 'text/xml; charset=ISO-8859-1'],
	['UTF-8 that only the server names, as Latin-1', utf8(TEXT), 'text/xml; charset=ISO-8859-1'],
	['UTF-8 that everybody calls Latin-1', utf8(declaring('iso-8859-1')), 'text/xml; charset=ISO-8859-1'],
	['UTF-8 that is declared Latin-2', utf8(declaring('iso-8859-2')), 'text/xml'],
	['UTF-16 without a mark', Uint8Array.from(wide(TEXT, 2, false)), ''],
	['UTF-16 the other way round', Uint8Array.from(wide(TEXT, 2, true)), ''],
	['UTF-32 without a mark', Uint8Array.from(wide(TEXT, 4, true)), ''],
	['UTF-32 with a mark', Uint8Array.from([0xff, 0xfe, 0, 0, ...wide(TEXT, 4, false)]), ''],
])('%s is read', (_, bytes, contentType) => {
	expect(decodeFeed(bytes, contentType)).toContain(TEXT);
});

test('an encoding is known by the name that other systems give it', () => {
	const bytes = Uint8Array.from([0x3c, 0x61, 0x3e, 0x8d, 0x60]);
	expect(decodeFeed(bytes, 'text/xml; charset=CP932')).toBe('<a>港');
});

test.each([
	['Shift_JIS', 'shift_jis', [0x8d, 0x60], '港'],
	['letters of seven bits', 'iso-2022-jp', [0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42], '港'],
	['Cyrillic letters', 'windows-1251', [0xcf, 0xee, 0xf0, 0xf2], 'Порт'],
	['GBK whose bytes could be UTF-8', 'gbk', [0xc1, 0xaa, 0xcd, 0xa8], '联通'],
])('%s that the server calls Latin-1 is what it is declared', (_, encoding, letters, text) => {
	const head = latin(`<?xml version="1.0" encoding="${encoding}"?><rss>`);
	const bytes = Uint8Array.from([...head, ...letters]);
	expect(decodeFeed(bytes, 'text/xml; charset=iso-8859-1')).toMatch(new RegExp(`<rss>${text}$`));
});

test('UTF-8 of which a byte was lost, or that was cut off within a letter, is UTF-8', () => {
	const bytes = utf8('<rss>Köpenick, Zürich, Łódź</rss>');
	const lost = bytes.filter((_, place) => place !== bytes.indexOf(0xb6));
	expect(decodeFeed(lost, 'text/xml; charset=utf-8')).toBe('<rss>K\ufffdpenick, Zürich, Łódź</rss>');
	expect(decodeFeed(bytes.subarray(0, -7), '')).toBe('<rss>Köpenick, Zürich, Łód\ufffd');
});

test('bytes that are nothing are no text', () => {
	expect(decodeFeed(new Uint8Array(), 'text/xml')).toBe('');
});
