import { describe, expect, test } from 'vitest';
import { findByline } from '../../../../src/page/extract/metadata/find-byline.ts';
import { gatherEvidence } from '../../../../src/page/extract/metadata/page-evidence.ts';
import { parsePage } from '../../parse-page.ts';

const HEADLINE = 'Council leaves old bridge where it stands';
const jsonLd = (value: unknown) =>
	`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, ...(value as object) })}</script>`;

function bylineOf(html: string) {
	const page = `<html><head><title>${HEADLINE}</title><meta property="og:site_name" content="Harbour Post"></head><body>${html}</body></html>`;
	return findByline(gatherEvidence(parsePage(page).documentElement, 'https://harbourpost.test/bridge-stays'));
}
const TEXT =
	'<p>The council has voted to leave the old bridge to the river, and to build none in its place.</p>'.repeat(3);
const below = (line: string) => `<article><h1>${HEADLINE}</h1>${line}<p>The council met on Monday.</p></article>`;

describe('authors are persons', () => {
	test.each<[string, string, string[]]>([
		[
			'of the JSON-LD',
			jsonLd({ author: [{ name: 'Jo Doe' }, { name: 'Mara Lindqvist' }] }),
			['Jo Doe', 'Mara Lindqvist'],
		],
		[
			'of JSON-LD that refers to them',
			jsonLd({ author: { '@type': 'Person', givenName: 'Jo', familyName: 'Doe' } }),
			['Jo Doe'],
		],
		[
			'named in one field',
			jsonLd({ author: { name: 'By Jo Doe, Mara Lindqvist and Tomas Okafor' } }),
			['Jo Doe', 'Mara Lindqvist', 'Tomas Okafor'],
		],
		[
			'without role, place and address',
			jsonLd({ author: 'Jo Doe, political editor, jo.doe@harbourpost.test' }),
			['Jo Doe'],
		],
		[
			'without the outlet that only its host names',
			`${jsonLd({ author: [{ name: 'Jo Doe' }, { name: 'Harbourpost' }] })}<meta property="og:site_name" content="HP">`,
			['Jo Doe'],
		],
		[
			'whose name begins as the outlet’s does',
			`${jsonLd({ author: [{ name: 'Harb Olund' }, { name: 'Harbour Post' }, { name: 'Jo Doe' }] })}<meta property="og:site_name" content="Harb">`,
			['Harb Olund', 'Jo Doe'],
		],
		['without the outlet', jsonLd({ author: [{ name: 'Harbour Post' }, { name: 'Jo Doe' }] }), ['Jo Doe']],
		[
			'of the microdata',
			`<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><span itemprop="author" itemscope><span itemprop="name">Jo Doe</span></span><div itemprop="articleBody"><p>The council met.</p></div></div>`,
			['Jo Doe'],
		],
		['of the meta elements', '<meta name="author" content="Jo Doe">', ['Jo Doe']],
		[
			'of a card for sharing, where the author is a mailbox',
			'<meta name="author" content="j.doe@harbourpost.test"><meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jo Doe"><meta name="twitter:label2" content="Lesedauer"><meta name="twitter:data2" content="3 Minuten">',
			['Jo Doe'],
		],
		[
			'of the microdata, and not who commented',
			`<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><span itemprop="author">Jo Doe</span><div itemprop="articleBody"><p>The council met.</p></div><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Max Roe</span></div></div>`,
			['Jo Doe'],
		],
		[
			'of the microdata, on a page that says of itself that it may be commented on',
			`<div class="comment-open comments"><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><span itemprop="author">Jo Doe</span><div itemprop="articleBody"><p>The council met.</p></div><div class="comments"><span itemprop="author">Max Roe</span></div></div></div>`,
			['Jo Doe'],
		],
		[
			'whom links to authors by the headline name beside the one declared',
			jsonLd({ author: 'Jo Doe' }) +
				below('<div><a rel="author" href="/m">Mara Lindqvist</a> <a rel="author" href="/j">Jo Doe</a></div>'),
			['Mara Lindqvist', 'Jo Doe'],
		],
		[
			'declared, whatever else a line of the byline has',
			jsonLd({ author: 'Jo Doe' }) + below('<div class="byline">By Jo Doe, Reviewed by Max Roe</div>'),
			['Jo Doe'],
		],
		[
			'of one name, in an element of its own, and not where it is filed',
			below(
				'<div class="byline">By <a rel="author" href="/m">TideWatcher</a> in <a href="/q">Quays</a><a href="/b">Bridges</a></div>',
			),
			['TideWatcher'],
		],
		[
			'not of a list of sizes',
			below('<div class="author-tools"><ul><li>Small</li><li>Medium</li><li>Large</li></ul></div>'),
			[],
		],
		['a house by its whole name', jsonLd({ author: 'Moln & Moln' }), ['Moln & Moln']],
		[
			'of the byline on the page',
			below('<div class="byline">By Jo Doe and Mara Lindqvist</div>'),
			['Jo Doe', 'Mara Lindqvist'],
		],
		['of a line that says it is one', below('<p>By Jo Doe</p>'), ['Jo Doe']],
		['in Greek', jsonLd({ author: 'Ελένη Παπαδάκη' }), ['Ελένη Παπαδάκη']],
		['in Russian', jsonLd({ author: 'Анна Белова, Пётр Громов' }), ['Анна Белова', 'Пётр Громов']],
		['in Arabic', jsonLd({ author: 'ليلى حداد' }), ['ليلى حداد']],
		['in Hebrew', jsonLd({ author: 'נועה ברק' }), ['נועה ברק']],
		['in Japanese', jsonLd({ author: '山田 花子' }), ['山田 花子']],
		['in Chinese, without the role', below('<div class="author">记者 王小明</div>'), ['王小明']],
		['in Korean, without the role', below('<div class="author">구현모 기자</div>'), ['구현모']],
		[
			'below a name that holds more',
			below(
				'<div class="title__author-date"><h6 class="byline"><em>By </em><a href="/a"><span>Jo Doe</span></a></h6><div class="date"><em>May 20, 2026</em></div></div>',
			),
			['Jo Doe'],
		],
		[
			'beside a date and a count',
			below('<div class="byline">by Jo Doe<span>22 Dec 2026</span><span>651</span></div>'),
			['Jo Doe'],
		],
		[
			'above a house, parted by a line break',
			below('<p class="byline">By Jo Doe<br>Island Health News</p>'),
			['Jo Doe'],
		],
		[
			'of a long line that ends as a sentence does',
			below(
				'<p class="autor">Von Jo Doe und Mara Lindqvist-Okafor, Hafenblatt · 10.03.2026, 18:40 Uhr · Lesezeit 3 Min.</p>',
			),
			['Jo Doe', 'Mara Lindqvist-Okafor'],
		],
		[
			'without the place in a line of its own, whose council the text names',
			below(
				`<div class="firma">Jo Doe<br>Alma Vale - 10 mar 2026</div>${TEXT}<p>El ayuntamiento de Alma Vale votó.</p>`,
			),
			['Jo Doe'],
		],
		['in an element called “by”', below('<p class="by">JO DOE, TRANSPORT CORRESPONDENT</p>'), ['JO DOE']],
		[
			'in a line of Chinese that begins with its date',
			below('<div class="info">2026-03-11 08:25 来源:海岭晚报 记者 林小雨</div>'),
			['林小雨'],
		],
		['in a line behind its date', below('<p>11 March 2026 by Jo Doe</p>'), ['Jo Doe']],
		[
			'marked as such, of more that the line names',
			below('<div class="author-line"><a rel="author">Jo Doe</a><span>Alma Vale Gazette</span></div>'),
			['Jo Doe'],
		],
		[
			'not of another article below',
			below(
				`<a rel="author">Jo Doe</a>${TEXT}<div class="more"><h3><a href="/x">More</a></h3><span class="author">Max Roe</span></div>`,
			),
			['Jo Doe'],
		],
		[
			'below the text, where none is above it',
			below(`${TEXT}<div class="post-footer">Posted by <span class="fn">Jo Doe</span> at noon</div>`),
			['Jo Doe'],
		],
		[
			'below the text in a line with the time and the tags',
			below(
				`${TEXT}<p>Posted by <a href="/u">Jo Doe</a> on <time>11 March 2026</time>. Tags: <a href="/t">bridges</a></p>`,
			),
			['Jo Doe'],
		],
		['of one name, in a link to its owner', below('<p>Posted by <a rel="author">joharb</a> at noon</p>'), ['joharb']],
		[
			'over what a box says of them',
			below(
				`<div class="author-box"><div>Jo Doe</div><p>Jo Doe has written about the river for eleven years, lives on a boat beside the old bridge, keeps two cats and has read each book there is about eels, of which there are more than anybody would think, and answers letters on Sundays, as a rule before the bells ring, so that nobody waits long, or else the week after.</p></div>${TEXT}`,
			),
			['Jo Doe'],
		],
		[
			'though the name ends as those of beaches do',
			jsonLd({ author: { '@type': 'Person', name: 'Sara Doe Beach' } }),
			['Sara Doe Beach'],
		],
		[
			'of the page’s JSON-LD where it describes no article',
			`<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-03-11","author":{"@type":"Person","name":"Jo Doe"}}</script>${below('')}`,
			['Jo Doe'],
		],
		[
			'not a place that the text names',
			below(`<p class="byline">By Jo Doe, Alma Valley</p>${TEXT}<p>It was in Alma Valley.</p>`),
			['Jo Doe'],
		],
		['of a catalogue', '<meta name="citation_author" content="Doe, Jo">', ['Jo Doe']],
		['in Hindi', jsonLd({ author: 'अनिता शर्मा' }), ['अनिता शर्मा']],
	])('%s', (_, html, authors) => {
		expect(bylineOf(html).authors).toEqual(authors);
	});

	test('and the desk only where no person is named', () => {
		expect(bylineOf(jsonLd({ author: { name: 'Harbour Post Staff' } })).authors).toEqual(['Harbour Post Staff']);
	});
});

