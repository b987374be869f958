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
		['without the outlet', jsonLd({ author: [{ name: 'Harbour Post' }, { name: 'Jo Doe' }] }), ['Jo Doe']],
		[
			'of the microdata',
			`<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><span itemprop="author" itemscope><span itemprop="name">Jo Doe</span></span><div itemprop="articleBody"><p>The council met.</p></div></div>`,
			['Jo Doe'],
		],
		['of the meta elements', '<meta name="author" content="Jo Doe">', ['Jo Doe']],
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
		['nowhere, where the source is the outlet', jsonLd({ sourceOrganization: { name: 'Harbour Post' } }), null],
	])('%s', (_, html, agency) => {
		expect(bylineOf(html).agency).toBe(agency);
	});
});
