import { describe, expect, test } from 'vitest';
import { holdBack } from '../../../src/core/detect/hold-back.ts';
import { privateKindOf } from '../../../src/core/sites/private-kind.ts';
import { detect } from '../../../src/page/detect/detect.ts';
import { PRIVATE_PAGES } from '../../../tools/newsroom/private-pages.mjs';
import { parsePage } from '../parse-page.ts';

const verdict = (html: string, url: string) => holdBack(detect(parsePage(html), url), { url, headline: '' });

test('there are 70 kinds of pages that belong to one reader alone', () => {
	expect(new Set(PRIVATE_PAGES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(70);
});

test.each(PRIVATE_PAGES.map((page) => [page.name, page] as const))(
	'%s is not read unasked, and where it reads like an article the reader is told why',
	(_, { url, html }) => {
		const { isArticle, looksPrivate, reasons } = verdict(html, url);
		const isOnClick = privateKindOf(new URL(url).hostname) !== null;
		expect(isArticle && !isOnClick).toBe(false);
		const readsLikeOne = detect(parsePage(html), url).isArticle;
		if (readsLikeOne && !isOnClick) expect(looksPrivate).toBe(true);
		expect(reasons.length).toBeGreaterThan(0);
	},
);

const PARAGRAPHS =
	'<p>The council met for six hours on Monday and decided, by one vote, to leave the old bridge where it stands until a new one is paid for.</p>'.repeat(
		8,
	);
const METADATA = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jo Doe"}}</script>';
const OPEN_GRAPH = '<meta property="og:type" content="article">';
const URL_OF_STORY = 'https://www.ledger.test/world/2026/03/council-leaves-old-bridge';

describe('an article stays one', () => {
	test.each([
		[
			'of a newspaper at which the reader is logged in',
			URL_OF_STORY,
			`${METADATA}<a href="/logout">Log out</a><a>My account</a>${PARAGRAPHS}`,
		],
		[
			'behind a paywall with a log-in beside it',
			URL_OF_STORY,
			`${OPEN_GRAPH}<meta name="robots" content="noindex">${PARAGRAPHS}<form><input type="email"><input type="password"><button>Sign in</button></form><a href="/logout">Log out</a>`,
		],
		[
			'on a host that is called a portal',
			URL_OF_STORY.replace('www', 'portal'),
			`${METADATA}<a>My account</a><a href="/logout">Log out</a>${PARAGRAPHS}`,
		],
		[
			'without metadata, the reader logged in',
			URL_OF_STORY,
			`<a href="/logout">Log out</a><h1>Council leaves old bridge</h1>${PARAGRAPHS}`,
		],
		[
			'without metadata, kept from search engines',
			URL_OF_STORY,
			`<meta name="robots" content="noindex"><h1>Council leaves old bridge</h1>${PARAGRAPHS}`,
		],
		[
			'without metadata, with answers of readers',
			URL_OF_STORY,
			`<h1>Council leaves old bridge</h1>${PARAGRAPHS}${'<button>Reply</button>'.repeat(9)}`,
		],
		[
			'about signing off and messages',
			'https://www.ledger.test/world/2026/03/mayor-signs-off-on-messages',
			`<h1>Mayor signs off</h1><a href="/2026/sign-off-on-deal">Bank to sign off on deal</a><a href="/a">My year at sea</a>${PARAGRAPHS}`,
		],
		[
			'without metadata, beside long headlines that begin like controls',
			URL_OF_STORY,
			`<a href="/logout">Log out</a><h1>Council leaves old bridge</h1><a href="/a">My year at sea and what it taught the whole of a family</a><a href="/b">Your guide to the harbour and the bridges over the river Osk</a><a href="/c">Sign off - how the smallest town on the coast lost its bridge</a>${PARAGRAPHS}`,
		],
		[
			'without metadata, in a part called cases, with the reader’s notices beside it',
			'https://www.ledger.test/cases/2026/03/council-leaves-old-bridge',
			`<h1>Council leaves old bridge</h1><a href="/settings">Settings</a><a aria-label="Notifications" href="/n"></a>${PARAGRAPHS}`,
		],
	])('%s', (_, url, html) => {
		expect(verdict(html, url).looksPrivate).toBeUndefined();
		expect(verdict(html, url).isArticle).toBe(true);
	});
});

describe('a letter is not read unasked', () => {
	const URL_OF_LETTER = 'https://www.osk.test/post/2026/03/about-the-old-boat-in-the-harbour';
	const LOG_OUT = '<a href="/logout">Log out</a>';
	const CONTROLS = `${LOG_OUT}<button>Reply</button><button>Forward</button>`;
	const LETTER = `<h1>About the boat</h1>${PARAGRAPHS}`;
	const times = (count: number, make: (index: number) => string) =>
		Array.from({ length: count }, (_, i) => make(i)).join('');
	const row = (index: number) =>
		`<tr><td><button role="checkbox"></button><a href="/letter/${index}">Sam Moe ${index}</a><a href="/letter/${index}">About the boat, ${index}</a></td></tr>`;
	const LIST = `<table>${times(600, row)}</table>`;
	test.each([
		[
			'its controls behind icons without a name',
			`${times(1_100, () => '<button><svg></svg></button>')}${CONTROLS}${LETTER}`,
		],
		[
			'its controls behind boxes to tick',
			`${times(1_100, () => '<button role="checkbox" title="Select"></button>')}${CONTROLS}${LETTER}`,
		],
		[
			'its controls behind labels that are all the same',
			`${times(1_100, () => '<a href="#">Star</a>')}${CONTROLS}${LETTER}`,
		],
		['its controls below a very long list of letters', `${LIST}${LETTER}${CONTROLS}`],
		['its controls over a very long list of letters', `${CONTROLS}${LETTER}${LIST}`],
		[
			'some controls over a very long list, and some below',
			`${LOG_OUT}${LIST}${LETTER}<button>Reply</button><button>Forward</button>`,
		],
		[
			'nothing but a long label that leads out',
			`<a href="/x">Sign out (jo.doe.the.long@post.osk.test)</a><button>Reply</button>${LETTER}`,
		],
		[
			'a long label with the address that leads out',
			`<a href="/logout">Jo Doe, jo.doe.the.long@post.osk.test</a><button>Reply</button>${LETTER}`,
		],
		[
			'a long session behind the address that leads out',
			`<a href="/ucp?mode=logout&amp;sid=0123456789abcdef0123456789abcdef">Bye</a><button>Reply</button>${LETTER}`,
		],
		['a label over several lines', `<a href="/x">Log\n\t\tout</a><button>Reply</button>${LETTER}`],
		[
			'a long name behind "signed in as"',
			`<a href="/x">Log out</a><a href="/y">Signed in as jo.doe.the.long@post.osk.test</a>${LETTER}`,
		],
	])('with %s', (_, html) => {
		expect(detect(parsePage(html), URL_OF_LETTER).isArticle).toBe(true);
		expect(verdict(html, URL_OF_LETTER)).toMatchObject({ isArticle: false, looksPrivate: true });
	});
});

test('what a page says of its controls is no more than the background takes in', () => {
	const controls = Array.from({ length: 3_000 }, (_, i) => `<a href="/report/${i}">Report of day ${i}</a>`).join('');
	const labels = detect(parsePage(`<h1>Council leaves old bridge</h1>${PARAGRAPHS}${controls}`), URL_OF_STORY).signs
		?.labels;
	expect(labels).toHaveLength(1_000);
	expect(labels?.at(0)).toBe('Report of day 0');
	expect(labels?.at(-1)).toBe('/report/2999');
});

test('a window in front of a page whose text is not there yet is told', () => {
	const html =
		'<div role="dialog" id="consent-window"><p>We value your privacy.</p><button>Accept</button></div><div id="root"></div>';
	expect(verdict(html, URL_OF_STORY)).toMatchObject({ isCovered: true });
	expect(verdict('<div id="root"></div>', URL_OF_STORY).isCovered).toBeUndefined();
	const beside = `<div class="consent-banner">We value your privacy.</div><h1>Council leaves old bridge</h1>${PARAGRAPHS}`;
	expect(verdict(beside, URL_OF_STORY).isCovered).toBeUndefined();
});
