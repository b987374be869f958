import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../src/page/extract/extract.ts';
import { parsePage } from '../../parse-page.ts';

const URL_OF_PAGE = 'https://outlet.test/region/council-leaves-the-old-bridge-where-it-stands';
const HEADLINE = 'Council leaves the old bridge where it stands';
const FIRST =
	'The council met for six hours on Monday and decided, by one vote, to leave the old bridge where it stands until a new one is paid for.';
const SECOND =
	'“We will not pull down what we cannot replace,” the mayor said after the meeting, which some forty people had followed from the gallery.';
const THIRD =
	'An engineer hired by the council had warned in spring that two of the five piers were worn, and had asked for a limit of ten tonnes.';
const FOURTH =
	'Shopkeepers on the far bank had collected signatures against a closure, because the way round through the valley takes half an hour.';
const LAST = `Asked again a week later, all of them said the same: ${FIRST}`;
const BODY = [FIRST, SECOND, THIRD, FOURTH];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** The blocks of the article that a page with this in its body has. */
function blocksOf(html: string, head = ''): string[] {
	const document = parsePage(
		`<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body>${html}</body></html>`,
	);
	return extractArticle(document, URL_OF_PAGE)?.article.text.split('\n') ?? [];
}
const article = (inside: string) => `<article><h1>${HEADLINE}</h1><div class="story-text">${inside}</div></article>`;

