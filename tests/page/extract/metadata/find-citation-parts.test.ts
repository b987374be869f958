import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../src/page/extract/extract.ts';
import { findCitationParts } from '../../../../src/page/extract/metadata/find-citation-parts.ts';
import { gatherEvidence } from '../../../../src/page/extract/metadata/page-evidence.ts';
import { parsePage } from '../../parse-page.ts';

const HEADLINE = 'Council leaves old bridge where it stands';
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (value: object) => jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, ...value });
const pageOf = (html: string) =>
	`<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${html}</body></html>`;

function partsOf(html: string) {
	return findCitationParts(gatherEvidence(parsePage(pageOf(html)).documentElement, 'https://vell.test/bridge'));
}

describe('what a page declares for a citation', () => {
	test.each([
		['the article’s printed page', article({ printPage: 'A12' }), { printPage: 'A12' }],
		['its page and section', article({ printPage: 3, printSection: 'B' }), { printPage: 'B3' }],
		['its first and last page', article({ pageStart: 12, pageEnd: 15 }), { printPage: '12–15' }],
		['the paper’s ISSN', article({ isPartOf: { '@type': 'Newspaper', issn: '1234-5679' } }), { issn: '1234-5679' }],
		[
			'the ISSN of the paper whose issue it is in, by reference',
			jsonLd({
				'@graph': [
					{
						'@type': 'NewsArticle',
						headline: HEADLINE,
						isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@id': '#paper' } },
					},
					{ '@type': 'Periodical', '@id': '#paper', issn: ['1234-5679'] },
				],
			}),
			{ issn: '1234-5679' },
		],
		[
			'the publisher’s town',
			article({
				publisher: {
					'@type': 'NewsMediaOrganization',
					name: 'Vell Courier',
					address: { addressLocality: 'Port Vell' },
				},
			}),
			{ place: 'Port Vell' },
		],
		[
			'the town of the one outlet described',
			article({}) +
				jsonLd({ '@type': 'Organization', name: 'Vell Courier', address: { addressLocality: 'Port Vell' } }),
			{ place: 'Port Vell' },
		],
		[
			'in meta elements',
			'<meta name="citation_issn" content="1234-5679"><meta name="citation_firstpage" content="7"><meta name="citation_lastpage" content="9">',
			{ issn: '1234-5679', printPage: '7–9' },
		],
		['in an identifier', '<meta name="dc.identifier" content="ISSN 1234-5679">', { issn: '1234-5679' }],
	])('%s', (_, html, parts) => expect(partsOf(html)).toEqual(parts));
});

describe('what a page shows for a citation', () => {
	test.each([
		['an ISSN at its foot', '<footer><p>© Vell Courier · ISSN 1234-5679</p></footer>', { issn: '1234-5679' }],
		[
			'the printed page below the text',
			'<p>The council met.</p><p><i>A version of this article appears in print on March 11, 2026, Section A, Page 12.</i></p>',
			{ printPage: 'A12' },
		],
		[
			'the town of its address',
			'<footer><div class="adr">Quay 3, <span class="locality">Port Vell</span></div></footer>',
			{ place: 'Port Vell' },
		],
	])('%s', (_, html, parts) => expect(partsOf(html)).toEqual(parts));
});

describe('better nothing than something of another', () => {
	test.each([
		['an ISSN in the text', '<p>The journal (ISSN 1234-5679) had it first.</p>'],
		['an ISSN whose check digit is wrong', '<footer>ISSN 1234-5678</footer>'],
		['two papers at the foot', '<footer>ISSN 1234-5679</footer><div class="footer-more">ISSN 2434-561X</div>'],
		['the page of a rival', '<p>The Northbank Times had it in its print edition on page 3.</p>'],
		[
			'where the article was written',
			article({ dateline: 'Geneva', locationCreated: { '@type': 'Place', name: 'Geneva' } }),
		],
		[
			'what it is about',
			article({ contentLocation: { '@type': 'Place', address: { addressLocality: 'Saint-Orme' } } }),
		],
		[
			'the towns of several outlets',
			['Port Vell', 'Bad Marren']
				.map((addressLocality) => jsonLd({ '@type': 'Organization', address: { addressLocality } }))
				.join(''),
		],
		[
			'objects without end or shape',
			article({ printPage: { a: 1 }, issn: [[['1']]], isPartOf: [null, 3, 'x'], publisher: { address: [4, null] } }),
		],
	])('%s is not given', (_, html) => expect(partsOf(html)).toEqual({}));
});

test('an article that is part of itself is read all the same', () => {
	const itself = {
		'@type': 'NewsArticle',
		'@id': '#a',
		headline: HEADLINE,
		isPartOf: { '@id': '#a' },
		printPage: 'A1',
	};
	expect(partsOf(jsonLd(itself))).toEqual({ printPage: 'A1' });
});

test('the article has them', () => {
	const text =
		'<p>The council has voted to leave the old bridge to the river, and to build none in its place.</p>'.repeat(6);
	const html = pageOf(`${article({ printPage: 'A12' })}<article>${text}</article><footer>ISSN 1234-5679</footer>`);
	expect(extractArticle(parsePage(html), 'https://vell.test/bridge')?.article).toMatchObject({
		printPage: 'A12',
		issn: '1234-5679',
	});
});
