// @ts-check
/** Shapes of feeds that are read, sent at once and in one piece. */
import { gzipSync } from 'node:zlib';
import {
	atom,
	entry,
	ICE,
	item,
	json,
	link,
	nextPlace,
	RSS_TYPE,
	rss,
	SHAPES_HOST,
	sitemap,
	sitemapEntry,
	XML,
} from './markup.mjs';

/**
 * @typedef {import('./all-shapes.mjs').Answer} Answer
 * @typedef {import('./all-shapes.mjs').Expected} Expected
 */

/**
 * A shape that is read.
 * @param {string} name
 * @param {string | Buffer} body
 * @param {string[]} [titles]
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 * @returns {[string, Answer, Expected]}
 */
const read = (name, body, titles = [ICE], headers = RSS_TYPE) => [
	name,
	{ headers, body },
	{ status: 'working', titles },
];

/** @param {string} text */
const utf16be = (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
/**
 * @param {string} text
 * @param {Record<string, number>} letters those beyond ASCII, by their byte
 */
export const inCodePage = (text, letters) =>
	Buffer.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
const CYRILLIC = Object.fromEntries(
	[...'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, 0xc0 + at]),
);

/** @type {[name: string, answer: Answer, expected: Expected][]} */
export const READABLE_ANSWERS = [
	read('in RSS 2.0', rss(entry())),
	read(
		'in RSS 0.91 with a document type',
		rss(
			entry(),
			`${XML}<!DOCTYPE rss PUBLIC "-//Courier//DTD RSS 0.91//EN" "http://courier.example/rss-0.91.dtd">`,
		).replace('version="2.0"', 'version="0.91"'),
	),
	read(
		'in RSS 1.0 (RDF)',
		`${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://${SHAPES_HOST}/rdf"><title>Sandhaven Courier</title><link>http://${SHAPES_HOST}/</link><description>News</description></channel><item rdf:about="x"><title>${ICE}</title><link>${link()}</link><dc:date>2026-03-02T08:30:00Z</dc:date></item></rdf:RDF>`,
	),
	read(
		'in Atom 1.0',
		atom(
			`<entry><title>${ICE}</title><id>urn:1</id><link href="${link()}"/><updated>2026-03-02T08:30:00Z</updated></entry>`,
		),
	),
	read(
		'in Atom 0.3',
		atom(
			`<entry><title>${ICE}</title><id>urn:1</id><link rel="alternate" type="text/html" href="${link()}"/><issued>2026-03-02T08:30:00Z</issued><modified>2026-03-02T08:30:00Z</modified></entry>`,
		)
			.replace('http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#')
			.replace('<feed ', '<feed version="0.3" '),
	),
	read('in JSON Feed 1.1', json({ items: [{ id: '1', url: link(), title: ICE }] }), [ICE], {
		'content-type': 'application/feed+json',
	}),
	read(
		'in JSON Feed 1',
		json({
			version: 'https://jsonfeed.org/version/1',
			items: [{ id: '1', url: link(), title: ICE, author: { name: 'Marit Olde' } }],
		}),
		[ICE],
		{ 'content-type': 'application/json' },
	),
	read('that is a news site map', sitemap(sitemapEntry()), [ICE], { 'content-type': 'text/xml' }),
	read('that is a news site map in a compressed file', gzipSync(sitemap(sitemapEntry())), [ICE], {
		'content-type': 'application/x-gzip',
	}),
	read('with a byte order mark', `\uFEFF${rss(entry())}`),
	read(
		'in UTF-16, little end first',
		Buffer.from(`\uFEFF${rss(entry('Is lukker havnen – “nå”'))}`, 'utf16le'),
		['Is lukker havnen – “nå”'],
		{ 'content-type': 'application/xml' },
	),
	read('in UTF-16, big end first', utf16be(rss(entry('Is lukker havnen – “nå”'))), ['Is lukker havnen – “nå”'], {
		'content-type': 'application/xml',
	}),
	read(
		'in Latin-1, by its declaration',
		Buffer.from(
			rss(entry('Glace à Sandhaven, dégâts légers'), '<?xml version="1.0" encoding="ISO-8859-1"?>'),
			'latin1',
		),
		['Glace à Sandhaven, dégâts légers'],
		{ 'content-type': 'application/rss+xml' },
	),
	read(
		'in Windows-1251',
		inCodePage(rss(entry('Лёд закрыл порт'), '<?xml version="1.0" encoding="windows-1251"?>'), {
			...CYRILLIC,
			ё: 0xb8,
		}),
		['Лёд закрыл порт'],
		{ 'content-type': 'text/xml' },
	),
	read(
		'in Shift JIS',
		Buffer.concat([
			Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?>'),
			...rss(entry('@'), '')
				.split('@')
				.flatMap((part, at) => [...(at ? [Buffer.from([0x8d, 0x60])] : []), Buffer.from(part)]),
		]),
		['港'],
		{ 'content-type': 'application/xml' },
	),
	read('in an encoding that nobody knows', rss(entry(), '<?xml version="1.0" encoding="x-courier"?>'), [ICE], {
		'content-type': 'text/xml',
	}),
	read('whose header quotes its encoding', rss(entry('Café')), ['Café'], {
		'content-type': 'text/xml; charset="UTF-8"',
	}),
	read('called a web page by its server', rss(entry()), [ICE], { 'content-type': 'text/html' }),
	read('called a download by its server', rss(entry()), [ICE], { 'content-type': 'application/octet-stream' }),
	read('of no type', rss(entry()), [ICE], {}),
	read('with CDATA', rss(entry('<![CDATA[Ice & <b>wind</b> close the port]]>')), ['Ice & wind close the port']),
	read('with markup encoded twice', rss(entry('Ice &amp;amp; &lt;b&gt;wind&lt;/b&gt;')), ['Ice & wind']),
	read('with the named references of HTML', rss(entry('Caf&eacute;&nbsp;&mdash; closed')), ['Café — closed']),
	read('with numeric references', rss(entry('It&#8217;s &#x201C;cold&#x201D;')), ['It’s “cold”']),
	read('with a bare ampersand', rss(entry('Ice & wind')), ['Ice & wind']),
	read(
		'with a prefix it never declared',
		rss(item(`<title>${ICE}</title><link>${link()}</link><courier:mood>cold</courier:mood>`)),
	),
	read('with names in capitals', rss(entry()).replace(/<(\/?)item>/g, '<$1ITEM>')),
	read(
		'with XHTML in its titles',
		atom(
			`<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${ICE}</div></title><id>urn:1</id><link href="${link()}"/><updated>2026-03-02T08:30:00Z</updated></entry>`,
		),
	),
	read('without dates', rss(item(`<title>${ICE}</title><link>${link()}</link>`))),
	read(
		'with dates in German',
		rss(item(`<title>${ICE}</title><link>${link()}</link><pubDate>Mo, 02 Mär 2026 08:30:00 MEZ</pubDate>`)),
	),
	read(
		'with dates in Unix time',
		json({ items: [{ id: '1', url: link(), title: ICE, date_published: '1772436600' }] }),
	),
	read(
		'with dates that are none',
		rss(item(`<title>${ICE}</title><link>${link()}</link><pubDate>yesterday</pubDate>`)),
	),
	read('with relative links', rss(item(`<title>${ICE}</title><link>/news/${nextPlace()}</link>`))),
	read(
		'with links relative to xml:base',
		rss(`<item xml:base="http://${SHAPES_HOST}/news/"><title>${ICE}</title><link>${nextPlace()}</link></item>`),
	),
	read('with addresses only in its guids', rss(item(`<title>${ICE}</title><guid>${link()}</guid>`))),
	read(
		'with several links an entry',
		atom(
			`<entry><title>${ICE}</title><id>urn:1</id><link rel="enclosure" href="/a.mp3"/><link rel="alternate" type="text/html" href="${link()}"/><link rel="replies" href="/r"/><updated>2026-03-02T08:30:00Z</updated></entry>`,
		),
	),
	read('with links among blanks', rss(item(`<title>${ICE}</title><link>\n\t${link()}\n</link>`))),
	read('with first words in place of titles', rss(item(`<link>${link()}</link><description>${ICE}.</description>`)), [
		`${ICE}.`,
	]),
	read('with titles in another namespace', rss(item(`<media:title>${ICE}</media:title><link>${link()}</link>`))),
	read('with one entry twice', rss(`${entry('Twice').repeat(2)}${entry()}`), ['Twice', ICE]),
	read('with scripts for links', rss(item('<title>X</title><link>javascript:alert(1)</link>') + entry())),
	read('with markup that would run in its titles', rss(entry('&lt;img src=x onerror=alert(1)&gt;Ice')), ['Ice']),
	read('without entries', rss(''), []),
	read(
		'with a thousand entries, of which 500 are taken',
		rss(
			Array.from({ length: 1_000 }, (_, at) =>
				item(`<title>Ice ${at}</title><link>http://${SHAPES_HOST}/many/${at}</link>`),
			).join(''),
		),
		Array.from({ length: 500 }, (_, at) => `Ice ${at}`),
	),
	read(
		'behind a warning of the server’s program',
		`<br />\n<b>Notice</b>: odd value in feed.php on line 3\n${rss(entry())}`,
	),
	read('behind blank lines', `\n\n \n${rss(entry())}`),
	read('behind comments and a style sheet', rss(entry(), `${XML}<!-- made by hand --><?xml-stylesheet href="x.xsl"?>`)),
	read('cut off in its second entry', rss(entry() + entry('Cut off')).split('Cut off')[0] ?? ''),
	read('with one broken entry', rss(item('<title>Ice <b>again</title><link>/x</link>') + entry()), ['Ice again', ICE]),
	read('with control characters', rss(entry('Ice\u000b closes the port')), ['Ice closes the port']),
	read('with null bytes in front', `\0\0${rss(entry())}`),
];
