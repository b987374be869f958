import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/feeds/parse-feed.ts';

const URL_OF_FEED = 'https://courier.example/news/feed.xml';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const rss = (items: string, channel = '<title>Sandhaven Courier</title><link>https://courier.example/</link>') =>
	`${XML}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel}<description>News</description>${items}</channel></rss>`;
const item = (parts: string) => `<item>${parts}</item>`;
const PLAIN_ITEM = item('<title>Port closes</title><link>https://courier.example/port</link><guid>port-1</guid>');

const first = (content: string) => parseFeed(content, URL_OF_FEED).entries[0];
const last = (content: string) => parseFeed(content, URL_OF_FEED).entries.at(-1);

describe('each format is read', () => {
	test('RSS', () => {
		const content = rss(
			item(
				'<title>Port closes</title><link>https://courier.example/port</link><guid isPermaLink="false">p1</guid><pubDate>Mon, 02 Mar 2026 08:30:00 +0100</pubDate><dc:creator>Marit Olde</dc:creator><description>The harbour &lt;b&gt;closes&lt;/b&gt; on Friday.</description>',
			),
			'<title>Sandhaven Courier</title><link>https://courier.example/</link><language>en-gb</language>',
		);
		expect(parseFeed(content, URL_OF_FEED)).toEqual({
			title: 'Sandhaven Courier',
			siteUrl: 'https://courier.example/',
			language: 'en-GB',
			format: 'rss',
			interval: null,
			entries: [
				{
					id: 'p1',
					url: 'https://courier.example/port',
					title: 'Port closes',
					summary: 'The harbour closes on Friday.',
					publishedAt: '2026-03-02T07:30:00.000Z',
					authors: ['Marit Olde'],
					outlet: null,
					language: 'en-GB',
				},
			],
		});
	});

	test('Atom', () => {
		const content = `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Küstenbote</title><id>urn:k</id><updated>2026-03-02T08:30:00Z</updated><link rel="self" href="https://kuestenbote.example/atom"/><link href="https://kuestenbote.example/"/><author><name>Redaktion</name></author>
<entry><title type="html">Hafen &lt;i&gt;zu&lt;/i&gt;</title><id>tag:k,2026:1</id><link rel="enclosure" href="a.mp3"/><link rel="alternate" href="/hafen"/><updated>2026-03-02T09:00:00+01:00</updated><summary>Eis am Kai.</summary></entry></feed>`;
		expect(parseFeed(content, 'https://kuestenbote.example/atom')).toEqual({
			title: 'Küstenbote',
			siteUrl: 'https://kuestenbote.example/',
			language: 'de',
			format: 'atom',
			interval: null,
			entries: [
				{
					id: 'tag:k,2026:1',
					url: 'https://kuestenbote.example/hafen',
					title: 'Hafen zu',
					summary: 'Eis am Kai.',
					publishedAt: '2026-03-02T08:00:00.000Z',
					authors: ['Redaktion'],
					outlet: null,
					language: 'de',
				},
			],
		});
	});

	test('RDF', () => {
		const content = `${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://courier.example/rdf"><title>Courier</title><link>https://courier.example/</link><description>d</description></channel><item rdf:about="https://courier.example/port"><title>Port closes</title><link>https://courier.example/port</link><dc:date>2026-03-02T08:30:00Z</dc:date></item></rdf:RDF>`;
		expect(parseFeed(content, URL_OF_FEED)).toMatchObject({
			format: 'rdf',
			title: 'Courier',
			entries: [{ title: 'Port closes', url: 'https://courier.example/port', publishedAt: '2026-03-02T08:30:00.000Z' }],
		});
	});

	test('JSON Feed', () => {
		const content = JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Courier',
			home_page_url: 'https://courier.example/',
			language: 'en',
			items: [
				{
					id: '1',
					url: '/port',
					title: 'Port closes',
					content_html: '<p>Ice &amp; wind</p>',
					date_published: '2026-03-02T08:30:00Z',
					authors: [{ name: 'Marit Olde' }],
				},
			],
		});
		expect(parseFeed(content, URL_OF_FEED)).toMatchObject({
			format: 'json',
			siteUrl: 'https://courier.example/',
			entries: [
				{
					id: '1',
					url: 'https://courier.example/port',
					summary: 'Ice & wind',
					authors: ['Marit Olde'],
					language: 'en',
				},
			],
		});
	});
});