describe('the body is all of the article', () => {
	test.each<[string, string, string[]]>([
		[
			'in several wrappers',
			`<article><h1>${HEADLINE}</h1>${BODY.map((text) => `<div class="row"><div class="text">${`<p>${text}</p>`}</div></div>`).join('<div class="ad-slot">Advertisement</div>')}</article>`,
			BODY,
		],
		[
			'with the paragraph before the wrapper of a paywall',
			`<article><h1>${HEADLINE}</h1><div class="story-text"><p>${FIRST}</p><div class="restricted"><div>${paragraphs([SECOND, THIRD, FOURTH].map((text) => `${text} ${text.toUpperCase()}`))}</div></div></div></article>`,
			[FIRST, ...[SECOND, THIRD, FOURTH].map((text) => `${text} ${text.toUpperCase()}`)],
		],
		[
			'with the paragraph above a long list',
			article(
				`<p>${FIRST}</p><ol>${[SECOND, THIRD, FOURTH].map((text) => `<li>${text} ${text.toUpperCase()}</li>`).join('')}</ol>`,
			),
			[FIRST, ...[SECOND, THIRD, FOURTH].map((text) => `${text} ${text.toUpperCase()}`)],
		],
		[
			'with a paragraph in a box of links among the others',
			article(
				`${paragraphs([FIRST, SECOND])}<div class="pier"><a href="/1">Map of the piers and of the road</a> <a href="/2">Plans of the piers and of the road that leads to them</a> <a href="/3">All that was said about them</a><div class="sheet"><div class="text">${LAST}</div></div></div>${paragraphs([THIRD, FOURTH])}`,
			),
			[FIRST, SECOND, LAST, THIRD, FOURTH],
		],
		[
			'with a short sentence and a list of few words in the smaller of two wrappers',
			`<article><h1>${HEADLINE}</h1><div class="part"><p class="words">${FIRST}</p><p>It left open:</p><ul><li>who pays</li><li>who builds</li></ul><p class="words">${SECOND}</p></div><div class="part">${[1, 2, 3].map((year) => `<p class="words">In year ${year}: ${THIRD}</p><p class="words">In year ${year}: ${FOURTH}</p>`).join('')}</div></article>`,
			[
				FIRST,
				'It left open:',
				'who pays',
				'who builds',
				SECOND,
				...[1, 2, 3].flatMap((year) => [`In year ${year}: ${THIRD}`, `In year ${year}: ${FOURTH}`]),
			],
		],
		[
			'with headings whose anchors sound like something else',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><h2 id="subscribe">Who subscribes to the plan</h2><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
			[FIRST, SECOND, 'Who subscribes to the plan', THIRD, FOURTH],
		],
		[
			'with parts whose generated class names hold a word by chance',
			`<article><h1>${HEADLINE}</h1>${BODY.map((text, index) => `<section class="element-26${index}38ad${index}">${`<p>${text}</p>`}</section>`).join('')}</article>`,
			BODY,
		],
		[
			'with its table, dates among the rows',
			article(
				`${paragraphs(BODY)}<table><tr><td>1/1/2024</td><td>12 tonnes</td></tr><tr><td>1/2/2024</td><td>10 tonnes</td></tr></table>`,
			),
			[...BODY, '1/1/2024 12 tonnes', '1/2/2024 10 tonnes'],
		],
		[
			'with a list of links between its paragraphs',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><ul><li><a href="/a">The plan of the piers</a></li><li><a href="/b">The plan of the road</a></li></ul><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
			[FIRST, SECOND, 'The plan of the piers', 'The plan of the road', THIRD, FOURTH],
		],
		[
			'with the questions that buttons open',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><h3><button>May lorries cross?</button></h3><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
			[FIRST, SECOND, 'May lorries cross?', THIRD, FOURTH],
		],
		[
			'with short items of a list whose others are long',
			article(
				`<p>${FIRST}</p><ul><li>${SECOND}</li></ul><div class="extra"><ul><li>Two are worn.</li><li>${THIRD}</li><li>One is new.</li></ul></div><p>${FOURTH}</p>`,
			),
			[FIRST, SECOND, 'Two are worn.', THIRD, 'One is new.', FOURTH],
		],
		[
			'with a sentence that is a link for the most part',
			article(
				[
					FIRST,
					SECOND,
					'The old bridge <a href="/survey">failed every test of the survey in the spring.</a>',
					THIRD,
					FOURTH,
				]
					.map((text) => `<div class="row"><div class="text"><p class="line">${text}</p></div></div>`)
					.join(''),
			),
			[FIRST, SECOND, 'The old bridge failed every test of the survey in the spring.', THIRD, FOURTH],
		],
		[
			'with what its author says of subscriptions at the end of a long text',
			article(
				`${paragraphs([...BODY, ...BODY.map((text) => `${text} ${text.toUpperCase()}`)])}<p>I subscribe to both papers, and if you are already a member of one, its bridge map costs nothing.</p><p>${LAST}</p>`,
			),
			[
				...BODY,
				...BODY.map((text) => `${text} ${text.toUpperCase()}`),
				'I subscribe to both papers, and if you are already a member of one, its bridge map costs nothing.',
				LAST,
			],
		],
		[
			'with each of its parts ending in a list of the same heading',
			article(
				[...BODY, LAST]
					.map(
						(text) =>
							`<p>${text}</p><h4>Recommended walks:</h4><ul><li>Along the north bank, an hour and a half</li></ul>`,
					)
					.join(''),
			),
			[...BODY, LAST].flatMap((text) => [text, 'Recommended walks:', 'Along the north bank, an hour and a half']),
		],
		[
			'with its headings in components',
			`<article><h1>${HEADLINE}</h1><div class="cmp-container"><div class="cmp-text"><p>${FIRST}</p><p>${SECOND}</p></div><div class="cmp-title"><h2>Two worn piers</h2></div><div class="cmp-text"><p>${THIRD}</p><p>${FOURTH}</p></div></div></article>`,
			[FIRST, SECOND, 'Two worn piers', THIRD, FOURTH],
		],
		[
			'with paragraphs that a counter of free articles hides from screen readers',
			article(`<p>${FIRST}</p><p>${SECOND}</p><p class="paywall" aria-hidden="true">${THIRD}</p><p>${FOURTH}</p>`),
			BODY,
		],
		[
			'in columns that a page builder numbers',
			`<article><h1>${HEADLINE}</h1><div class="entry">${BODY.flatMap((text) => [text, `Some say: ${text}`])
				.map(
					(text, index) =>
						`<div class="row${index < 2 ? ' extra' : ''}"><div class="column column-9c${index}e41a"><p>${text}</p></div></div>`,
				)
				.join('')}</div></article>`,
			BODY.flatMap((text) => [text, `Some say: ${text}`]),
		],
		[
			'with the word that a button in the middle of a line explains',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><p>The pier has a <button>bollard</button> of its own, which no other pier on the river has.</p><p>${THIRD}</p>`,
			),
			[FIRST, SECOND, 'The pier has a bollard of its own, which no other pier on the river has.', THIRD],
		],
		[
			'with the figures of a formula',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><p>The damage was put at <math><semantics><mrow><mn>340</mn><mo>+</mo><mi>x</mi></mrow><annotation>340+x</annotation></semantics></math> crowns, which is more than the bridge had cost.</p><p>${THIRD}</p>`,
			),
			[FIRST, SECOND, 'The damage was put at 340+x crowns, which is more than the bridge had cost.', THIRD],
		],
		[
			'with a paragraph in links that is all of its section',
			article(
				[FIRST, SECOND, `<a href="/older">${THIRD}</a>`, FOURTH]
					.map(
						(text, index) =>
							`<div class="part"><h2>Part ${index} of the story</h2></div><div class="part"><p>${text}</p></div>`,
					)
					.join(''),
			),
			BODY.flatMap((text, index) => [`Part ${index} of the story`, text]),
		],
		[
			'in several parts, each hidden from screen readers by an open dialogue',
			`<div role="dialog"><p>May we count you?</p></div>${[`<div aria-hidden="true"><h1>${HEADLINE}</h1><p>${FIRST}</p></div>`, ...[SECOND, THIRD, FOURTH].map((text) => `<div aria-hidden="true"><p>${text}</p></div>`)].join('')}`,
			BODY,
		],
		['with what is folded away', article(`${paragraphs(BODY.slice(0, 3))}<details><p>${FOURTH}</p></details>`), BODY],
		[
			'with what the browser shows only once it is searched for',
			article(`${paragraphs(BODY.slice(0, 3))}<div hidden="until-found"><p>${FOURTH}</p></div>`),
			BODY,
		],
		[
			'with what the server streamed and no script has moved yet',
			`${article(paragraphs(BODY.slice(0, 3)))}<div hidden id="S:0"><div class="story-text"><p>${FOURTH}</p></div></div>`,
			BODY,
		],
		[
			'from a script that would have put it into the page',
			`<div id="root"></div><script>self.push("${`<h1>${HEADLINE}</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}`.replace(/"/g, '\\"')}")</script>`,
			BODY,
		],
	])('%s', (_, html, expected) => {
		expect(blocksOf(html)).toEqual(expected);
	});

	test('inside open shadow roots, with what is slotted into them', () => {
		const document = parsePage(
			`<html lang="en"><head><title>${HEADLINE}</title></head><body><main><story-page></story-page></main></body></html>`,
		);
		const host = document.querySelector('story-page');
		const shadow = host?.attachShadow({ mode: 'open' });
		if (host && shadow) {
			shadow.innerHTML = `<h1>${HEADLINE}</h1><div class="text">${paragraphs(BODY.slice(0, 3))}</div><slot></slot>`;
			host.innerHTML = `<p>${FOURTH}</p>`;
		}
		expect(extractArticle(document, URL_OF_PAGE)?.article.text.split('\n')).toEqual(BODY);
		expect(host?.innerHTML).toBe(`<p>${FOURTH}</p>`);
	});

	test('also where only articleBody says that a part belongs to it', () => {
		const declared = JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: BODY.join(' ') });
		const html = `${article(paragraphs(BODY.slice(0, 3)))}<section class="late"><div><span class="part">${FOURTH}</span></div></section>`;
		expect(blocksOf(html, `<script type="application/ld+json">${declared}</script>`)).toEqual(BODY);
	});
});

