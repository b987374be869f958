/** Pages on which something of the extraction may take long: each has an article of ten paragraphs with a headline. */

const SENTENCE = 'The council met for six hours and left the old bridge where it stands until a new one is paid for';
const PARAGRAPH = (index: number) =>
	`<p>Paragraph ${index}. ${SENTENCE}, said the mayor; ${SENTENCE.toLowerCase()}.</p>`;
const HEADLINE = 'Council leaves the old bridge where it stands';

function many(count: number, part: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => part(index)).join('');
}

function page(inside: string, around = ''): string {
	return `<!doctype html><html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"></head><body>${around}<main><article><h1>${HEADLINE}</h1><div class="text">${many(10, PARAGRAPH)}${inside}</div></article></main></body></html>`;
}

/** HTML by what is odd about it. What they share: "Paragraph 1." is the article's. */
export const ODD_PAGES: Readonly<Record<string, string>> = {
	'20,000 links': page(
		'',
		many(20_000, (n) => `<div class="teaser"><h3><a href="/${n}">Older report ${n}</a></h3></div>`),
	),
	'10,000 lines parted by breaks': page(many(10_000, (n) => `${SENTENCE}, line ${n}.<br><br>`)),
	'1 MB in one node': page(`<p>${`${SENTENCE}. `.repeat(10_000)}</p>`),
	'3,000 rows of a table': page(
		`<table>${many(3_000, (n) => `<tr><td>${n}</td><td>pier ${n}</td><td>${n * 7}</td><td>${n * 3} tonnes</td></tr>`)}</table>`,
	),
	'6,000 remarks in nested parts': page(
		'',
		`<section><h3>Comments</h3>${many(6_000, (n) => `<div class="remark r${n % 7}"><div class="comment-box"><b>reader${n}</b><p>${SENTENCE}, and I do not agree ${n}.</p><span>Comments</span></div></div>`)}</section>`,
	),
	'4,000 figures and cards': page(
		many(
			4_000,
			(n) =>
				`<figure class="slide"><img alt=""><figcaption class="caption">${n}/4000 ${SENTENCE}.</figcaption></figure>`,
		),
		many(4_000, (n) => `<div class="card"><h2><a href="/c${n}">Card ${n}</a></h2><p>${SENTENCE}.</p></div>`),
	),
};