describe('feeds are taken as they come', () => {
	test.each([
		['a byte order mark and blank lines in front', `\uFEFF\n\n ${rss(PLAIN_ITEM)}`],
		['a warning of the server’s program in front', `<br />\n<b>Notice</b>: odd value in feed.php\n${rss(PLAIN_ITEM)}`],
		[
			'a document type without entities',
			rss(PLAIN_ITEM).replace(XML, `${XML}<!DOCTYPE rss PUBLIC "-//N//DTD 0.91//EN" "http://n.example/rss.dtd">`),
		],
		[
			'a comment and a style sheet in front',
			rss(PLAIN_ITEM).replace(XML, `${XML}<!-- made by hand --><?xml-stylesheet href="x.xsl"?>`),
		],
		['no XML declaration', rss(PLAIN_ITEM).replace(XML, '')],
		['an undeclared prefix', rss(PLAIN_ITEM.replace('</item>', '<media:title>x</media:title></item>'))],
		['a bare ampersand', rss(PLAIN_ITEM, '<title>Sandhaven & Courier</title><link>https://courier.example/</link>')],
		['names in capitals', rss(PLAIN_ITEM).replace(/<(\/?)item>/g, '<$1ITEM>')],
		['an entry with broken markup', rss(`${item('<title>Ice <b>again</title><link>/ice</link>')}${PLAIN_ITEM}`)],
		['an entry that would change how objects work', rss(item('<__proto__>1</__proto__><title>X</title>') + PLAIN_ITEM)],
		['names in capitals throughout', rss(PLAIN_ITEM).replace(/<[^>]*>/g, (tag) => tag.toUpperCase())],
		['an end that is missing', rss(PLAIN_ITEM + PLAIN_ITEM).slice(0, -30)],
	])('%s', (_, content) => {
		expect(last(content)).toMatchObject({ title: 'Port closes', url: 'https://courier.example/port' });
	});

	test.each([
		['CDATA', '<title><![CDATA[Ice & <b>wind</b>]]></title>', 'Ice & wind'],
		['twice encoded markup', '<title>Ice &amp;amp; &lt;b&gt;wind&lt;/b&gt;</title>', 'Ice & wind'],
		['named references of HTML', '<title>Caf&eacute;&nbsp;&mdash; closed</title>', 'Café — closed'],
		['numeric references', '<title>It&#8217;s &#x201C;cold&#x201D;</title>', 'It’s “cold”'],
		['what only looks like markup', '<title>Is 3 &lt; 5 and &lt;Name&gt; real?</title>', 'Is 3 < 5 and <Name> real?'],
		['line breaks', '<title>\n  Port\n closes </title>', 'Port closes'],
	])('a title with %s', (_, title, expected) => {
		expect(first(rss(item(`${title}<link>https://courier.example/a</link>`)))?.title).toBe(expected);
	});

	test.each([
		['relative to the site', '<link>/port</link>', 'https://courier.example/port'],
		[
			'relative to xml:base',
			'<link>port</link>',
			'https://courier.example/2026/port',
			' xml:base="https://courier.example/2026/"',
		],
		['only in the guid', '<guid>https://courier.example/g</guid>', 'https://courier.example/g'],
		['only in an Atom link', '<atom:link href="https://courier.example/al"/>', 'https://courier.example/al'],
		['with white space', '<link>\n https://courier.example/w \n</link>', 'https://courier.example/w'],
	])('an address %s', (_, parts, expected, attributes = '') => {
		expect(first(rss(`<item${attributes}><title>T</title>${parts}</item>`))?.url).toBe(expected);
	});

	test('the fullest text of an entry is kept, without scripts, cut at a word', () => {
		const long = `<p>${'ice '.repeat(2_000)}</p><script>alert("x")</script>`;
		const entry = first(
			rss(
				item(
					`<title>T</title><link>/a</link><description>Short.</description><content:encoded><![CDATA[${long}]]></content:encoded>`,
				),
			),
		);
		expect(entry?.summary).toMatch(/^(ice )+ice…$/);
		expect(entry?.summary.length).toBeLessThanOrEqual(4_001);
	});

	test('an entry without a title is called by its first words', () => {
		const entry = first(rss(item(`<link>/a</link><description>${'The ice is thick. '.repeat(20)}</description>`)));
		expect(entry?.title).toMatch(/^The ice is thick\. .{60,90}…$/);
	});

	test('authors are names, without mail addresses, each once', () => {
		const entry = first(
			rss(
				item(
					'<title>T</title><link>/a</link><author>desk@courier.example (Marit Olde)</author><dc:creator>Marit Olde</dc:creator>',
				),
			),
		);
		expect(entry?.authors).toEqual(['Marit Olde']);
	});

	test('an entry is kept once, in the feed’s order', () => {
		const entry = (id: string) => item(`<title>${id}</title><link>/${id}</link><guid isPermaLink="false">${id}</guid>`);
		expect(parseFeed(rss(entry('b') + entry('a') + entry('b')), URL_OF_FEED).entries.map(({ id }) => id)).toEqual([
			'b',
			'a',
		]);
	});

	test.each([
		['without an address', '<title>T</title>'],
		['with a script for an address', '<title>T</title><link>javascript:alert(1)</link>'],
		['with a mail address', '<title>T</title><link>mailto:desk@courier.example</link>'],
		['without any words', '<link>/a</link>'],
		['whose guid is no address', '<title>T</title><guid>g1</guid>'],
	])('an entry %s is left out', (_, parts) => {
		expect(parseFeed(rss(item(parts) + PLAIN_ITEM), URL_OF_FEED).entries).toHaveLength(1);
	});

	test.each([
		[
			'a warning between its entries',
			`${item('<title>Ice</title><link>/ice</link>')}<br />\n<b>Notice</b>: odd on <b>3<br>\n`,
		],
		['a sign that begins no markup', item('<title>Polls: support < 40 per cent</title><link>/polls</link>')],
	])('%s costs no entry', (_, before) => {
		expect(parseFeed(rss(before + PLAIN_ITEM), URL_OF_FEED).entries).toHaveLength(2);
	});

	test.each(['Harbour news', 'İİİİİİİİİİİİ'])(
		'of a feed called %s what is whole is read, though it is broken behind',
		(title) => {
			const entry = (n: number) => item(`<title>Ice ${n}</title><link>/${n}</link>`);
			const content = rss(`${entry(1)}${entry(2)}${entry(3)}<item><title>Ice <b>`, `<title>${title}</title>`);
			expect(parseFeed(content, URL_OF_FEED).entries.map(({ url }) => url)).toEqual([
				'https://courier.example/1',
				'https://courier.example/2',
				'https://courier.example/3',
			]);
		},
	);

	test('RSS under a prefix of its own is RSS', () => {
		const prefixed = `${XML}<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:title>Courier</r:title><r:item><r:title>Ice</r:title><r:link>/ice</r:link></r:item></r:channel></r:rss>`;
		expect(first(prefixed)?.title).toBe('Ice');
	});

	test.each([
		['Windows’ own quotation marks', 'She &amp;#147;won&amp;#146;t&amp;#148; wait', 'She “won’t” wait'],
		['control characters for them', 'Council won\u0092t vote', 'Council won’t vote'],
		['references escaped three times', 'Mayor &amp;amp;amp; council agree', 'Mayor & council agree'],
		['a CDATA section broken off in its middle', '<![CDATA[Ice ]]]]><![CDATA[> again]]>', 'Ice ]]> again'],
		['soft hyphens and breaks without width', 'Fähr&amp;shy;streik im Hafen\u200b', 'Fährstreik im Hafen'],
		['elements of other vocabularies', '&lt;o:p&gt;&lt;/o:p&gt;Ice &lt;amp-img src="a"&gt;again', 'Ice again'],
		['a formula', 'h &lt;math&gt;&lt;mo&gt;=&lt;/mo&gt;&lt;/math&gt; 2', 'h = 2'],
	])('a title with %s is text', (_, title, expected) => {
		expect(first(rss(item(`<title>${title}</title><link>/a</link>`)))?.title).toBe(expected);
	});

	test.each<[string, string, object]>([
		[
			'where a counter of clicks leads',
			'<feedburner:origLink>https://courier.example/port</feedburner:origLink>',
			{ url: 'https://courier.example/port' },
		],
		[
			'a date without a namespace',
			'<published>2026-03-02T09:00:00Z</published>',
			{ publishedAt: '2026-03-02T09:00:00.000Z' },
		],
		[
			'a text in a group of pictures',
			'<media:group><media:description>Ice at the quay.</media:description></media:group>',
			{ summary: 'Ice at the quay.' },
		],
		[
			'a podcast’s text and author',
			'<itunes:summary>Ice at the quay.</itunes:summary><itunes:author>Marit Olde</itunes:author>',
			{ summary: 'Ice at the quay.', authors: ['Marit Olde'] },
		],
		[
			'a body of XHTML',
			'<body xmlns="http://www.w3.org/1999/xhtml"><p>Ice at the quay.</p></body>',
			{ summary: 'Ice at the quay.' },
		],
		[
			'two authors in one element',
			'<dc:creator>By Marit Olde and Jon Reef</dc:creator>',
			{ authors: ['Marit Olde', 'Jon Reef'] },
		],
		[
			'a mail address behind an author',
			'<dc:creator>Marit Olde (mailto:olde@courier.example)</dc:creator>',
			{ authors: ['Marit Olde'] },
		],
		['a language that has no code', '<dc:language>english</dc:language>', { language: null }],
		[
			'whom it is taken from',
			'<source url="https://northbank.test/rss">Northbank Times</source>',
			{ outlet: 'Northbank Times' },
		],
		[
			'what its software puts behind it',
			'<description>Ice came. [&amp;#8230;]&lt;p&gt;The post &lt;a href="/a"&gt;T&lt;/a&gt; appeared first on Courier.&lt;/p&gt;</description>',
			{ summary: 'Ice came. […]' },
		],
	])('an entry says %s', (_, parts, expected) => {
		const link = parts.includes('origLink') ? '<link>https://clicks.example/~3/abc</link>' : '<link>/a</link>';
		expect(first(rss(item(`<title>T</title>${link}${parts}`)))).toMatchObject(expected);
	});

	test('an aggregator’s headline ends before the outlet it is taken from', () => {
		const entry = first(
			rss(item('<title>Port closes - Northbank Times</title><link>/a</link><source>Northbank Times</source>')),
		);
		expect(entry).toMatchObject({ title: 'Port closes', outlet: 'Northbank Times' });
	});

	test('one publisher’s name for two addresses is two entries, and of one written twice the newer counts', () => {
		const entry = (title: string, link: string, hour: number) =>
			item(
				`<title>${title}</title><link>${link}</link><guid isPermaLink="false">g</guid><pubDate>Mon, 02 Mar 2026 0${hour}:00:00 GMT</pubDate>`,
			);
		const { entries } = parseFeed(
			rss(entry('Old', '/a', 7) + entry('New', '/a', 8) + entry('Other', '/b', 6)),
			URL_OF_FEED,
		);
		expect(entries.map(({ title }) => title)).toEqual(['New', 'Other']);
	});

	test('of more entries than are kept it is the newest, though they stand last', () => {
		const entry = (n: number) =>
			item(
				`<title>Story ${n}</title><link>/${n}</link><pubDate>${new Date(Date.UTC(2026, 1, 1, n)).toUTCString()}</pubDate>`,
			);
		const { entries } = parseFeed(rss(Array.from({ length: 600 }, (_, n) => entry(n)).join('')), URL_OF_FEED);
		expect([entries.length, entries[0]?.title, entries.at(-1)?.title]).toEqual([500, 'Story 100', 'Story 599']);
	});

	test.each([
		['ttl', '<ttl>360</ttl>', 360],
		[
			'the syndication module',
			'<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
			360,
		],
		['nothing', '', null],
	])('how often it wants to be asked is told by %s', (_, said, minutes) => {
		const channel = `<title>Courier</title><link>https://courier.example/</link>${said}`;
		expect(parseFeed(rss(PLAIN_ITEM, channel), URL_OF_FEED).interval).toBe(minutes);
	});

	test('a feed without a title is called by its host, one without entries is a feed', () => {
		expect(parseFeed(rss('', '<link>https://courier.example/</link>'), URL_OF_FEED)).toMatchObject({
			title: 'courier.example',
			entries: [],
		});
	});
});