describe('the body is nothing else', () => {
	test.each<[string, string]>([
		[
			'a consent notice longer than the article',
			`<div class="privacy-dialog" role="dialog">${paragraphs(
				Array.from(
					{ length: 9 },
					(_, index) =>
						`We and our ${index + 700} partners store and read information on your device, for instance unique identifiers, to show what suits you.`,
				),
			)}</div>${article(paragraphs(BODY))}`,
		],
		[
			'a consent notice that no role tells, longer than the article',
			`<div class="cmp-consent-layer">${paragraphs(
				Array.from(
					{ length: 9 },
					(_, index) =>
						`With your consent we and our ${index + 700} partners use cookies and process personal data, as our privacy notice says, to show what suits you.`,
				),
			)}</div>${article(paragraphs(BODY))}`,
		],
		[
			'navigation and a newsletter box among the paragraphs',
			article(
				`<p>${FIRST}</p><nav><a href="/a">Region</a><a href="/b">Sea</a></nav><p>${SECOND}</p><div class="newsletter-signup"><p>All the news from the coast in your inbox before breakfast, every working day, free of charge.</p></div><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
		],
		[
			'what a form makes readers agree to',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><p>By signing up, you agree to receive letters from us and confirm that you are of age; see our <a href="/t">terms</a> and our <a href="/p">privacy notice</a>.</p><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
		],
		[
			'a post of another site that a script will frame',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><blockquote class="twitter-tweet"><p>Forty people in the gallery tonight, and not one of them under sixty, which tells you what you need to know.</p></blockquote><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
		],
		[
			'captions, credits and lines for sharing',
			article(
				`<p>${FIRST}</p><figure><img alt=""><figcaption>The bridge in winter, seen from the north bank</figcaption></figure><p>Photo: Harbour Post archive</p><p>${SECOND}</p><p>Share this article</p><p>${THIRD}</p><p>${FOURTH}</p><p>责任编辑：张三</p>`,
			),
		],
		[
			'what stands below a picture without being marked as its caption',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><figure class="picture"><img alt=""><span>The bridge in winter, seen from the north bank</span></figure><p>${THIRD}</p><p>${FOURTH}</p><p>Source: Harbour Post</p>`,
			),
		],
		[
			'a link to another article behind a label',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><p>IN OTHER NEWS | <a href="/ferry">Ferry line to return after eleven years</a></p><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
		],
		[
			'what a template has in place of a list',
			article(`${paragraphs(BODY)}<ul><li>Lorem ipsum 1</li><li>Lorem ipsum 2</li></ul>`),
		],
		[
			'buttons beside a line',
			article(
				`<p>${FIRST}</p><p>${SECOND} <button>Share</button></p><p><button>Listen</button> ${THIRD}</p><p>${FOURTH}</p>`,
			),
		],
		[
			'lists of what else to read',
			article(
				`<p>${FIRST}</p><p>${SECOND}</p><h3>Read more</h3><ul><li><a href="/a">The piers that hold the town together</a></li><li><a href="/b">How the road was paid for</a></li></ul><p>${THIRD}</p><p>${FOURTH}</p>`,
			),
		],
		[
			'neighbouring stories after it',
			`${article(paragraphs(BODY))}<section><h2>More from the region</h2><article><h3><a href="/x">Ferry to return</a></h3><p>The ferry across the sound will return in May, eleven years after the last boat was sold for scrap.</p></article></section>`,
		],
		[
			'the next article that endless scrolling put below',
			`${article(paragraphs(BODY))}<article><h1>Ferry line to return after eleven years</h1><div class="story-text">${paragraphs(BODY.map((text) => `Elsewhere: ${text}`))}</div></article>`,
		],
		[
			'comments',
			`${article(paragraphs(BODY))}<div class="comments">${paragraphs(BODY.map((text) => `I do not agree that ${text}`))}</div>`,
		],
	])('not %s', (_, html) => {
		expect(blocksOf(html)).toEqual(BODY);
	});

	test('not what stands around a text that articleBody declares', () => {
		const declared = JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: BODY.join('\n') });
		const letter = 'This article first appeared in the morning letter, which nine thousand people on the coast read.';
		const html = article(paragraphs([letter, ...BODY]));
		expect(blocksOf(html, `<script type="application/ld+json">${declared}</script>`)).toEqual(BODY);
	});

	test('not the rest of a text of which the page shows a stub', () => {
		const declared = JSON.stringify({
			'@type': 'NewsArticle',
			headline: HEADLINE,
			isAccessibleForFree: false,
			articleBody: BODY.join('\n'),
		});
		const html = `${article(paragraphs([FIRST, SECOND]))}<div class="paywall"><p>Subscribe now to read on, for as little as a coffee a month.</p></div>`;
		expect(blocksOf(html, `<script type="application/ld+json">${declared}</script>`)).toEqual([FIRST, SECOND]);
	});
});

