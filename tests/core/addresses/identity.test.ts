import { describe, expect, test } from 'vitest';
import {
	articleIdOf,
	articleIdOfLink,
	chooseCanonical,
	normaliseUrl,
	siteOfArticle,
	speaksFor,
	trustedCanonical,
} from '../../../src/core/addresses/identity.ts';
import { siteOfAddress } from '../../../src/core/addresses/site-of.ts';

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
		['a host that is called www twice', 'https://www.m.ledger.test/world/bridge-reopens-after-flood'],
		[
			'a campaign of a feed',
			'https://ledger.test/world/bridge-reopens-after-flood?maca=de-rss-de-all&camp=rss_top&oc=5&taid=65e2',
		],
		['a place that a feed wrote behind the hash', 'https://ledger.test/world/bridge-reopens-after-flood#xtor=RSS-1'],
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
		['another site with the same slug', 'https://courier.test/2025/02/bridge-reopens-after-flood', ARTICLE],
		['another site with the same number', 'https://courier.test/a/48213', 'https://ledger.test/a/48213'],
		['another site from a page without a name', 'https://courier.test/?p=12', ARTICLE],
		['another user of a shared host', 'https://mallory.github.io/', 'https://alice.github.io/notes'],
		['a user of a shared host, by its owner', 'https://github.io/', 'https://alice.github.io/notes'],
		['another newsletter of a shared host', 'https://mallory.substack.com/p/x', 'https://alice.substack.com/p/x'],
		['another council under one suffix', 'https://vell.example.gov.uk/a', 'https://oskelm.gov.uk/a'],
		['another machine of a network', 'http://192.168.1.7/a-b-c', 'http://192.168.1.8/a-b-c'],
		['another service of a machine', 'http://localhost:3000/a-b-c', 'http://localhost:8080/a-b-c'],
		['a machine', 'https://ledger.test/a-b-c-d', 'http://localhost:3000/a-b-c-d'],
		['another user by path', 'https://host.test/~mallory/a-b-c-d', 'https://host.test/~alice/a-b-c-d'],
		['an unfinished copy of the site', ARTICLE, ARTICLE.replace('//', '//staging.')],
		['an unfinished copy by its port', ARTICLE, ARTICLE.replace('.test/', '.test:8443/')],
		['an address with a name and a password', ARTICLE, ARTICLE.replace('//', '//user:word@')],
		['the next short number', 'https://ledger.test/article/12', 'https://ledger.test/article/13'],
		['the next number as a parameter', 'https://ledger.test/story.php?id=12', 'https://ledger.test/story.php?id=13'],
		['another short name', 'https://ledger.test/story/merger', 'https://ledger.test/story/budget'],
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

describe('a page that carries another address keeps its own name', () => {
	test.each([
		'https://evil.test/read/https://ledger.test/world/bridge-reopens-after-flood',
		'https://evil.test/https://ledger.test/world/bridge-reopens-after-flood',
		'https://evil.test/url?u=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		'https://evil.test/url?q=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		'https://evil.test/r?to=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		'https://l.evil.test/l.php?u=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		'https://out.evil.test/?url=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		'https://eu.safelinks.evil.test/?url=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		'https://evil.test/amp/s/ledger.test/world/bridge-reopens-after-flood',
		'https://evil.test/c/s/ledger.test/world/bridge-reopens-after-flood',
		'https://evil.test/web/20261128000000/https://ledger.test/world/bridge-reopens-after-flood',
		'https://cdn.ampproject.org.evil.test/c/s/ledger.test/world/bridge-reopens-after-flood',
		'https://evilcdn.ampproject.org/c/s/ledger.test/world/bridge-reopens-after-flood',
		'https://ampproject.org/c/s/ledger.test/world/bridge-reopens-after-flood',
		'https://cdn.ampproject.org:8443/c/s/ledger.test/world/bridge-reopens-after-flood',
		// a page of one publisher in the cache cannot move to the address of another's
		'https://evil-test.cdn.ampproject.org/c/s/ledger.test/world/bridge-reopens-after-flood',
		'https://ledger--test.cdn.ampproject.org/c/s/ledger.test/world/bridge-reopens-after-flood',
		'https://evil.test/amp/s/www.google.com/amp/s/ledger.test/world/bridge-reopens-after-flood',
		'https://www.google.com.evil.test/amp/s/ledger.test/world/bridge-reopens-after-flood',
		'https://sites.google.com/amp/s/ledger.test/world/bridge-reopens-after-flood',
		// services that lead on show no page of their own; a page of another origin there is theirs alone
		'https://www.google.com/url?q=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		'https://l.facebook.com/l.php?u=https%3A%2F%2Fledger.test%2Fworld%2Fbridge-reopens-after-flood',
		// the scripts of archived pages run on the archive's one origin, and may call themselves any page of it
		'https://web.archive.org/web/20261128000000/https://ledger.test/world/bridge-reopens-after-flood',
		// a translation is another text
		'https://ledger-test.translate.goog/world/bridge-reopens-after-flood',
		'https://ledger.test.evil.test/world/bridge-reopens-after-flood',
		'https://ledger.test@evil.test/world/bridge-reopens-after-flood',
		'https://evil.test/#/https://ledger.test/world/bridge-reopens-after-flood',
		'https://evil.test/;https://ledger.test/world/bridge-reopens-after-flood',
		'https://evil.test\\@ledger.test/world/bridge-reopens-after-flood',
	])('%s', (url) => {
		for (const canonicalUrl of [null, ARTICLE, '//ledger.test/world/bridge-reopens-after-flood']) {
			const id = articleIdOf({ url, canonicalUrl });
			expect(siteOfArticle(id)).toBe(siteOfAddress(url));
			expect(speaksFor(url, ID)).toBe(false);
			expect(speaksFor(url, id)).toBe(true);
		}
	});
});

