import { expect, test } from 'vitest';
import { findPublisher } from '../../../../src/page/extract/metadata/find-publisher.ts';
import { gatherEvidence } from '../../../../src/page/extract/metadata/page-evidence.ts';
import { parsePage } from '../../parse-page.ts';

const HEADLINE = 'Council leaves old bridge';
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each([
	['Open Graph', '<meta property="og:site_name" content="The Harbour Post">', 'The Harbour Post'],
	[
		'the publisher of the JSON-LD',
		jsonLd({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Harbour Post Ltd' } }),
		'Harbour Post',
	],
	['a web site of the JSON-LD', jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'Harbour Post' }] }), 'Harbour Post'],
	[
		'the source of a syndicated text before the company',
		`<meta property="og:site_name" content="Security">${jsonLd([
			{ '@type': 'NewsArticle', publisher: { name: 'Outlet Online' } },
		])}<meta name="publisher" content="Harbour Media">`,
		'Outlet',
	],
	['the name of the application', '<meta name="application-name" content="Harbour Post">', 'Harbour Post'],
	[
		'the end of the title, where another source has it',
		`<title>${HEADLINE} | Politics | Harbour Post</title><meta name="publisher" content="Harbour Post">`,
		'Harbour Post',
	],
	['the end of the title, where the host has it', `<title>${HEADLINE} - The Outlet</title>`, 'The Outlet'],
	['the end of the title in another script', `<title>旧橋は残る--時政--港新聞</title>`, '港新聞'],
	['not a section at the end of the title', `<title>${HEADLINE} | Politics</title>`, 'outlet.test'],
	[
		'both names of its JSON-LD',
		jsonLd({
			'@type': 'NewsArticle',
			publisher: { '@type': 'Organization', name: 'HPR', alternateName: 'Harbour Public Radio' },
		}),
		'Harbour Public Radio (HPR)',
	],
	['a link to the front page that spells the host', '<a href="/">Outlet</a>', 'Outlet'],
	['the picture of a logo that spells the host', '<div class="site-logo"><img alt="OutLet"></div>', 'OutLet'],
	['the label of a logo that spells the host', '<span class="Logo" aria-label="OutLet"></span>', 'OutLet'],
	['a picture in the header that spells the host', '<header><img alt="OutLet"></header>', 'OutLet'],
])('the publisher is taken from %s', (_, html, expected) => {
	const evidence = gatherEvidence(parsePage(html).documentElement, 'https://www.outlet.test/bridge-stays');
	expect(findPublisher(evidence, HEADLINE)).toBe(expected);
});

test.each([
	[
		'whose host has the beginnings of its words',
		'https://www.nvtimes.test/a',
		'<title>Bridge stays - The New Vell Times</title>',
		'The New Vell Times',
	],
	[
		'that the foot of the page bears out',
		'https://www.ab12.test/a',
		'<title>Bridge stays - Vell Weekly</title><footer>© 2026 Vell Weekly</footer>',
		'Vell Weekly',
	],
	['not a section', 'https://www.nvtimes.test/a', '<title>Bridge stays - Politics</title>', 'nvtimes.test'],
	[
		'of a blog before that of its platform',
		'https://harbourupdate.padwell.test/1',
		`<meta property="og:site_name" content="Padwell">${jsonLd({ '@type': 'BlogPosting', publisher: { name: 'Harbour Update News' } })}`,
		'Harbour Update News',
	],
	[
		'without what its company adds',
		'https://lahnblatt.test/1',
		jsonLd({ '@type': 'NewsArticle', publisher: { name: 'LAHNBLATT Verlags- und Vertriebs GmbH' } }),
		'LAHNBLATT',
	],
])('the publisher is the one %s', (_, url, html, expected) => {
	const evidence = gatherEvidence(parsePage(html).documentElement, url);
	expect(findPublisher(evidence, 'Bridge stays')).toBe(expected);
});

test('the publisher is spelled as the page spells it to readers', () => {
	const html = '<a href="/" aria-label="Harbour Post – home"></a><footer>© 2025 Harbour Post GmbH</footer>';
	const evidence = gatherEvidence(parsePage(html).documentElement, 'https://harbourpost.de/bridge-stays');
	expect(findPublisher(evidence, HEADLINE)).toBe('Harbour Post');
});
