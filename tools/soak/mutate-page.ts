/** One way of spoiling a page. */
interface Mutation {
	name: string;
	/** @param depth how deep a nesting may go: jsdom takes many seconds to parse what a browser parses at once */
	apply(html: string, random: () => number, depth: number): string;
}

const CLOBBERED = [
	'body',
	'head',
	'documentElement',
	'querySelectorAll',
	'implementation',
	'title',
	'childNodes',
	'children',
	'getAttribute',
	'parentNode',
	'nodeName',
	'textContent',
	'closest',
	'lastChild',
];
const BROKEN_JSON = [
	'{"@graph": [{"@type": "NewsArticle", "headline": "A "quoted" line"',
	'[[[[[[',
	'{"@type":{"@type":{"@type":"Article"}}}',
	'"'.repeat(500),
	'{"@type":"Article","author":[[[[{"name":{"name":{"name":{"name":{"name":"x"}}}}}]]]]}',
	'\u0000{"@type":"Article",}',
	'null',
];

function at(html: string, random: () => number): number {
	return Math.floor(random() * html.length);
}

function insert(html: string, index: number, piece: string): string {
	return html.slice(0, index) + piece + html.slice(index);
}

function pick<T>(list: readonly T[], random: () => number): T {
	const picked = list[Math.floor(random() * list.length)];
	if (picked === undefined) throw new RangeError('Nothing to pick from');
	return picked;
}

const MUTATIONS: readonly Mutation[] = [
	{ name: 'cut off', apply: (html, random) => html.slice(0, at(html, random)) },
	{ name: 'its beginning lost', apply: (html, random) => html.slice(at(html, random)) },
	{
		name: 'a stretch doubled many times',
		apply: (html, random) => {
			const start = at(html, random);
			return insert(html, start, html.slice(start, start + 400).repeat(50));
		},
	},
	{
		name: 'nested deep',
		apply: (html, random, depth) => insert(html, at(html, random), '<div><span>'.repeat(depth / 2)),
	},
	{
		name: 'an attribute of 1 MB',
		apply: (html, random) =>
			html.replace(
				/<(p|div|h1)\b/,
				`<$1 class="${pick(['a ', 'share-', '"x', 'ad_'], random).repeat(300_000).slice(0, 1_000_000)}" data-x`,
			),
	},
	{
		name: 'a content of 1 MB',
		apply: (html) => html.replace('</head>', `<meta name="author" content="${'By A, '.repeat(170_000)}"></head>`),
	},
	{
		name: 'broken JSON-LD',
		apply: (html, random) =>
			html.replace('</head>', `<script type="application/ld+json">${pick(BROKEN_JSON, random)}</script></head>`),
	},
	{
		name: 'a base elsewhere',
		apply: (html, random) =>
			html.replace(
				'<head>',
				`<head><base href="${pick(['javascript:alert(1)', 'https://evil.test/', '//', 'data:text/html,x'], random)}">`,
			),
	},
	{
		name: 'clobbered names',
		apply: (html, random) =>
			html.replace(
				/<body[^>]*>/,
				(body) => `${body}<img name="${pick(CLOBBERED, random)}"><embed name="${pick(CLOBBERED, random)}">`,
			),
	},
	{
		name: 'its text in a form with clobbered names',
		apply: (html, random) =>
			html.replace(
				/<main>|<div id="c1">/,
				(start) =>
					`<form>${`<input name="${pick(CLOBBERED, random)}">`.repeat(2)}<input id="${pick(CLOBBERED, random)}">${start}`,
			),
	},
	{
		name: 'characters scattered',
		apply: (html, random) =>
			Array.from({ length: 40 }, () => at(html, random)).reduce(
				(page, index) =>
					insert(page, index, pick(['<', '>', '"', '&', '\u0000', '</', '<!--', '\u202e', '\ud800'], random)),
				html,
			),
	},
	{
		name: 'tags swapped',
		apply: (html, random) =>
			html.replace(/<(\/?)p>/g, (whole, slash) =>
				random() < 0.5 ? `<${slash}${pick(['table', 'svg', 'select', 'template', 'x-y', 'button'], random)}>` : whole,
			),
	},
	{
		name: 'a line without spaces',
		apply: (html, random) => insert(html, at(html, random), `<p>${'a'.repeat(200_000)}</p>`),
	},
	{
		name: '5,000 links',
		apply: (html, random) => insert(html, at(html, random), '<a href="/x">x</a>'.repeat(5_000)),
	},
];

/** Spoils a page in one to three ways. */
export function mutatePage(html: string, random: () => number, depth: number): { html: string; how: string } {
	const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(MUTATIONS, random));
	return {
		html: chosen.reduce((page, mutation) => mutation.apply(page, random, depth), html),
		how: chosen.map(({ name }) => name).join(', '),
	};
}
