import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parseOpml } from '../../../src/core/feeds/parse-opml.ts';
import { writeOpml } from '../../../src/core/feeds/write-opml.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { expectLinear } from '../../expect-linear.ts';

const opml = (body: string) =>
	`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

describe('an OPML file', () => {
	test('gives the feeds of every folder, each once', () => {
		const content =
			opml(`<outline text="News"><outline type="rss" text="Courier &amp; Co" xmlUrl="https://courier.example/feed" htmlUrl="https://courier.example/"/>
			<outline text="Deep"><outline xmlurl="https://gazette.example/rss" title="Gazette"/></outline></outline>
			<outline text="Again" xmlUrl="https://courier.example/feed"/>`);
		expect(parseOpml(content)).toEqual([
			{
				url: 'https://courier.example/feed',
				title: 'Courier & Co',
				siteUrl: 'https://courier.example/',
				folders: ['News'],
			},
			{ url: 'https://gazette.example/rss', title: 'Gazette', siteUrl: null, folders: ['News', 'Deep'] },
		]);
	});

	test.each([
		['feed:https://courier.example/feed', 'https://courier.example/feed'],
		['feed://courier.example/feed', 'http://courier.example/feed'],
	])('takes %s', (address, url) => {
		expect(parseOpml(opml(`<outline xmlUrl="${address}"/>`))).toEqual([
			{ url, title: 'courier.example', siteUrl: null },
		]);
	});

	test.each([
		['without a scheme', '<outline text="G" xmlUrl="gazette.example/rss"/>', 'https://gazette.example/rss'],
		['of OPML 1.0', '<outline type="rss" text="G" url="https://gazette.example/rss"/>', 'https://gazette.example/rss'],
		['in capitals and single quotes', "<OUTLINE XMLURL='https://gazette.example/rss'/>", 'https://gazette.example/rss'],
		['on a port', '<outline xmlUrl="localhost:1200/rss"/>', 'https://localhost:1200/rss'],
		[
			'with a name and a password',
			'<outline xmlUrl="https://me:secret@gazette.example/rss"/>',
			'https://gazette.example/rss',
		],
		[
			'after a comment and a CDATA section',
			'<!-- <outline xmlUrl="http://no.example"/> --><![CDATA[<outline xmlUrl="http://no.example"/>]]><outline xmlUrl="https://gazette.example/rss"/>',
			'https://gazette.example/rss',
		],
		[
			'after a sign in a title',
			'<outline text="3 < 5 > 2" xmlUrl="https://gazette.example/rss"/>',
			'https://gazette.example/rss',
		],
		[
			'behind a type',
			'<!DOCTYPE opml SYSTEM "http://n.example/opml.dtd"><outline xmlUrl="https://gazette.example/rss"/>',
			'https://gazette.example/rss',
		],
	])('takes an address %s', (_, outline, url) => {
		expect(parseOpml(opml(outline)).map((feed) => feed.url)).toEqual([url]);
	});

	test.each([
		['a name without a value', 'isBreakpoint'],
		['a name without a value before its address', 'disabled', 'before'],
		['a value without quotation marks', 'count=3'],
		['a sign of its own', '&'],
		['quotation marks within its title', 'title="Say "ice" again"'],
		['a stroke', 'a /b'],
		['a name that XML has not', '@x="3 > 2"'],
	])('keeps feeds in their folders behind one with %s', (_, odd, place = 'behind') => {
		const address = 'xmlUrl="https://courier.example/a"';
		const tag = place === 'before' ? `${odd} ${address}` : `${address} ${odd}`;
		const feeds = parseOpml(
			opml(
				`<outline text="News"><outline text="A" ${tag}/></outline><outline text="B" xmlUrl="https://courier.example/b"/>`,
			),
		);
		expect(feeds.map(({ url, folders }) => [url.at(-1), folders])).toEqual([
			['a', ['News']],
			['b', undefined],
		]);
	});

	test('reads 200 folders within each other', () => {
		const content = opml(
			`${'<outline text="Folder">'.repeat(200)}<outline xmlUrl="https://courier.example/feed"/>${'</outline>'.repeat(200)}`,
		);
		expect(parseOpml(content)).toHaveLength(1);
	});

	test('keeps what is whole when it was cut off', () => {
		const whole = opml(
			[1, 2, 3, 4].map((n) => `<outline text="Feed ${n}" xmlUrl="https://courier.example/${n}"/>`).join(''),
		);
		const cut = whole.slice(0, whole.indexOf('Feed 4') + 3);
		expect(parseOpml(cut).map(({ title }) => title)).toEqual(['Feed 1', 'Feed 2', 'Feed 3']);
	});

	test('gives 5,000 of more feeds', () => {
		const content = opml(
			Array.from({ length: 6_000 }, (_, n) => `<outline xmlUrl="https://courier.example/${n}"/>`).join(''),
		);
		expect(parseOpml(content)).toHaveLength(LIMITS.opmlFeeds);
	});

	test('loses what reorders and what is too long in a title', () => {
		const [one, other] = parseOpml(
			opml(
				`<outline text="\u202eCourier" xmlUrl="https://courier.example/1"/><outline text="${'Courier '.repeat(100)}" xmlUrl="https://courier.example/2"/>`,
			),
		);
		expect(one?.title).toBe('Courier');
		expect(other?.title.length).toBeLessThanOrEqual(LIMITS.feedTitle + 1);
	});

	test('of 20 MB in one title is refused at once', () => {
		const before = process.cpuUsage();
		const content = opml(`<outline text="${'a'.repeat(20_000_000)}" xmlUrl="https://courier.example/"/>`);
		expect(() => parseOpml(content)).toThrow('feed-list-too-large');
		expect(process.cpuUsage(before).user).toBeLessThan(500_000);
	});

	test.each([
		'<outline a="',
		"<outline a='",
		'<outline ',
		'<outline a=',
		'<outline>',
		'<outline a b ',
		'a= ',
		'/ ',
		'"a\'',
		'<!--',
		'<![CDATA[',
		'</outline>',
		'<',
	])('of %j without end takes linear time', (pattern) => {
		const prepare = (length: number) => {
			const content = opml(`<outline xmlUrl="https://a.example/"/>${pattern.repeat(length / pattern.length)}`);
			return () => void parseOpml(content);
		};
		expectLinear(prepare, 1_000_000, 50);
	});

	test.each([
		['a web page', '<!DOCTYPE html><html></html>', 'no-feed-list'],
		['a list without feeds', opml('<outline text="Empty"/>'), 'feed-list-empty'],
		['only scripts', opml('<outline xmlUrl="javascript:alert(1)"/>'), 'feed-list-empty'],
		['entities of its own', opml('').replace('<opml', '<!DOCTYPE opml [<!ENTITY a "b">]><opml'), 'own-entities'],
	])('is refused with a sentence: %s', (_, content, sentence) => {
		expect(() => parseOpml(content)).toThrow(sentence);
	});

	test('that was written has its feeds in their folders', () => {
		const feeds = [
			{ url: 'https://a.example/1', title: 'One', siteUrl: null, folders: ['News & <views>', 'Ports'] },
			{ url: 'https://a.example/2', title: 'Two', siteUrl: null },
			{ url: 'https://a.example/3', title: 'Three', siteUrl: null, folders: ['News & <views>'] },
		];
		const read = parseOpml(writeOpml(feeds, new Date('2026-03-02T08:30:00Z')));
		expect(read.toSorted((a, b) => a.url.localeCompare(b.url))).toEqual(feeds);
	});

	test('that was written is read back the same, whatever the titles hold', () => {
		const feeds = [
			{ url: 'https://courier.example/feed?a=1&b=2', title: 'Courier "&" <Co>', siteUrl: 'https://courier.example/' },
			{ url: 'https://gazette.example/rss', title: 'Gazette', siteUrl: null },
		];
		const written = writeOpml(feeds, new Date('2026-03-02T08:30:00Z'));
		expect(written).toContain('<dateCreated>Mon, 02 Mar 2026 08:30:00 GMT</dateCreated>');
		expect(parseOpml(written)).toEqual(feeds);
	});

	test('is XML whatever a title holds', () => {
		const title = 'A\tB\nC\u0000\u0008\ud800\uffff ]]> <!-- &lt; \u{1f4f0} “Ñandú”';
		const written = writeOpml([{ url: 'https://courier.example/?a=1&b="2"', title, siteUrl: null }], new Date());
		const read = new JSDOM(written, { contentType: 'text/xml' }).window.document.querySelector('outline');
		expect(read?.getAttribute('title')).toBe('A\tB\nC ]]> <!-- &lt; \u{1f4f0} “Ñandú”');
		expect(read?.getAttribute('xmlUrl')).toBe('https://courier.example/?a=1&b="2"');
	});
});