describe('what is no feed is refused with a sentence', () => {
	test.each([
		['nothing', ' \n', 'empty-answer'],
		['a web page', '<!DOCTYPE html><html><head><title>Hi</title></head></html>', 'web-page'],
		['a web page in XML', `${XML}<html xmlns="http://www.w3.org/1999/xhtml"></html>`, 'web-page'],
		['a web page that shows a feed', '<html><pre>&lt;rss&gt;</pre><rss version="2.0"></html>', 'web-page'],
		['a list of feeds', `${XML}<opml version="2.0"><body/></opml>`, 'feed-list'],

		['other XML', `${XML}<note/>`, 'no-feed'],
		['XML whose root is called as what every object has', `${XML}<constructor/>`, 'no-feed'],
		['XML with a root of that kind under a prefix', '<a:toString xmlns:a="urn:a"/>', 'no-feed'],
		['plain text', 'No such feed', 'no-feed'],
		['a feed cut off within its first entry', rss(PLAIN_ITEM).split(' closes')[0] ?? '', 'broken-feed'],
		['other JSON', '{"items":3}', 'data-no-feed'],
		['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":[', 'data-no-feed'],
		[
			'an entity bomb',
			`${XML}<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${rss(PLAIN_ITEM).replace(XML, '')}`,
			'own-entities',
		],
		[
			'an external entity',
			`${XML}<!DOCTYPE rss SYSTEM "x.dtd" [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss(item('<title>&f;</title><link>/a</link>')).replace(XML, '')}`,
			'own-entities',
		],
	])('%s', (_, content, sentence) => {
		expect(() => parseFeed(content, URL_OF_FEED)).toThrow(sentence);
	});
});

