import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../src/page/extract/extract.ts';
import type { Removal } from '../../../../src/page/extract/region/removal.ts';
import { parsePage } from '../../parse-page.ts';

const URL_OF_PAGE = 'https://northbank.test/region/2026/04/02/tram-line-to-the-salt-works-opens';
const HEADLINE = 'Tram line to the salt works opens';
const BODY = [
	'The first tram to the salt works left Northbank at five past six on Thursday with some two hundred people on board, most of them on their way to work.',
	'Transport councillor Runa Feld had promised the line for the spring of last year, and asked passengers on the platform to forgive the delay.',
	'The driver, Emil Sand, said that he had practised the curve by the weir for three weeks and that the new rails were the quietest he knew.',
	'Four stops on the way will open only in autumn because the lifts ordered for them have been held up at the factory since January.',
];
const OTHER_HEADLINE = 'Library in Harl keeps its bells';
const OTHER = [
	'The bells in the tower of the old library in Harl will go on ringing, the parish and the town agreed on Wednesday after two years of talks.',
	'Neighbours had asked for silence between ten in the evening and seven in the morning, and will get it from Sunday to Thursday.',
	'The bell founder who looked at the oldest of the five found a crack as long as a hand and wants to weld it before the winter.',
];
const READERS = [
	'I waited on that platform for an hour last week and nobody could tell me whether anything would come at all.',
	'My grandfather drove the old line until they closed it, and he would have loved to see the first one go out.',
	'They could have had buses for a tenth of the price and ten years ago, but of course nobody asked us.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const many = <Of>(count: number, each: (index: number) => Of) =>
	Array.from({ length: count }, (_, index) => each(index));

interface Page {
	head?: string;
	title?: string;
	url?: string;
	removed?: Removal[];
}

function blocksOf(html: string, { head = '', title = HEADLINE, url = URL_OF_PAGE, removed }: Page = {}): string[] {
	const document = parsePage(
		`<html lang="en"><head><title>${title} | Northbank Times</title><meta property="og:site_name" content="Northbank Times"><meta property="og:title" content="${title}">${head}</head><body>${html}</body></html>`,
	);
	return (
		extractArticle(document, url, { timeLimitMs: 60_000, ...(removed && { removed }) })?.article.text.split('\n') ?? []
	);
}
const article = (inside: string) => `<main><article><h1>${HEADLINE}</h1>${inside}</article></main>`;
const text = `<div class="copy">${paragraphs(BODY)}</div>`;
const remark = (index: number) => READERS[index % READERS.length];

describe('comments are not the article, however long they are', () => {
	const named = `<div id="comments"><h2>18 comments</h2><ol>${many(18, (i) => `<li class="comment"><b>reader${i}</b><p>${remark(i)} ${i}</p></li>`).join('')}</ol></div>`;
	const unnamed = many(18, (i) => `<div class="m"><b>reader${i}</b><div><p>${remark(i)} ${i}</p></div></div>`).join('');
	test.each([
		['named, within the article', article(text + named)],
		['named, behind it', article(text) + named],
		[
			'named, behind a text in divisions',
			`<h1>${HEADLINE}</h1><div class="copy">${BODY.map((each) => `<div>${each}</div>`).join('')}</div>${named}`,
		],
		['unnamed, behind the element of the article', `${article(text)}<div class="x">${unnamed}</div>`],
		[
			'unnamed, in a list of terms, with an answer to each',
			`<main><h1>${HEADLINE}</h1>${text}<dl>${many(12, (i) => `<dt>reader${i}</dt><dd><p>${remark(i)} ${i}</p><a href="#">Reply (2)</a></dd>`).join('')}</dl></main>`,
		],
		[
			'unnamed, beside the paragraphs themselves',
			`<div><h1>${HEADLINE}</h1>${paragraphs(BODY)}${many(12, (i) => `<div><b>reader${i}</b><p>${remark(i)} ${i}</p><button>Antworten</button></div>`).join('')}</div>`,
		],
		[
			'below a heading that repeats the headline',
			`<div><h1>${HEADLINE}</h1>${text}<section><h2>18 thoughts on “${HEADLINE}”</h2>${unnamed}</section></div>`,
		],
		[
			'in a table, below a heading that may say so',
			`<div><h1>${HEADLINE}</h1>${paragraphs(BODY)}<h4>What readers say</h4><table>${many(9, (i) => `<tr><td>reader${i}</td><td>${remark(i)} ${i}</td></tr>`).join('')}</table></div>`,
		],
		[
			'unnamed, below a heading that says so',
			`<div><h1>${HEADLINE}</h1>${text}<section><h3>18 comments</h3>${unnamed}</section></div>`,
		],
		[
			'unnamed, below a German heading',
			`<div><h1>${HEADLINE}</h1>${text}<section><h3>Kommentare (18)</h3>${unnamed}</section></div>`,
		],
	])('%s', (_, html) => {
		expect(blocksOf(html)).toEqual(BODY);
	});

	test('a text whose wrapper is named after its comments is one', () => {
		expect(
			blocksOf(`<main><h1>${HEADLINE}</h1><div class="story-and-comments">${paragraphs(BODY)}</div></main>`),
		).toEqual(BODY);
	});
});

describe('another article of the page is another article', () => {
	const part = (tag: string, heading: string, headline: string, texts: readonly string[], byline = '') =>
		`<${tag} class="piece"><${heading}>${headline}</${heading}>${byline}<div class="copy">${paragraphs(texts)}</div></${tag}>`;
	test.each([
		[
			'below in a division',
			part('div', 'h1', HEADLINE, BODY) + part('div', 'h1', OTHER_HEADLINE, OTHER),
			HEADLINE,
			BODY,
		],
		[
			'above, where the address has moved on',
			part('div', 'h1', OTHER_HEADLINE, OTHER) + part('div', 'h1', HEADLINE, BODY),
			HEADLINE,
			BODY,
		],
		[
			'longer than the article',
			part('section', 'h1', HEADLINE, BODY.slice(0, 2)) + part('section', 'h1', OTHER_HEADLINE, [...OTHER, ...READERS]),
			HEADLINE,
			BODY.slice(0, 2),
		],
		[
			'with a lower headline and a byline',
			part('section', 'h1', HEADLINE, BODY, '<p>By Edda Moln</p>') +
				part('section', 'h2', OTHER_HEADLINE, OTHER, '<p>By Jun Okada</p>'),
			HEADLINE,
			BODY,
		],
		[
			'in an element of another name, both signed',
			part('div', 'h1', HEADLINE, BODY, '<p>By Edda Moln</p>') +
				part('section', 'h2', OTHER_HEADLINE, OTHER, '<p class="byline">Jun Okada, 3 April 2026</p>'),
			HEADLINE,
			BODY,
		],
		[
			'within the element of the article, behind its text',
			`<article><h1>${HEADLINE}</h1>${paragraphs([...BODY, ...READERS])}<article><h3><a href="/bells">${OTHER_HEADLINE}</a></h3>${paragraphs(OTHER)}</article></article>`,
			HEADLINE,
			[...BODY, ...READERS],
		],
		[
			'below a line that says so',
			`${part('section', 'h1', HEADLINE, BODY)}<div>Up next</div>${part('section', 'h2', OTHER_HEADLINE, OTHER)}`,
			HEADLINE,
			BODY,
		],
	])('%s', (_, html, title, expected) => {
		expect(blocksOf(`<main>${html}</main>`, { title }).filter((block) => !block.startsWith('By '))).toEqual(expected);
	});

	test('a section with a heading of its own is none', () => {
		const sections = `<section class="piece"><h1>${HEADLINE}</h1>${paragraphs(BODY)}</section><section class="piece"><h2>A detour until autumn</h2>${paragraphs(OTHER)}</section>`;
		expect(blocksOf(`<main>${sections}</main>`)).toEqual([...BODY, 'A detour until autumn', ...OTHER]);
	});

	test('a text below its headline, shown once more with a line under it and a date, is the article', () => {
		const header = `<header class="top"><h1>${HEADLINE}</h1><div class="byline">Edda Moln, 2 April 2026</div><div>${OTHER.join(' ')}</div></header>`;
		const body = `<section class="body"><h1>${HEADLINE}</h1><h2>Two hundred were on board</h2><div>2 April 2026</div>${paragraphs(BODY)}</section>`;
		expect(blocksOf(`<main>${header}${body}</main>`)).toEqual(expect.arrayContaining(BODY));
	});

	test('a headline shown twice is one article', () => {
		const html = `<main><div class="a"><h1>${HEADLINE}</h1><p>${OTHER[0]}</p></div><div class="a"><h1>${HEADLINE}</h1>${paragraphs(BODY)}</div></main>`;
		expect(blocksOf(html)).toEqual(expect.arrayContaining(BODY));
	});
});

describe('cards and slides are not the article', () => {
	const card = (index: number) =>
		`<div class="k"><h3><a href="/${index}">${OTHER_HEADLINE} ${index}</a></h3><p>${OTHER[index]}</p></div>`;
	test('excerpts of other articles behind the text', () => {
		expect(blocksOf(article(`${text}<div class="z1">${many(3, card).join('')}</div>`))).toEqual(BODY);
	});
	test('a slide show among the paragraphs', () => {
		const slides = many(
			9,
			(i) => `<div class="slide"><div>${i + 1}/9 Picture</div><p>${OTHER[i % 3]} ${i}</p></div>`,
		).join('');
		const show = `<div class="slideshow"><div class="slides">${slides}</div></div>`;
		expect(
			blocksOf(article(`<div class="copy">${paragraphs(BODY.slice(0, 2))}${show}${paragraphs(BODY.slice(2))}</div>`)),
		).toEqual(BODY);
	});
});

describe('nothing goes for one sign', () => {
	test.each([
		'survey-results',
		'player-ratings',
		'social-housing',
		'privacy-law',
		'donation-affair',
		'popular-vote',
		'podcast-trial',
		'rating-agencies',
	])('not a section named "%s"', (name) => {
		const section = (by: string) => `<section ${by}><h2>What it cost</h2>${paragraphs(OTHER.slice(0, 2))}</section>`;
		const around = (by: string) =>
			article(
				`<section class="a">${paragraphs(BODY.slice(0, 2))}</section>${section(by)}<section class="b">${paragraphs(BODY.slice(2))}</section>`,
			);
		const expected = [...BODY.slice(0, 2), 'What it cost', ...OTHER.slice(0, 2), ...BODY.slice(2)];
		expect(blocksOf(around(`class="${name}"`))).toEqual(expected);
		expect(blocksOf(around(`id="${name}"`))).toEqual(expected);
	});
	test.each([
		['aria-hidden="true"', 'behind an open dialogue'],
		['style="visibility:hidden"', 'until scripts have run'],
		['hidden', 'by a wrapper of the application'],
	])('not a text hidden with %s, %s', (attribute) => {
		expect(
			blocksOf(`<div id="app" ${attribute}>${article(text)}</div><div role="dialog"><p>May we count you?</p></div>`),
		).toEqual(BODY);
	});
	test('not a paragraph that is a link', () => {
		const linked = BODY.map((each, index) => (index === 2 ? `<p><a href="/x">${each}</a></p>` : `<p>${each}</p>`)).join(
			'',
		);
		expect(blocksOf(article(`<div class="copy">${linked}</div>`))).toEqual(BODY);
	});
	test('not the first paragraph that the description repeats', () => {
		const html = article(`<div class="copy"><p class="has-drop-cap">${BODY[0]}</p>${paragraphs(BODY.slice(1))}</div>`);
		expect(blocksOf(html, { head: `<meta name="description" content="${BODY[0]}">` })).toEqual(BODY);
	});
	test('not a last paragraph in a wrapper of its own', () => {
		const html = article(
			`<div class="part-1">${paragraphs(BODY.slice(0, 3))}</div><div class="ad">Advertisement</div><div class="part-2"><p>${BODY[3]}</p></div>`,
		);
		expect(blocksOf(html)).toEqual(BODY);
	});
});

describe('short forms are read', () => {
	const declared = { head: '<meta property="og:type" content="article">' };
	test.each([
		['a flash of one sentence', ['The tram to the salt works has left, the operator said.']],
		['a flash of three', ['The first tram has left.', 'It was full, the operator said.', 'More to follow.']],
		[
			'an interview',
			[
				'Are you tired?',
				'Yes, very.',
				'Will you drive again tomorrow?',
				'At five, as on any other day.',
				'And on Sunday?',
				'Ask me on Saturday.',
			],
		],
		[
			'lines of Chinese',
			[
				'通往盐场的电车今天早上五点发车。',
				'首班车上有两百名乘客。',
				'市议员请乘客原谅延误。',
				'四个车站秋天才会开放。',
			],
		],
	])('%s', (_, lines) => {
		expect(blocksOf(article(`<div class="copy">${paragraphs(lines)}</div>`), declared)).toEqual(lines);
	});
});

describe('words stay apart, and marks of notes out of them', () => {
	test.each([
		['councillor Runa Feld<sup>3</sup> spoke', 'councillor Runa Feld spoke'],
		['for nine days.<sup class="r"><a href="#n1">[1]</a></sup> Then', 'for nine days. Then'],
		['for nine days.<a href="#n1">[1]</a> Then', 'for nine days. Then'],
		['for nine days <a href="#r1">↩</a> and then', 'for nine days and then'],
		['for nine days<sup>[<i>citation needed</i>]</sup> then', 'for nine days then'],
		['<span><b>The salt</b>\n</span><span>works were full</span>', 'The salt works were full'],
		['of 40 km<sup>2</sup> of salt', 'of 40 km2 of salt'],
		['on the 4<sup>th</sup> try', 'on the 4th try'],
		['left at six.<img src="t.jpg">Emil Sand waved', 'left at six. Emil Sand waved'],
		['<span>It was full.</span><span>Emil Sand waved</span>', 'It was full. Emil Sand waved'],
	])('%s', (markup, expected) => {
		const [first] = blocksOf(
			article(
				`<div class="copy"><p>${markup}, and the rest of the platform cheered for a whole minute.</p>${paragraphs(BODY)}</div>`,
			),
		);
		expect(first).toBe(`${expected}, and the rest of the platform cheered for a whole minute.`);
	});
});

test('what is left out is told with its reason', () => {
	const removed: Removal[] = [];
	blocksOf(
		`${article(`${text}<div class="newsletter-box"><p>News by letter, every week.</p></div>`)}<div id="comments">${paragraphs(READERS)}</div>`,
		{ removed },
	);
	expect(removed).toContainEqual({ text: 'News by letter, every week.', reason: 'named-furniture' });
	expect(removed.find(({ text: each }) => each.includes('My grandfather'))?.reason).toMatch(
		/^(?:comments|outside-article)$/,
	);
});

test('what stands before the article that has the headline is none of its text', () => {
	const remarks = many(12, (index) => `<div class="m${index % 3}"><p>${READERS[index % 3]} ${index}</p></div>`);
	expect(blocksOf(`<section>${remarks.join('')}</section>${article(text)}`)).toEqual(BODY);
});

test('a section of the text stays, though its heading may be one of comments', () => {
	const section = `<h3>Discussion</h3>${paragraphs(OTHER)}`;
	expect(blocksOf(article(`<div class="copy">${paragraphs(BODY)}${section}</div>`))).toEqual([
		...BODY,
		'Discussion',
		...OTHER,
	]);
});

test('entries of the text that can be answered stay where no text stands before them', () => {
	const entries = many(6, (index) => `<div><p>${BODY[index % 4]} (${index})</p><button>Reply</button></div>`);
	expect(blocksOf(article(`<div class="copy">${entries.join('')}</div>`))).toHaveLength(6);
});

test.each(['bilderstrecke', 'diaporama', 'photos'])('counted pictures in a list are no text: %s', (name) => {
	const slides = many(
		9,
		(index) =>
			`<li><figure><img src="p.jpg"><figcaption>Picture ${index + 1} of 9: ${remark(index)}</figcaption></figure></li>`,
	);
	expect(blocksOf(article(`${text}<ul class="${name}">${slides.join('')}</ul>`))).toEqual(BODY);
});
