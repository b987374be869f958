import { expect, test } from 'vitest';
import { publisherSubjects } from '../../../src/core/topics/publisher-subjects.ts';

const article = {
	section: null,
	tags: [] as string[],
	publisher: 'The Harbour Ledger',
	authors: ['Mara Lindqvist'],
	url: 'https://www.harbourledger.example/2026/03/power-shared',
};
const tagsOf = (...tags: string[]) => publisherSubjects({ ...article, tags }).tags;

test.each([
	[
		'spellings of one tag are one, the best written',
		['climate change', 'Climate-Change', 'climate changes'],
		['Climate-Change'],
	],
	['slugs are words', ['power-grids', 'port_ansel'], ['power grids', 'port ansel']],
	['labels and signs go', ['topic: Energy', '#Auctions', '“Tariffs”'], ['Energy', 'Auctions', 'Tariffs']],
	[
		'a list in one tag is several',
		['Energy, Auctions, Tariffs', 'Estmark; Noravia'],
		['Energy', 'Auctions', 'Tariffs', 'Estmark', 'Noravia'],
	],
	['a name turned round is one tag', ['Halloran, Ingrid'], ['Halloran, Ingrid']],
	['of a path the end stays', ['News/World/Noravia'], ['Noravia']],
	[
		'machinery goes',
		['cms-2041', 'nlp:energy', '12345', 'type_article', '0f8fad5b-d9cb-469f-a165-70867728950e', 'https://a.example/'],
		[],
	],
	[
		'words that machinery uses as well stay',
		['show-business', 'no-confidence-vote'],
		['show business', 'no confidence vote'],
	],
	['kinds of page go', ['News', 'Top Stories', 'homepage', 'Breaking news'], []],
	['outlet and authors go', ['the harbour ledger', 'Mara Lindqvist', 'Energy'], ['Energy']],
	['other languages stay', ['Énergie', '能源', 'Energía eólica'], ['Énergie', '能源', 'Energía eólica']],
])('%s', (_, tags, expected) => {
	expect(tagsOf(...tags)).toEqual(expected);
});

test('at most eight are shown', () => {
	expect(
		tagsOf(...Array.from({ length: 30 }, (_, number) => `Subject ${'abcdefghijklmnopqrstuvwxyzäöüß'[number]}x`)),
	).toHaveLength(8);
});

test.each([
	['the one it states', { section: 'Energy', url: 'https://ledger.example/markets/2026/power' }, 'Energy'],
	['that of the address', { url: 'https://ledger.example/real-estate/2026/towers' }, 'Real estate'],
	['none', {}, null],
	['none where it is no subject', { section: 'News' }, null],
])('its section is %s', (_, change, section) => {
	expect(publisherSubjects({ ...article, ...change }).section).toBe(section);
});

test('a tag that repeats the section goes', () => {
	expect(publisherSubjects({ ...article, section: 'Energy', tags: ['energy', 'Auctions'] }).tags).toEqual(['Auctions']);
});
