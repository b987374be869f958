import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/page/extract/extract.ts';
import { parsePage } from '../../parse-page.ts';

const BODY =
	'The port of Vell will open again in autumn, the regional council said after two years of works that cost more than planned. ';

function extracted(head: string, title: string) {
	const html = `<!doctype html><html lang="es"><head><title>x</title>${head}</head><body><article><h1>${title}</h1>
		${`<p>${BODY.repeat(3)}</p>`.repeat(4)}</article></body></html>`;
	return extractArticle(parsePage(html), 'https://courier.example/a')?.article;
}

test('what a script escapes is read by the page’s own parser, every name of it', () => {
	const jsonLd = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: 'El puerto de Vell reabrir&aacute; en oto&ntilde;o',
		author: [
			{ '@type': 'Person', name: 'Jos&eacute; Mu&ntilde;oz' },
			{ '@type': 'Person', name: 'Ji&amp;rcaron;&amp;iacute; Dvo&rcaron;&aacute;k' },
		],
		articleSection: 'Econom&iacute;a',
		keywords: 'Construcci&oacute;n; Puertos',
		datePublished: '2026-03-10T08:00:00Z',
	};
	const head = `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;
	expect(extracted(head, 'El puerto de Vell reabrirá en otoño')).toMatchObject({
		title: 'El puerto de Vell reabrirá en otoño',
		authors: ['José Muñoz', 'Jiří Dvořák'],
		section: 'Economía',
		tags: ['Construcción', 'Puertos'],
	});
});

test('what a meta element escapes twice is read whole', () => {
	const head = `<meta property="og:title" content="Dvo&amp;rcaron;&amp;aacute;k &amp;#150; Vell"><meta property="og:type" content="article">
		<meta name="author" content="Ji&amp;rcaron;&amp;iacute; Dvo&amp;rcaron;&amp;aacute;k">`;
	expect(extracted(head, 'Dvořák – Vell')).toMatchObject({
		title: 'Dvořák – Vell',
		authors: ['Jiří Dvořák'],
	});
});
