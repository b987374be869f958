// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';

const PARAGRAPHS = Array.from(
	{ length: 7 },
	(_, n) =>
		`Ferry crews of the Sandhaven line met on day ${n} of their dispute, and the harbour office said that talks would go on.`,
);
const URL_OF_PAGE = 'https://sandhaven-courier.example/2026/03/ferry-crews-meet';

function read({ head = '', title = 'Ferry crews meet', body = '' }): Article | undefined {
	const html = `<html lang="en"><head><title>${title}</title><meta property="og:type" content="article">${head}</head><body><article><h1>${title}</h1>${body}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
	return extractArticle(new DOMParser().parseFromString(html, 'text/html'), URL_OF_PAGE)?.article;
}
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

test.each<[string, Parameters<typeof read>[0], (article: Article) => unknown, unknown]>([
	[
		'an override in the headline is taken out',
		{ title: 'Ferry \u202eevil gnp.exe\u202c crews' },
		({ title }) => title,
		'Ferry evil gnp.exe crews',
	],
	[
		'isolates in the text are taken out',
		{ body: '<p>Crews \u2067waited\u2069 at the quay for a word of the office that morning.</p>' },
		({ text }) => /[\u2066-\u2069]/.test(text),
		false,
	],
	[
		'a section of 20,000 letters is none',
		{ head: meta('article:section', 'world '.repeat(3_300)) },
		({ section }) => section,
		null,
	],
	[
		'an author that is an address is none',
		{ head: '<meta name="author" content="javascript:alert(1)">' },
		({ authors }) => authors,
		[],
	],
	[
		'a standfirst is cut',
		{ head: meta('og:description', 'Talks go on. '.repeat(2_000)) },
		({ description }) => (description?.length ?? 0) <= LIMITS.description,
		true,
	],
	[
		'a hundred tags are enough',
		{ head: Array.from({ length: 900 }, (_, n) => meta('article:tag', `tag ${n}`)).join('') },
		({ tags }) => tags.length <= LIMITS.tags,
		true,
	],
])('%s', (_, page, look, expected) => {
	const article = read(page);
	expect(article && look(article)).toEqual(expected);
});