test.each([
	[
		'<h2>Weiterlesen mit Post+</h2><p>Jetzt für 1 € im ersten Monat testen, danach 9,90 € im Monat, jederzeit kündbar.</p>',
	],
	['<p>Cet article est réservé aux abonnés. Il vous reste 70 % de cet article à lire.</p>'],
	['<p>Para seguir leyendo, suscríbete por solo 1 € al mes.</p>'],
])('an offer is no text: %s', (offer) => {
	expect(blocksOf(article(`${paragraphs([FIRST, SECOND])}<div>${offer}</div>`))).toEqual([FIRST, SECOND]);
});

test('what stands below a picture in its box is its caption, with the credit or without', () => {
	const caption = `Pictured at the pier, from left, are Ana Ruiz, from Vell, and Jan Vos, from Northbank. ${FOURTH}`;
	for (const credit of ['', '<p>Image: Bo Ray</p>']) {
		const box = `<div class="image_widget"><span><picture><img src="/a.jpg"></picture></span><p><span>${caption}</span></p>${credit}</div>`;
		const sheet = (texts: string[]) => `<div class="text_widget">${paragraphs(texts)}</div>`;
		const page = article(`${sheet([FIRST, SECOND])}${box}${sheet([THIRD, `${SECOND} ${THIRD}`])}`);
		expect(blocksOf(page)).toEqual([FIRST, SECOND, THIRD, `${SECOND} ${THIRD}`]);
	}
});

