import type { Article, Block } from '../../core/article.ts';
import type { Passage, StoryDifferences } from '../../core/coverage/differences/difference.ts';
import type { StoryArticle } from '../../core/coverage/outlet-coverage.ts';

/** An invented report of an invented outlet, on which the welcome page shows what Sidelight does. */

const PARAGRAPHS = [
	'The ferry to the island of Sele will run all winter for the first time in nine years, after Vell County Council voted on Tuesday to pay for its fuel.',
	'Council leader Ingrid Halloran said the crossing was a lifeline for the 620 islanders. “Nobody should have to move house because the sea is rough,” Halloran told reporters after the vote.',
	'“Last January a neighbour of mine could not reach the clinic for four days,” said Tomas Reuel, chairman of the Sele Residents Association, which had collected 2,300 signatures.',
	'The shipping company Strait Lines will hire 14 sailors and replace both engines. Its director, Maren Okafor, called the agreement “a start, not a rescue” and warned that a second ship would be needed by 2029.',
];

/** The others' texts, with which the example is compared. */
export const OTHER_REPORTS = {
	courier: {
		outlet: 'Vell Courier',
		url: 'https://vellcourier.example/sele-ferry-winter',
		title: 'Sele ferry saved for the winter as county council pays for fuel',
		text: 'Vell County Council voted on Tuesday to pay for the fuel of the Sele ferry, which will run all winter.\nStrait Lines, the shipping company, will hire 40 sailors and replace both engines before the first winter crossing in November.\nThe fishing port of Sele has been without a harbour master since the spring, and the islanders want one before the storms begin.',
	},
	wire: {
		outlet: 'Coast Daily',
		url: 'https://coastdaily.example/ferry',
		title: 'Winter ferry to Sele approved',
		text: 'The ferry to the island of Sele will run through the winter.\n“Nobody should have to move house,” council leader Ingrid Halloran told reporters.\nSix councillors voted against the plan and asked for the money to be spent on the schools of the islanders instead.',
	},
} as const;

const text = PARAGRAPHS.join('\n');

export const EXAMPLE_ARTICLE: Article = {
	url: 'https://northbanktimes.example/ferry-to-sele',
	canonicalUrl: null,
	title: 'Ferry to Sele will run through the winter after council pays for fuel',
	description: null,
	publisher: 'Northbank Times',
	agency: null,
	authors: ['Ada Brandt'],
	publishedAt: '2026-03-10T17:40:00Z',
	modifiedAt: null,
	language: 'en',
	section: null,
	tags: [],
	headings: [],
	isLive: false,
	isPaywalled: false,
	wordCount: text.split(/\s+/).length,
	readingMinutes: 1,
	text,
	blocks: blocksOf(PARAGRAPHS),
};

export const EXAMPLE_ID = 'example';

/** The example among the others; the address and the time of each. */
export const EXAMPLE_STORY: { self: StoryArticle; others: StoryArticle[] } = {
	self: storyArticle(EXAMPLE_ID, { ...EXAMPLE_ARTICLE, outlet: 'Northbank Times' }, '2026-03-10T17:40:00Z'),
	others: [
		storyArticle('courier', OTHER_REPORTS.courier, '2026-03-10T16:05:00Z'),
		storyArticle('wire', OTHER_REPORTS.wire, '2026-03-10T19:20:00Z'),
	],
};

/** What Sidelight finds when it compares them. */
export const EXAMPLE_DIFFERENCES: StoryDifferences = {
	numbers: [
		{
			thing: 'sailors',
			versions: [
				{
					value: '14',
					passages: [here('The shipping company Strait Lines will hire 14 sailors and replace both engines.', '14')],
				},
				{
					value: '40',
					passages: [
						there(
							'courier',
							'Strait Lines, the shipping company, will hire 40 sailors and replace both engines before the first winter crossing in November.',
							'40',
						),
					],
				},
			],
		},
	],
	quotes: [
		{
			speaker: 'Ingrid Halloran',
			kind: 'cut-elsewhere',
			here: here('“Nobody should have to move house because the sea is rough,”', 'because the sea is rough'),
			elsewhere: [there('wire', '“Nobody should have to move house,”')],
		},
	],
	quotedElsewhere: [],
	missingHere: [
		[
			there(
				'wire',
				'Six councillors voted against the plan and asked for the money to be spent on the schools of the islanders instead.',
			),
		],
	],
	onlyHere: [],
	comparedWith: { wholeTexts: 2, summaries: 0, isCutOff: false },
};

function here(words: string, marked: string): Passage {
	return passage({ articleId: EXAMPLE_ID, url: EXAMPLE_ARTICLE.url, outlet: 'Northbank Times', text: words }, marked);
}

function there(id: keyof typeof OTHER_REPORTS, words: string, marked = ''): Passage {
	const { url, outlet } = OTHER_REPORTS[id];
	return passage({ articleId: id, url, outlet, text: words }, marked);
}

function passage(words: Omit<Passage, 'marks' | 'isFromSummary'>, marked: string): Passage {
	const start = words.text.indexOf(marked);
	return { ...words, marks: marked ? [[start, start + marked.length]] : [], isFromSummary: false };
}

function storyArticle(
	id: string,
	{ outlet, title, url }: { outlet: string; title: string; url: string },
	publishedAt: string,
): StoryArticle {
	return {
		id,
		url,
		title,
		outlet,
		via: null,
		country: null,
		publishedAt,
		agency: null,
		source: 'feed',
		origin: id,
		topics: [],
	};
}

function blocksOf(paragraphs: readonly string[]): Block[] {
	let start = 0;
	return paragraphs.map((paragraph) => {
		const span = [start, start + paragraph.length] as const;
		start = span[1] + 1;
		return { kind: 'paragraph', span };
	});
}