describe('the agency is found', () => {
	test.each<[string, string, string | null]>([
		['in the JSON-LD, as the author', jsonLd({ author: { '@type': 'Organization', name: 'Reuters' } }), 'Reuters'],
		[
			'in the JSON-LD, as the source',
			jsonLd({ author: 'Jo Doe', sourceOrganization: { name: 'AFP' } }),
			'Agence France-Presse',
		],
		['in the JSON-LD, as a credit', jsonLd({ creditText: 'dpa' }), 'Deutsche Presse-Agentur'],
		['in a meta element', '<meta name="dc.source" content="ANSA">', 'Agenzia Nazionale Stampa Associata'],
		['beside an author in the byline', below('<div class="byline">Jo Doe | Reuters</div>'), 'Reuters'],
		['in a line of its own below the headline', below('<div><span>Source: AP</span></div>'), 'The Associated Press'],
		['in a line of its own of no other meaning', below('<div>Reuters</div>'), 'Reuters'],
		['in an element named for it', below('<span class="source">PA</span>'), 'PA Media'],
		['nowhere, in a label of a trial', below('<span class="tag">Beta</span>'), null],
		['nowhere, in the code of a state', below('<span class="loc">Erie, <b>PA</b></span>'), null],
		['nowhere, in a first name', below('<div><span>Petra</span></div>'), null],
		['nowhere, where the source is the outlet', jsonLd({ sourceOrganization: { name: 'Harbour Post' } }), null],
	])('%s', (_, html, agency) => {
		expect(bylineOf(html).agency).toBe(agency);
	});
});