describe('hostile content takes no longer than its length', () => {
	test.each([
		['tags that never end', '<a '.repeat(200_000)],
		['quotation marks that never end', `<a "${"<a '".repeat(100_000)}`],
		['comments that never end', '<!--'.repeat(200_000)],
		['scripts that never end', '<script>'.repeat(100_000)],
		['references that are none', '&#x'.repeat(200_000)],
		['white space', ' '.repeat(1_000_000)],
	])('%s', (_, text) => {
		const content = JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'T',
			items: [
				{ id: '1', url: 'https://courier.example/a', title: text, content_html: text },
				{ id: '2', url: 'https://courier.example/b', title: 'B' },
			],
		});
		const before = performance.now();
		expect(parseFeed(content, URL_OF_FEED).entries.at(-1)?.title).toBe('B');
		expect(performance.now() - before).toBeLessThan(2_000);
	});

	test.each([
		['elements in elements', `${rss('').replace('</channel></rss>', '')}${'<item><b>'.repeat(20_000)}`],
		[
			'broken entries after much else',
			rss(`${'<a/>'.repeat(100_000)}${'<item><title><b></title></item>'.repeat(500)}`),
		],
		['declarations', `${XML}<!DOCTYPE rss ${'<!ELEMENT a ANY>'.repeat(50_000)}`],
		['processing instructions', '<?a ?>'.repeat(100_000)],
	])('%s', (_, content) => {
		const before = performance.now();
		try {
			parseFeed(content, URL_OF_FEED);
		} catch (error) {
			expect(error).toMatchObject({ name: 'UnreadableFeed' });
		}
		expect(performance.now() - before).toBeLessThan(2_000);
	});
});
