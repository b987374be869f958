import { expect, test } from 'vitest';
import type { Article, Quote } from '../../../src/core/article.ts';
import { citeQuote } from '../../../src/core/quotes/cite-quote.ts';
import { citationWords } from '../../../src/words/citation.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const cite = (
	...[article, quote, actor]: [
		Parameters<typeof citeQuote>[0],
		Parameters<typeof citeQuote>[1],
		Parameters<typeof citeQuote>[2],
	]
) => citeQuote(article, quote, actor, citationWords());

const LINK = 'https://www.harbour.example/2026/03/port-of-vell-reopens#:~:text=';
const master = { name: 'Ines Calder', kind: 'person', role: 'harbour master', affiliation: 'Vell' } as const;

function quoteOf({ text }: Article, parts: string[], more: Partial<Quote> = {}): Quote {
	const spans = parts.map((words): [number, number] => {
		const start = text.indexOf(words);
		if (start < 0) throw new Error(`The article does not say “${words}”`);
		return [start, start + words.length];
	});
	const speaker = 'Ines Calder';
	const weighed = { actor: 0, confidence: 0.9, keyness: 0.5, shown: true };
	return { kind: 'direct', spans, cue: [], speakerMention: null, speaker, ...weighed, ...more };
}

const article = sampleArticle();
const tracked = sampleArticle({ url: `${article.url}?utm_source=letter#top` });
const nested = sampleArticle({ text: '“They said “never” to us, and "soon" to you,” said Ines Calder.' });
const undated = sampleArticle({ publisher: null, publishedAt: 'on Friday' });
const BACK = 'We are back, and we are staying back,';
const BACK_LINK = `${LINK}We%20are%20back%2C%20and%20we%20are%20staying%20back%2C`;

test.each<[string, string, string]>([
	[
		'by the name of a person whom the article describes here',
		cite(article, quoteOf(article, [BACK], { speaker: 'the harbour master' }), master),
		`“We are back, and we are staying back”, Ines Calder, Vell harbour master, Harbour Courier, 13 March 2026, ${BACK_LINK}`,
	],
	[
		'with its speaker, role, outlet, day and a link to the words',
		cite(article, quoteOf(article, [BACK]), master),
		`“We are back, and we are staying back”, Ines Calder, Vell harbour master, Harbour Courier, 13 March 2026, ${BACK_LINK}`,
	],
	[
		'without what the reader’s address tells of them',
		cite(tracked, quoteOf(tracked, [BACK]), null),
		`“We are back, and we are staying back”, Ines Calder, Harbour Courier, 13 March 2026, ${BACK_LINK}`,
	],
	[
		'without a speaker who is not sure',
		cite(article, quoteOf(article, ['a fair deal'], { shown: false }), master),
		`“a fair deal”, Harbour Courier, 13 March 2026, ${LINK}a%20fair%20deal`,
	],
	[
		'with single marks inside',
		cite(nested, quoteOf(nested, ['They said “never” to us, and "soon" to you,']), null),
		`“They said ‘never’ to us, and ‘soon’ to you”, Ines Calder, Harbour Courier, 13 March 2026, ${LINK}They%20said%20%E2%80%9Cnever,soon%22%20to%20you%2C`,
	],
	[
		'as the article’s words where it puts them its own way',
		cite(
			article,
			quoteOf(article, ['its members would vote on Friday'], { kind: 'indirect', speaker: 'the union' }),
			null,
		),
		`its members would vote on Friday (in the article’s words), the union, Harbour Courier, 13 March 2026, ${LINK}its%20members%20would%20vote%20on%20Friday`,
	],
	[
		'with its host for an outlet that has no name, and no day where none is known',
		cite(undated, quoteOf(undated, [BACK]), null),
		`“We are back, and we are staying back”, Ines Calder, harbour.example, ${BACK_LINK}`,
	],
])('a quote is cited %s', (_, cited, expected) => {
	expect(cited).toBe(expected);
});
