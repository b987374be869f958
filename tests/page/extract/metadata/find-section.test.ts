import { expect, test } from 'vitest';
import { findSection } from '../../../../src/page/extract/metadata/find-section.ts';
import { evidenceOf, jsonLd } from './evidence-of.ts';

const HEADLINE = 'Council leaves the old bridge';
const path = (...steps: string[]) =>
	`<script type="application/ld+json">${JSON.stringify({
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((name, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			item: { '@id': '/', name },
		})),
	})}</script>`;

test.each([
	['as declared', `${jsonLd({ articleSection: 'Islands' })}${path('Home', 'News')}`, 'Islands'],
	['of the declared path', path('Home', 'News', 'Islands', HEADLINE), 'Islands'],
	[
		'of the path that is shown',
		`<nav class="breadcrumbs"><a href="/">Home</a> › <a href="/i">Islands</a> › ${HEADLINE}</nav>`,
		'Islands',
	],
	['none of a path to nothing but the front page', path('Harbour Post', 'Startseite', HEADLINE), null],
	['none where there is no path', '<p>Islands</p>', null],
])('the section is %s', (_, html, expected) => {
	expect(findSection(evidenceOf(`<meta property="og:site_name" content="Harbour Post">${html}`), HEADLINE)).toBe(
		expected,
	);
});