test('what costs more than a sum is no offer', () => {
	const costs = 'Les commerçants de la rive paient plus de 30 € par mois pour le bac, et le pont ne leur coûtait rien.';
	expect(blocksOf(article(paragraphs([FIRST, SECOND, costs])))).toEqual([FIRST, SECOND, costs]);
});

test('an offer goes with its heading, its list and its button, and the opening stays', () => {
	const offer = `<div class="j4"><h2>Keep reading for 1 crown</h2><p>You have read all your free articles this month. Become a member to go on reading this report, with a first month for one crown.</p><ul><li>All reports and the archive</li><li>The magazine on Fridays</li><li>Puzzles for the ferry</li></ul><a href="/join">Choose a plan</a></div>`;
	expect(blocksOf(article(`${paragraphs([FIRST, SECOND])}${offer}`))).toEqual([FIRST, SECOND]);
});

describe('the Latin of templates', () => {
	const LATIN =
		'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.';

	test('is left out among words of the article', () => {
		expect(blocksOf(article(`${paragraphs(BODY)}<p>${LATIN}</p>`))).toEqual(BODY);
	});

	test('is read where there is nothing else', () => {
		const texts = [LATIN, `Ut enim: ${LATIN}`, `Duis aute irure: ${LATIN}`];
		expect(blocksOf(article(paragraphs(texts)))).toEqual(texts);
	});
});

