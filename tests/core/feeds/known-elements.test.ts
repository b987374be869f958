import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/feeds/parse-feed.ts';
import { typedText } from '../../../src/core/feeds/typed-text.ts';

const URL_OF_FEED = 'https://courier.example/news/feed.xml';
const rss = (items: string) =>
	`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Courier</title>${items}</channel></rss>`;
const item = (parts: string) => `<item>${parts}</item>`;
const first = (content: string) => parseFeed(content, URL_OF_FEED).entries[0];

const ATOM_03 = 'xmlns="http://purl.org/atom/ns#" version="0.3"';
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const atom = (entry: string, attributes = ATOM, title = '<title>Courier</title>') =>
	`<feed ${attributes}>${title}<entry>${entry}</entry></feed>`;
const LINK = '<link href="/a"/>';
const inBase64 = (text: string) => btoa(text);

test.each<[string, string, object]>([
	[
		'a headline in Base64',
		atom(`<title type="text/html" mode="base64">${inBase64('Ice <b>again</b>')}</title>${LINK}`, ATOM_03),
		{ title: 'Ice again' },
	],
	[
		'a text without mark-up in Base64',
		atom(
			`<title>T</title>${LINK}<summary mode='base64' type="text/plain">\n${inBase64('Is <b> bold & so on?')}\n</summary>`,
			ATOM_03,
		),
		{ summary: 'Is <b> bold & so on?' },
	],
	[
		'a text of a type that has to be in Base64',
		atom(`<title>T</title>${LINK}<content type="application/octet-stream">${inBase64('Ice <b>again</b>')}</content>`),
		{ summary: 'Ice again' },
	],
	[
		'a picture for its text',
		atom(`<title>T</title>${LINK}<content type="image/png">${inBase64('\x89PNG\r\n\x1a\n\0\0')}</content>`),
		{ summary: '' },
	],
	[
		'a text that only its type calls something else',
		atom(`<title>T</title>${LINK}<content type="application/text">Ice at the quay.</content>`),
		{ summary: 'Ice at the quay.' },
	],
	...['photo_01', 'a-b_c-d_', 'photo', 'abc=====', '===='].map((text): [string, string, object] => [
		`“${text}”, which its type alone calls Base64`,
		atom(`<title>T</title>${LINK}<content type="image/svg">${text}</content>`),
		{ summary: text },
	]),
	[
		'the language of its headline',
		atom(`<title xml:lang="fr">T</title>${LINK}`, `${ATOM} xml:lang="en"`),
		{ language: 'fr' },
	],
	[
		'a relation in capitals',
		atom('<title>T</title><link rel="ALTERNATE" href="/b"/>'),
		{ url: 'https://courier.example/b' },
	],
	[
		'a relation by its address',
		atom('<title>T</title><link rel="http://www.iana.org/assignments/relation/alternate" href="/b"/>'),
		{ url: 'https://courier.example/b' },
	],
	[
		'its address as text',
		atom('<title>T</title><link>https://courier.example/b</link>'),
		{ url: 'https://courier.example/b' },
	],
	[
		'only where its text is',
		atom('<title>T</title><content type="text/html" src="/b"/>'),
		{ url: 'https://courier.example/b' },
	],
	['the same without a feed around it', `<entry ${ATOM}><title>Ice</title>${LINK}</entry>`, { title: 'Ice' }],
])('an Atom entry says %s', (_, content, expected) => {
	expect(first(content)).toMatchObject(expected);
});

const WHOLE = '<title>Ice</title><link>/a</link><description>At the quay.</description>';
const ICE = { title: 'Ice', url: 'https://courier.example/a', summary: 'At the quay.' };

test.each([
	[
		'whose entries stand in its channel',
		`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Courier</title>${item(WHOLE)}</channel></rdf:RDF>`,
	],
	[
		'in the namespace of another version',
		`<rss version="2.0" xmlns="http://purl.org/rss/1.0/"><channel><title>Courier</title>${item(WHOLE)}</channel></rss>`,
	],
	['without a channel', `<rss version="0.90"><title>Courier</title>${item(WHOLE)}</rss>`],
	[
		'of version 1.1',
		`<Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="r"><title>Courier</title><items rdf:parseType="Collection">${item(WHOLE)}</items></Channel>`,
	],
	[
		'of channel definitions',
		'<CHANNEL HREF="/"><TITLE>Courier</TITLE><ITEM HREF="/a"><TITLE>Ice</TITLE><ABSTRACT>At the quay.</ABSTRACT></ITEM></CHANNEL>',
	],
	[
		'whose very last sign is missing',
		`<rss version="2.0"><channel><title>Courier</title>${item(WHOLE)}</channel></rss`,
	],
	[
		'with the lists of HTML’s characters',
		`<!DOCTYPE rss [\n<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://n.example/lat1.ent">\n%HTMLlat1;\n]>${rss(item(WHOLE))}`,
	],
])('a feed %s', (_, content) => {
	expect(parseFeed(content, URL_OF_FEED)).toMatchObject({ title: 'Courier', entries: [ICE] });
});

test.each([
	['on its root', '<rss version="2.0" xml:lang="de"><channel>'],
	['on its channel', '<rss version="2.0"><channel xml:lang="de">'],
])('RSS says its language %s', (_, start) => {
	expect(parseFeed(`${start}<title>Bote</title></channel></rss>`, URL_OF_FEED).language).toBe('de');
});

test.each<[string, string, object]>([
	['a summary', '<summary>Ice at the quay.</summary>', { summary: 'Ice at the quay.' }],
	[
		'a description of Dublin Core',
		'<dc:description>Ice at the quay.</dc:description>',
		{ summary: 'Ice at the quay.' },
	],
	['a podcast’s line', '<itunes:subtitle>Ice at the quay.</itunes:subtitle>', { summary: 'Ice at the quay.' }],
	[
		'XHTML by another prefix',
		'<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Ice at the quay.</h:p></h:div>',
		{ summary: 'Ice at the quay.' },
	],
	['an author of Dublin Core', '<dc:author>Marit Olde</dc:author>', { authors: ['Marit Olde'] }],
	['the language of its text', '<description xml:lang="fr">Glace</description>', { language: 'fr' }],
	['a script that is cut off', '<description>Ice.&lt;script&gt;var a = "b";</description>', { summary: 'Ice.' }],
	[
		'a document type and an instruction',
		'<description>&lt;!DOCTYPE html&gt;&lt;?xml:namespace prefix="o" /&gt;Ice.</description>',
		{ summary: 'Ice.' },
	],
])('an entry of RSS has %s', (_, parts, expected) => {
	expect(first(rss(item(`<title>T</title><link>/a</link>${parts}`)))).toMatchObject(expected);
});

test('what stands behind an ampersand in an address is the name of a parameter', () => {
	const entry = first(rss(item('<title>T</title><link>https://courier.example/?a=1&copy=2&amp;reg=3</link>')));
	expect(entry?.url).toBe('https://courier.example/?a=1&copy=2&reg=3');
});

test('a long text in Base64 is read', () => {
	const long = typedText({ value: 'QUJD'.repeat(2_000_000), type: 'application/octet-stream' });
	expect(long?.length).toBe(6_000_000);
});
