import { describe, expect, test } from 'vitest';
import { articleIdOf, normaliseUrl, trustedCanonical } from '../../src/core/identity.ts';

const ARTICLE = 'https://ledger.test/world/bridge-reopens-after-flood';
const ID = 'ledger.test/world/bridge-reopens-after-flood';

describe('addresses of one article have one name', () => {
	test.each([
		['plain http', 'http://ledger.test/world/bridge-reopens-after-flood'],
		['the www host', 'https://www.ledger.test/world/bridge-reopens-after-flood'],
		['a numbered www host', 'https://www2.ledger.test/world/bridge-reopens-after-flood'],
		['a host in capitals', 'https://Ledger.TEST/world/bridge-reopens-after-flood'],
		['a host with its root stop', 'https://ledger.test./world/bridge-reopens-after-flood'],
		['the default port', 'https://ledger.test:443/world/bridge-reopens-after-flood'],
		['a trailing slash', 'https://ledger.test/world/bridge-reopens-after-flood/'],
		['doubled slashes', 'https://ledger.test//world//bridge-reopens-after-flood'],
		['index.html', 'https://ledger.test/world/bridge-reopens-after-flood/index.html'],
		['index.php', 'https://ledger.test/world/bridge-reopens-after-flood/index.php'],
		['default.aspx', 'https://ledger.test/world/bridge-reopens-after-flood/default.aspx'],
		['a fragment', 'https://ledger.test/world/bridge-reopens-after-flood#comments'],
		['a text fragment', 'https://ledger.test/world/bridge-reopens-after-flood#:~:text=the%20river'],
		['the mobile host', 'https://m.ledger.test/world/bridge-reopens-after-flood'],
		['the host "mobile"', 'https://mobile.ledger.test/world/bridge-reopens-after-flood'],
		['a mobile path', 'https://ledger.test/m/world/bridge-reopens-after-flood'],
		['the AMP host', 'https://amp.ledger.test/world/bridge-reopens-after-flood'],
		['AMP at the end of the path', 'https://ledger.test/world/bridge-reopens-after-flood/amp/'],
		['AMP at the start of the path', 'https://ledger.test/amp/world/bridge-reopens-after-flood'],
		['AMP as an ending', 'https://ledger.test/world/bridge-reopens-after-flood.amp'],
		['AMP as a parameter', 'https://ledger.test/world/bridge-reopens-after-flood?amp=1'],
		['AMP as an empty parameter', 'https://ledger.test/world/bridge-reopens-after-flood?amp'],
		['AMP as an output type', 'https://ledger.test/world/bridge-reopens-after-flood?outputType=amp'],
		['an AMP cache', 'https://ledger-test.cdn.ampproject.org/c/s/ledger.test/world/bridge-reopens-after-flood'],
		['an AMP viewer', 'https://www.google.com/amp/s/ledger.test/world/bridge-reopens-after-flood'],
		['AMP within the path', 'https://ledger.test/world/amp/bridge-reopens-after-flood'],
		['AMP as a file', 'https://ledger.test/world/bridge-reopens-after-flood/amp.html'],
		[
			'AMP with what its cache adds',
			'https://ledger.test/world/bridge-reopens-after-flood?amp_js_v=a2&amp_gsa=1&usqp=mq331',
		],
		['AMP as a platform', 'https://ledger.test/world/bridge-reopens-after-flood?platform=amp'],
		[
			'an AMP cache of plain http',
			'https://ledger-test.cdn.ampproject.org/c/ledger.test/world/bridge-reopens-after-flood',
		],
		['the host of a light edition', 'https://lite.ledger.test/world/bridge-reopens-after-flood'],
		['the host of a text edition', 'https://text.ledger.test/world/bridge-reopens-after-flood'],
		['a parameter for phones', 'https://ledger.test/world/bridge-reopens-after-flood?m=1'],
		['an empty query', 'https://ledger.test/world/bridge-reopens-after-flood?'],
		['an encoded hyphen', 'https://ledger.test/world/bridge%2Dreopens-after-flood'],
		['index.shtml', 'https://ledger.test/world/bridge-reopens-after-flood/index.shtml'],
		['a comment', 'https://ledger.test/world/bridge-reopens-after-flood?replytocom=5#respond'],
		['a print view', 'https://ledger.test/world/bridge-reopens-after-flood/print'],
		['a print view as a file', 'https://ledger.test/world/bridge-reopens-after-flood/print.html'],
		['the first page as a parameter', 'https://ledger.test/world/bridge-reopens-after-flood?page=1'],
		['all pages as a parameter', 'https://ledger.test/world/bridge-reopens-after-flood?page=all'],
		['a print view in front', 'https://ledger.test/print/world/bridge-reopens-after-flood'],
		['a print parameter', 'https://ledger.test/world/bridge-reopens-after-flood?print=true'],
		['all pages on one', 'https://ledger.test/world/bridge-reopens-after-flood/page/1'],
		[
			'campaign parameters',
			'https://ledger.test/world/bridge-reopens-after-flood?utm_source=x&utm_medium=rss&UTM_Term=y',
		],
		['click identifiers', 'https://ledger.test/world/bridge-reopens-after-flood?fbclid=Iw1&gclid=C2&msclkid=3'],
		['a newsletter identifier', 'https://ledger.test/world/bridge-reopens-after-flood?mc_cid=a1&mc_eid=b2'],
		[
			'identifiers of a search engine',
			'https://ledger.test/world/bridge-reopens-after-flood?srsltid=Af&gad_source=1&_gl=1',
		],
		['identifiers of an analyser', 'https://ledger.test/world/bridge-reopens-after-flood?xtor=RSS-3208&at_medium=RSS'],
		["a newsletter's name", 'https://ledger.test/world/bridge-reopens-after-flood?nl=today&emc=edit'],
		['a button for sharing', 'https://ledger.test/world/bridge-reopens-after-flood?share=x&nb=1&mibextid=y'],
		['a referrer parameter', 'https://ledger.test/world/bridge-reopens-after-flood?ref=home&src=rss'],
		['a session in the path', 'https://ledger.test/world/bridge-reopens-after-flood;jsessionid=1A2B'],
		['a gift link', 'https://ledger.test/world/bridge-reopens-after-flood?unlocked_article_code=abc&smid=url-share'],
		['a redirector', 'https://out.test/url?q=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood&sa=D'],
		[
			'a social redirector',
			'https://l.social.test/l.php?u=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood&h=x',
		],
		[
			'a host that does nothing but lead on',
			'https://out.test.test/?url=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		],
		[
			'a mail provider that checks links',
			'https://eu.safelinks.mail.test/?url=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood&data=x',
		],
		[
			'a redirector as a program',
			'https://social.test/away.php?to=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		],
		['a reader view', 'https://reader.test/https://ledger.test/world/bridge-reopens-after-flood'],
		['an archive', 'https://archive.test/web/20250212140500/https://ledger.test/world/bridge-reopens-after-flood'],
		['a translating proxy', 'https://ledger-test.translate.goog/world/bridge-reopens-after-flood'],
	])('%s', (_, url) => {
		expect(articleIdOf({ url, canonicalUrl: null })).toBe(ID);
	});
});

describe('a normalised address', () => {
	test.each([
		[
			'keeps a number that names the article',
			'https://ledger.test/story.php?id=4711',
			'https://ledger.test/story.php?id=4711',
		],
		['sorts what it keeps', 'https://ledger.test/s?z=1&id=2&utm_source=x', 'https://ledger.test/s?id=2&z=1'],
		['keeps a long content number', 'https://ledger.test/view?cid=884512', 'https://ledger.test/view?cid=884512'],
		['drops a short campaign number of the same name', 'https://ledger.test/view?cid=7', 'https://ledger.test/view'],
		['keeps the route of a single-page site', 'https://ledger.test/#!/story/12', 'https://ledger.test#!/story/12'],
		['keeps another port', 'http://ledger.test:8080/a-b-c', 'https://ledger.test:8080/a-b-c'],
		['has one spelling of encoded letters', 'https://ledger.test/caf%c3%a9', 'https://ledger.test/caf%C3%A9'],
		['encodes letters that came plain', 'https://ledger.test/café', 'https://ledger.test/caf%C3%A9'],
		['survives a stray per cent sign', 'https://ledger.test/100%-safe', 'https://ledger.test/100%-safe'],
		[
			'keeps a host that only looks like a mobile one',
			'https://m.test/story-of-a-town',
			'https://m.test/story-of-a-town',
		],
		['keeps the second page as a parameter', 'https://ledger.test/a-b-c?page=2', 'https://ledger.test/a-b-c?page=2'],
		['keeps the second page', 'https://ledger.test/long-read-here/page/2', 'https://ledger.test/long-read-here/page/2'],
		['leaves other schemes alone', 'about:blank', 'about:blank'],
		['leaves nonsense alone', 'not an address', 'not an address'],
	])('%s', (_, url, expected) => {
		expect(normaliseUrl(url)).toBe(expected);
	});

	test.each([
		'https://www.ledger.test/a/../b-c-d/?utm_source=x#y',
		'http://m.ledger.test/print/story-of-a-town/amp/',
		'https://ledger.test/s?z=%C3%A9&id=2',
	])('does not change when normalised again: %s', (url) => {
		expect(normaliseUrl(normaliseUrl(url))).toBe(normaliseUrl(url));
	});
});

describe('a declared canonical address', () => {
	test.each([
		['of the page itself', ARTICLE, ARTICLE, ARTICLE],
		['given as a path', `${ARTICLE}?utm_source=x`, '/world/bridge-reopens-after-flood', ARTICLE],
		['without a scheme', `${ARTICLE}?x=1`, '//ledger.test/world/bridge-reopens-after-flood', ARTICLE],
		['loses its fragment', ARTICLE, `${ARTICLE}#top`, ARTICLE],
		['of an AMP page', 'https://ledger.test/amp/world/bridge-reopens-after-flood', ARTICLE, ARTICLE],
		[
			'behind an AMP cache',
			'https://ledger-test.cdn.ampproject.org/c/s/ledger.test/world/bridge-reopens-after-flood',
			ARTICLE,
			ARTICLE,
		],
		['on the same site, at a new path', 'https://ledger.test/?p=93412', ARTICLE, ARTICLE],
		[
			'in another section with the same slug',
			'https://ledger.test/europe/bridge-reopens-after-flood',
			ARTICLE,
			ARTICLE,
		],
		[
			'with a reworded slug and the same number',
			'https://ledger.test/a/river-bridge-open-again-48213',
			'https://ledger.test/a/town-celebrates-new-crossing-48213',
			'https://ledger.test/a/town-celebrates-new-crossing-48213',
		],
		[
			'without the slug after the number',
			'https://ledger.test/a/48213/river-bridge-open-again',
			'https://ledger.test/a/48213',
			'https://ledger.test/a/48213',
		],
		['on a sister host', 'https://news.ledger.test/world/bridge-reopens-after-flood', ARTICLE, ARTICLE],
		[
			'on another site with the same slug (syndicated)',
			'https://courier.test/2025/02/bridge-reopens-after-flood',
			ARTICLE,
			ARTICLE,
		],
	])('is believed: %s', (_, url, declared, expected) => {
		expect(trustedCanonical(url, declared)).toBe(expected);
	});

	test.each([
		['the home page', ARTICLE, 'https://ledger.test/'],
		['the home page of an edition', ARTICLE, 'https://ledger.test/en-gb/'],
		['a section above the article', ARTICLE, 'https://ledger.test/world'],
		['another article', ARTICLE, 'https://ledger.test/world/mayor-resigns-over-budget-row'],
		['another numbered article', 'https://ledger.test/a/48213', 'https://ledger.test/a/51877'],
		['another site without cause', ARTICLE, 'https://tracker.test/landing'],
		['the home page of another site', ARTICLE, 'https://owner-group.test/'],
		['a script', ARTICLE, 'javascript:alert(1)'],
		['a placeholder', ARTICLE, 'https://'],
		['nothing', ARTICLE, '  '],
	])('is not believed: %s', (_, url, declared) => {
		expect(trustedCanonical(url, declared)).toBeNull();
	});
});

test('a moved article keeps its name through its canonical address', () => {
	const before = articleIdOf({ url: ARTICLE, canonicalUrl: ARTICLE });
	const after = articleIdOf({ url: 'https://www.ledger.test/?p=93412&utm_source=feed', canonicalUrl: ARTICLE });
	expect(after).toBe(before);
});

test('two articles that declare the home page stay two', () => {
	const home = 'https://ledger.test/';
	const first = articleIdOf({ url: ARTICLE, canonicalUrl: home });
	const second = articleIdOf({ url: 'https://ledger.test/world/mayor-resigns-over-budget-row', canonicalUrl: home });
	expect(first).not.toBe(second);
});