describe('a story told in pictures', () => {
	const figures = (name: string) =>
		[SECOND, THIRD, FOURTH]
			.map(
				(text, index) =>
					`<figure><img src="${index}.jpg">${name === 'figcaption' ? `<figcaption>${text}</figcaption>` : `<div class="${name}">${text}</div>`}</figure>`,
			)
			.join('');
	const declared = '<meta property="og:type" content="article">';

	test.each(['figcaption', 'photo-caption', 'caption'])('has its captions for its text: %s', (name) => {
		expect(blocksOf(`<article><h1>${HEADLINE}</h1><p>${FIRST}</p>${figures(name)}</article>`, declared)).toEqual(BODY);
	});

	test('is one only where the captions outweigh the paragraphs', () => {
		const inWords = [FIRST, LAST, ...[FIRST, LAST].map((text) => `As was said before: ${text}`)];
		const html = `<article><h1>${HEADLINE}</h1>${paragraphs(inWords)}${figures('figcaption')}</article>`;
		expect(blocksOf(html, declared)).toEqual(inWords);
	});
});

test.each(['By Edda Moln', '11 March 2026', 'March 11, 2026, 6:05 pm', 'Mittwoch, 11. März 2026, 06:05 Uhr'])(
	'"%s" above the first paragraph is none of the text',
	(line) => {
		expect(blocksOf(article(`<p>${line}</p>${paragraphs(BODY)}`))).toEqual(BODY);
	},
);

test('a standfirst that is set and named as one is none of the text', () => {
	const head = `<meta name="description" content="${FIRST}">`;
	const html = `<article><h1>${HEADLINE}</h1><div><p class="story-leadText">${FIRST}</p>${[SECOND, THIRD, FOURTH].map((text) => `<p class="story-paragraph">${text}</p>`).join('')}</div></article>`;
	expect(blocksOf(html, head)).toEqual([SECOND, THIRD, FOURTH]);
});

test('a text of one paragraph is kept although it is the description, too', () => {
	const head = `<meta name="description" content="${FIRST}">`;
	expect(blocksOf(`<h1>${HEADLINE}</h1><p class="summary">${FIRST}</p>`, head)).toEqual([FIRST]);
});

test.each([
	'Get the five stories of the day in your inbox every morning at seven. Sign up for the Northbank Briefing here.',
	'Do you have a story for us? Write to newsdesk@outlet.test or call our tip line, which is open day and night.',
	'The bridge on Monday evening. Photograph: Lars Eke/Northpix',
	'Déjà abonné ? Se connecter',
	'¿Ya eres suscriptor? Inicia sesión',
	'Jo Doe is the town hall reporter of this paper. Follow her on the usual networks, or write to her.',
	'A version of this article appears in print on March 11, 2026, Section B, Page 4 of the valley edition.',
])('what speaks to the reader or credits a picture is none of the text: %s', (line) => {
	expect(blocksOf(article(`${paragraphs(BODY.slice(0, 2))}<p>${line}</p>${paragraphs(BODY.slice(2))}`))).toEqual(BODY);
});

test.each([
	'He had found the notice in his inbox on Friday, the mayor said, and had answered it before he went to bed that night.',
	'The threat was delivered to the inbox of the headteacher, who called the police before the first lesson.',
	'“Do you have a story for us? Write to the council,” a sign at the bridge had asked since the spring, and nobody had.',
	'The engineer had never seen such a photo: by his account, the pier in it was not one of the five at all.',
])('a sentence that merely has such words is text: %s', (line) => {
	expect(blocksOf(article(`${paragraphs(BODY.slice(0, 2))}<p>${line}</p>${paragraphs(BODY.slice(2))}`))).toContain(
		line,
	);
});

test('a page laid out in a table has its text in paragraphs, without the cell of its menu', () => {
	const menu = '<td><a href="/">Home</a><br><a href="/n">News</a><br><a href="/w">Weather</a></td>';
	const page = `<table><tr>${menu}<td><h1>${HEADLINE}</h1></td></tr><tr>${menu}<td>${BODY.join('<br><br>')}<br><br><a href="/n">Back to news</a></td></tr></table>`;
	expect(blocksOf(page)).toEqual(BODY);
});