describe('a link leads to the article behind a named service', () => {
	const carried = encodeURIComponent(ARTICLE);
	test.each([
		['a search engine', `https://www.google.com/url?q=${carried}&sa=D`],
		['its alerts', `https://www.google.com/url?rct=j&url=${carried}`],
		['a social network', `https://l.facebook.com/l.php?u=${carried}&h=x`],
		['the same on phones', `https://lm.facebook.com/l.php?u=${carried}`],
		['pictures', `https://l.instagram.com/?u=${carried}&e=x`],
		['a forum', `https://out.reddit.com/t3_x?url=${carried}`],
		['a mail provider that checks links', `https://eur01.safelinks.protection.outlook.com/?url=${carried}&data=x`],
		['an archive', `https://web.archive.org/web/20250212140500/${ARTICLE}`],
		['a picture of an archived page', `https://web.archive.org/web/20250212140500if_/${ARTICLE}`],
		[
			'a translating proxy',
			'https://ledger-test.translate.goog/world/bridge-reopens-after-flood?_x_tr_sl=auto&_x_tr_tl=en',
		],
		['a translator', `https://translate.google.com/translate?sl=auto&u=${carried}`],
		[
			'a redirector to a cache',
			`https://www.google.com/url?q=${encodeURIComponent('https://www.google.com/amp/s/ledger.test/amp/world/bridge-reopens-after-flood')}`,
		],
	])('%s', (_, url) => {
		expect(articleIdOfLink(url)).toBe(ID);
	});

	test.each([
		'https://evil.test/url?q=https%3A%2F%2Fledger.test%2Fa-b-c',
		'https://l.facebook.com.evil.test/l.php?u=https%3A%2F%2Fledger.test%2Fa-b-c',
		'https://facebook.com/l.php?u=https%3A%2F%2Fledger.test%2Fa-b-c',
		'https://www.google.com/search?q=https%3A%2F%2Fledger.test%2Fa-b-c',
		'https://www.google.com/url?q=javascript:alert(1)',
	])('and nowhere else: %s', (url) => {
		expect(siteOfArticle(articleIdOfLink(url))).not.toBe('ledger.test');
	});
});

describe('whose article a page may speak for', () => {
	test.each([
		['its own', ARTICLE, ID, true],
		["its site's, on another host", 'https://news.ledger.test/x', ID, true],
		['that of a cached page, of its publisher', 'https://ledger-test.cdn.ampproject.org/c/s/ledger.test/x', ID, true],
		["another site's", 'https://courier.test/x', ID, false],
		["another user's", 'https://mallory.github.io/x', 'alice.github.io/x', false],
		['anybody’s, with its address hidden', '', ID, false],
		['nothing, from a page that is none of the web', 'about:blank', 'about:blank', false],
		["a neighbouring port's of one machine", 'http://localhost:3000/x', 'localhost:8080/x', false],
	])('%s', (_, url, id, expected) => {
		expect(speaksFor(url, id)).toBe(expected);
	});
});

describe('of several declared addresses', () => {
	const page = `${ARTICLE}?smid=x`;
	test.each([
		['the first that is right', [ARTICLE, 'https://ledger.test/?p=1'], ARTICLE],
		['not the front page before it', ['https://ledger.test/', ARTICLE], ARTICLE],
		['not an empty one before it', ['', ' ', ARTICLE], ARTICLE],
		['not a stale one before it', ['https://ledger.test/world/mayor-resigns-over-budget-row', ARTICLE], ARTICLE],
		['not an unfinished one before it', [ARTICLE.replace('//', '//staging.'), ARTICLE], ARTICLE],
		["not another site's before it", ['https://courier.test/world/bridge-reopens-after-flood', ARTICLE], ARTICLE],
		['not a broken one before it', ['https://', 'javascript:1', 'data:text/html,x', ARTICLE], ARTICLE],
		['none where none is right', ['https://ledger.test/', 'https://courier.test/x'], null],
		['none of none', [], null],
	])('%s is believed', (_, declared, expected) => {
		expect(chooseCanonical(page, declared)).toBe(expected);
	});
});

describe('a host keeps the label that names its site', () => {
	test.each([
		['https://m.github.io/a-b-c', 'm.github.io/a-b-c'],
		['https://www.github.io/a-b-c', 'www.github.io/a-b-c'],
		['https://amp.blogspot.com/a-b-c', 'amp.blogspot.com/a-b-c'],
		['https://www.m.github.io/a-b-c', 'm.github.io/a-b-c'],
		['https://amp.alice.github.io/a-b-c', 'alice.github.io/a-b-c'],
		['https://m.substack.com/p/a-b-c', 'm.substack.com/p/a-b-c'],
		['https://www.substack.com/p/a-b-c', 'substack.com/p/a-b-c'],
		['https://m.co.uk/a-b-c', 'm.co.uk/a-b-c'],
		['https://www.m.co.uk/a-b-c', 'm.co.uk/a-b-c'],
		['https://mobile.test/a-b-c', 'mobile.test/a-b-c'],
		['https://www.lite.test/a-b-c', 'lite.test/a-b-c'],
		['http://127.0.0.1:8080/a-b-c', '127.0.0.1:8080/a-b-c'],
		['http://[::1]/a-b-c', '[::1]/a-b-c'],
		['http://localhost/a-b-c', 'localhost/a-b-c'],
	])('%s', (url, id) => {
		expect(articleIdOf({ url, canonicalUrl: null })).toBe(id);
	});
});
