import { JSDOM } from 'jsdom';
import { detect } from '../../../../src/page/detect/detect.ts';
import { extractArticle } from '../../../../src/page/extract/extract.ts';
import { findFeedLinks } from '../../../../src/page/extract/feed-links.ts';
import { describeRange } from '../../../../src/page/highlights/anchor/describe.ts';
import { type Door, escaped, PROSE, STORY, URL_OF_PAGE } from './door.ts';

/** A page: its text, its metadata and what is selected on it. */
export function pageDoors(): Door[] {
	const parser = new new JSDOM('').window.DOMParser();
	const asPage = (name: string, html: (input: string) => string): Door => ({
		name: `page (${name})`,
		prepare: (input) => {
			const document = parser.parseFromString(html(input), 'text/html');
			return () => {
				detect(document, URL_OF_PAGE);
				findFeedLinks(document, URL_OF_PAGE);
				extractArticle(document, URL_OF_PAGE, {
					timeLimitMs: Number.POSITIVE_INFINITY,
					longestText: Number.POSITIVE_INFINITY,
				});
			};
		},
	});
	const page = (head: string, body: string) =>
		`<!doctype html><html lang="en"><head><title>${STORY.title}</title>${head}</head><body><article><h1>${STORY.title}</h1>${body}<p>${PROSE}</p><p>${PROSE} ${PROSE}</p></article></body></html>`;
	const wordsOf = (input: string) => input.split(/\s+/).slice(0, 20_000);
	const metaNames = [
		'author',
		'description',
		'article:section',
		'article:tag',
		'og:site_name',
		'og:url',
		'article:published_time',
		'source',
		'og:locale',
	];
	return [
		asPage('text', (input) => page('', `<p>${escaped(input)}</p>`)),
		asPage('mark-up', (input) => page('', `${input}"></a></div>`)),
		asPage('title', (input) =>
			page(
				`<title>${escaped(input)}</title><meta property="og:title" content="${escaped(input)}">`,
				`<h1>${escaped(input)}</h1>`,
			),
		),
		asPage('meta', (input) =>
			page(metaNames.map((name) => `<meta property="${name}" content="${escaped(input)}">`).join(''), ''),
		),
		asPage('byline', (input) =>
			page(
				'',
				`<div class="byline ${escaped(input)}">${escaped(input)}</div><time datetime="${escaped(input)}">${escaped(input)}</time>`,
			),
		),
		asPage('JSON-LD', (input) => page(`<script type="application/ld+json">${input}</script>`, '')),
		asPage('broken JSON-LD', (input) => page(`<script type="application/ld+json">[x${input}]</script>`, '')),
		asPage('JSON-LD string', (input) => {
			const text = JSON.stringify(input).replaceAll('<', '\\u003c');
			return page(
				`<script type="application/ld+json">{"@type":"NewsArticle","headline":${text},"author":${text},"publisher":{"@type":"Organization","name":${text}},"articleBody":${text},"datePublished":${text},"keywords":${text}}</script>`,
				'',
			);
		}),
		asPage('authors', (input) => {
			const authors = wordsOf(input).flatMap((word) => [{ name: word }, { '@id': word }]);
			const nodes = authors.map((author) => ({ '@type': 'Person', ...author, '@id': `${author.name}#` }));
			const article = { '@type': 'NewsArticle', headline: STORY.title, author: authors, keywords: wordsOf(input) };
			const graph = JSON.stringify({ '@graph': [...nodes, article] }).replaceAll('<', '\\u003c');
			return page(`<script type="application/ld+json">${graph}</script>`, '');
		}),
		asPage('slides', (input) =>
			page(
				'',
				`<div class="carousel">${wordsOf(input)
					.map((word) => `<div>${escaped(word)}</div>`)
					.join('')}</div>`,
			),
		),
		asPage('table', (input) =>
			page(
				`<p>${PROSE}</p><p>${PROSE}</p>`,
				`<p>${PROSE}</p><table>${wordsOf(input)
					.map((word) => `<tr><td>${escaped(word)}</td><td>1</td></tr>`)
					.join('')}</table>`,
			),
		),
		asPage('links', (input) =>
			page(
				`<link rel="canonical" href="${escaped(input)}"><link rel="alternate" type="application/rss+xml" title="${escaped(input)}" href="${escaped(input)}">`,
				`<a href="${escaped(input)}">a</a>`,
			),
		),
		asPage('footer', (input) =>
			page('', `</article><footer>${escaped(input)}</footer><a href="/">${escaped(input)}</a><article>`),
		),
		asPage('classes', (input) =>
			page(
				'',
				wordsOf(input)
					.map((word) => `<p class="${escaped(word)}">a</p>`)
					.join(''),
			),
		),
		{
			name: 'page (selection)',
			prepare: (input) => {
				const document = parser.parseFromString(`<p>${escaped(input)}</p>`, 'text/html');
				const range = document.createRange();
				range.selectNodeContents(document.body);
				return () => describeRange(document, range);
			},
		},
	];
}
