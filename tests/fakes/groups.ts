import type { WholeCollection } from '../../src/core/collections/collection.ts';
import type { GroupPassage, GroupView } from '../../src/messages/groups.ts';
import { gridArticle } from './articles.ts';

export const collections: WholeCollection[] = [
	{ id: 'c1', name: 'Sele cable', madeAt: '2026-03-02T10:00:00.000Z', highlights: ['h1', 'h3'] },
	{
		id: 'c2',
		name: 'Auctions of power on the islands, and who gains',
		madeAt: '2026-03-03T10:00:00.000Z',
		highlights: [],
	},
];

export const groups: GroupView[] = [
	{
		id: 'g1',
		url: 'https://couch.harbourledger.example/energy-desk',
		name: 'mara',
		memberName: 'Mara Venn',
		members: ['Ines Calder', 'Tomas Reik'],
		shared: ['c1'],
		passages: 2,
		isReadOnly: false,
		isBusy: false,
		lastSuccessAt: '2026-03-02T07:45:00Z',
		problem: null,
		refused: 1,
	},
];

const of = {
	group: 'g1',
	isOwn: false,
	url: gridArticle.url,
	articleId: 'grid',
	articleTitle: gridArticle.title,
	outlet: gridArticle.publisher,
	position: { type: 'TextPositionSelector', start: 0, end: 46 },
	collections: ['Cables'],
	createdAt: '2026-03-03T10:00:00.000Z',
} as const;
const words = (exact: string) => ({ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }) as const;

export const sharedPassages: GroupPassage[] = [
	{
		...of,
		collections: [...of.collections],
		key: 'g1:a',
		member: 'Ines Calder',
		author: 'ines',
		quote: words('the council will buy power at an hourly auction'),
		colour: 'blue',
		note: 'Hourly: so who sets the floor?',
		tags: ['auction'],
	},
	{
		...of,
		collections: [...of.collections],
		key: 'g1:b',
		member: 'Tomas Reik',
		author: 'tomas',
		quote: words('buy power at an hourly auction'),
		colour: 'pink',
		note: 'The Observer says daily. Check.',
		tags: [],
	},
];
