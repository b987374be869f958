import type { Passage, StoryDifferences } from '../../src/core/coverage/differences/difference.ts';
import type { StoryArticle } from '../../src/core/coverage/outlet-coverage.ts';
import type { StoryListing, StoryView } from '../../src/messages/stories.ts';
import { gridArticle } from './articles.ts';

function passage(outlet: string, text: string, marked: string[] = [], more: Partial<Passage> = {}): Passage {
	const marks = marked.map((words) => [text.indexOf(words), text.indexOf(words) + words.length] as const);
	const articleId = outlet === gridArticle.publisher ? 'grid' : outlet;
	const url = `https://${outlet.toLowerCase().replace(/\W+/g, '-')}.example/story`;
	return { articleId, url, outlet, text, marks, isFromSummary: false, ...more };
}

const HERE = 'The Harbour Ledger';

const differences: StoryDifferences = {
	numbers: [
		{
			thing: 'generators',
			versions: [
				{
					value: 'six',
					passages: [
						passage(HERE, 'Halloran dismissed the concern and said that at least six generators had registered.', [
							'six',
						]),
						passage('Sele Islander', 'Six generators had registered by Tuesday night.', ['Six']),
					],
				},
				{
					value: '9',
					passages: [
						passage(
							'Estmark Observer',
							'By the council’s own count, 9 generators had registered for the auction when the ministers sat down.',
							['9'],
						),
					],
				},
			],
		},
	],
	quotes: [
		{
			speaker: 'Tomas Reuel',
			kind: 'cut-elsewhere',
			here: passage(
				HERE,
				'“We did not get what we came for,” said Tomas Reuel, Estmark’s deputy premier, “but we got something we can defend at home.”',
				['but we got something we can defend at home'],
			),
			elsewhere: [passage('Coast Daily', '“We did not get what we came for,”')],
		},
	],
	quotedElsewhere: [
		{
			speaker: 'Ingrid Halloran',
			passages: [
				passage('Estmark Observer', '“I would have signed a worse paper to have the lights on in Sele by Friday.”'),
				passage('Sele Islander', '“I would have signed a worse paper to have the lights on in Sele by Friday.”'),
			],
		},
	],
	missingHere: [
		[
			passage('Estmark Observer', 'Two hospitals on the Estmark shore ran out of fuel for their generators on Sunday.'),
			passage('Sele Islander', 'On Sunday two hospitals across the strait had no fuel left for their generators.'),
		],
		[
			passage('Coast Daily', 'The accord costs a household in Noravia about 40 crowns a month until 2029.', [], {
				isFromSummary: true,
			}),
		],
	],
	onlyHere: [
		passage(
			HERE,
			'Estmark had held out for a fixed tariff until 2031, and its delegation left the hall twice before midnight.',
		),
	],
	comparedWith: { wholeTexts: 2, summaries: 1, isCutOff: false },
};

export function storyArticle(
	id: string,
	outlet: string,
	title: string,
	hoursAgo: number,
	more: Partial<StoryArticle> = {},
): StoryArticle {
	return {
		id,
		url: `https://${id}.example/story`,
		title,
		outlet,
		via: null,
		country: null,
		publishedAt: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
		agency: null,
		source: 'feed',
		origin: id,
		topics: ['medtop:04000000'],
		...more,
	};
}

export const story: StoryView = {
	differences,
	earlier: [
		storyArticle('dark', 'Coast Daily', 'Both shores of the Kestral Strait go dark in a quarrel over prices', 24 * 11),
		storyArticle('bid', 'Estmark Observer', 'Estmark wants a tariff fixed until 2031', 24 * 19),
	],
	changed: [
		{
			articleId: 'grid',
			url: gridArticle.url,
			outlet: HERE,
			changes: [
				{
					seenAt: new Date(Date.now() - 30 * 60_000).toISOString(),
					part: 'text',
					before: 'Noravia’s Energy Minister Ingrid Halloran said the accord would take effect on Thursday.',
					after: 'Noravia’s Energy Minister Ingrid Halloran said the accord would take effect on Friday.',
				},
			],
		},
	],
};

export const nothingDiffers: StoryView = {
	differences: {
		numbers: [],
		quotes: [],
		quotedElsewhere: [],
		missingHere: [],
		onlyHere: [],
		comparedWith: { wholeTexts: 0, summaries: 0, isCutOff: false },
	},
	earlier: [],
	changed: [],
};

export const stories: StoryListing[] = [
	{
		id: 'grid',
		articles: [
			storyArticle('observer-1', 'Estmark Observer', 'Delegation walks out of grid talks', 9),
			storyArticle('grid', HERE, gridArticle.title, 3, { source: 'library', agency: 'Norwire' }),
			storyArticle('coast', 'Coast Daily', 'Strait states agree to share reserve power', 2, {
				origin: 'grid',
				country: 'IE',
				agency: 'Norwire',
			}),
			storyArticle('gazette', 'Strait Gazette', 'Power accord: what it means for the islands', 1.5, { origin: 'grid' }),
			storyArticle('islander', 'Sele Islander', 'Lights on: how a ferry full of generators saved the herring', 1, {
				source: 'library',
				country: 'DE',
			}),
		],
		earlier: [
			storyArticle('dark', 'Coast Daily', 'Both shores of the Kestral Strait go dark in a quarrel over prices', 264),
		],
		actors: ['Ingrid Halloran', 'Northern Grid Council', 'Tomas Reuel'],
	},
	{
		id: 'cup',
		articles: [
			storyArticle('cup', 'Coast Daily', 'Harrow City reach cup final after extra time', 20, {
				topics: ['medtop:15000000'],
			}),
			storyArticle('cup-2', 'Estmark Observer', 'Ledmouth out: a penalty that was none', 19, {
				topics: ['medtop:15000000'],
			}),
		],
		earlier: [],
		actors: ['Harrow City'],
	},
	{
		id: 'herring',
		articles: [
			storyArticle('herring', 'Sele Islander', 'Herring fair moves to the old slipway', 30, {
				topics: ['medtop:10000000'],
			}),
		],
		earlier: [],
		actors: [],
	},
];
