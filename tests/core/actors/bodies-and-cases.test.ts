import { describe, expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const kindsOf = (text: string, title = '') =>
	Object.fromEntries(findShippedActors({ text, title, language: 'en' }).actors.map(({ name, kind }) => [name, kind]));

describe('the names of a case', () => {
	const COURT = `The Supreme Court said on Monday it would hear Doe v. Larchmont, which could reshape how schools handle student speech.
Lawyers for the Larchmont Unified School District argue that a lower court misread Tinker v. Des Moines.
Harold Emmerich, a judge, said Roe v. Wade offered no guide. Since Roe, he said, nothing was settled.`;

	test('are nobody', () => {
		expect(Object.keys(kindsOf(COURT)).sort()).toEqual([
			'Harold Emmerich',
			'Larchmont Unified School District',
			'Supreme Court',
		]);
	});

	test('are somebody where the article names them in full', () => {
		const text = `${COURT}\nEmily Wade, who brought the case, was in court. “I am glad,” Wade said.`;
		expect(kindsOf(text)).toMatchObject({ 'Emily Wade': 'person' });
	});

	test('of two who play are both', () => {
		const text = `Doherty v. Larkin is the final that the tournament wanted. Doherty won their last match in straight sets.
Ana Doherty, the top seed, beat Petra Svoboda 6-4 6-2. Mira Larkin saved five match points.`;
		expect(kindsOf(text)).toMatchObject({ 'Ana Doherty': 'person', 'Mira Larkin': 'person' });
	});
});

describe('a body is one', () => {
	test.each([
		[
			'by what its name ends in',
			'Dana Kessler, the envoy, will run the Atlantic Forum from January, it said. The Forum is funded by a dozen firms.',
			'Atlantic Forum',
		],
		[
			'by what firms are called',
			'Viv Leigh is joining Harcourt Capital as head of credit. It lost its last head to a rival in June.',
			'Harcourt Capital',
		],
		[
			'that does something in a country',
			'The title went to a boy of 14. Chess Australia president Adelaide Perry hailed a star.',
			'Chess Australia',
		],
		[
			'where studies are made',
			'Olev Kask, an analyst at the Baltic Studies Centre, said both could be right.',
			'Baltic Studies Centre',
		],
		[
			'by the first of its names',
			'Economists at Barlow Stern had expected no change. “A surprise,” wrote Barlow’s chief economist, Yusra Amin, in a note.',
			'Barlow Stern',
		],
		[
			'beside its stock’s code',
			'Shares of Apple (AAPL) and Amazon (AMZN) slid on Friday after chipmaker Lundy Micro (LNDY) warned. Lundy fell 11%.',
			'Lundy Micro',
		],
	])('%s', (_, text, name) => {
		const kinds = kindsOf(text);
		expect(kinds[name]).toBe('organisation');
		expect(Object.keys(kinds)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^(?:Barlow|Lundy|AAPL|LNDY|AMZN|Shares of Apple)$/)]),
		);
	});

	test('and no town for what stands in it', () => {
		const text = 'Two boys have been charged with a murder in Eastgate. The boys appeared at Eastgate Youth Court.';
		expect(kindsOf(text)).toMatchObject({ Eastgate: 'place', 'Eastgate Youth Court': 'government' });
	});

	test('and none with what a headline says it did', () => {
		const text =
			'Spurs went top of the Northern League with a 3-1 win at Harriers on Saturday. Harriers boss Steve Minchin said his side were second best.';
		const kinds = kindsOf(text, 'Spurs sink Harriers to go top');
		expect(kinds).toMatchObject({ Spurs: 'organisation', Harriers: 'organisation' });
		expect(kinds).not.toHaveProperty('Spurs sink Harriers');
	});
});

describe('a place is one', () => {
	test.each([
		[
			'by what only states have',
			'The head of Kestovia’s air force, Gen. Anton Brisk, was killed on Sunday when his helicopter crashed.',
			'Kestovia',
		],
		[
			'that somebody arrives in, whatever the headline looks like',
			'Chinese commerce minister Xu Wenlan arrived in Lorne on Sunday for talks. Xu will meet Prime Minister Fiona Gault on Monday.',
			'Lorne',
		],
	])('%s', (_, text, name) => {
		expect(kindsOf(text, 'Xu visits Lorne as trade row cools')[name]).toBe('place');
	});
});

test('the Bill is nobody', () => {
	const text =
		'So did Conservative Danny Kruse, who said the Bill was a road with no return. Bill Waters, who is ill, agreed.';
	expect(Object.keys(kindsOf(text))).toEqual(expect.not.arrayContaining(['Bill']));
	expect(kindsOf(text)).toMatchObject({ 'Bill Waters': 'person' });
});

test('a word of a people is no place', () => {
	const text = `Scottish and Welsh ministers have rejected a fishing pact with the Faroe Islands.
Her Welsh counterpart, Emlyn Pryce, agreed. “We were not consulted,” Pryce said.`;
	expect(Object.keys(kindsOf(text)).sort()).toEqual(['Emlyn Pryce', 'Faroe Islands']);
});

test('words of two peoples are no body', () => {
	const text =
		'Coalition ministers and Scottish and Welsh nationalists opposed it. Morag Haldane, an MP, said so on Monday.';
	expect(Object.keys(kindsOf(text))).toEqual(['Morag Haldane']);
});

describe('a firm is told from whoever is called like it', () => {
	test.each([
		[
			'by what it does with its own',
			`Ford will close its engine plant at Marlow next year. Ford said it could no longer justify the investment.
Its regional officer, Dave Ford, said members would fight. “We’ll not go quietly,” said Mr Ford.`,
			{ Ford: 'organisation', 'Dave Ford': 'person' },
		],
		[
			'by its shares',
			`Dalgetty has agreed to buy rival baker Fenwick Mills for £2.1bn. Shares in Dalgetty, which makes bread, fell.
Chief executive Laura Dalgetty, the founder’s granddaughter, said the tie-up would help.`,
			{ Dalgetty: 'organisation', 'Laura Dalgetty': 'person' },
		],
		[
			'by what it is said to be',
			'Kuda Cash, the bank for those who have none, began with a queue. Kuda Cash has nine million customers.',
			{ 'Kuda Cash': 'organisation' },
		],
		[
			'and keeps the letter that is its own',
			'Jaden Cross, 16, was stabbed outside a branch of McDonald’s on Friday. McDonald’s said it was shocked.',
			{ "McDonald's": 'organisation' },
		],
	])('%s', (_, text, kinds) => {
		expect(kindsOf(text)).toMatchObject(kinds);
	});

	test('the captain of a club is no firm', () => {
		const text = 'Rosa Vane, the club captain, was hurt. Ada Lind, a network engineer, saw it.';
		expect(kindsOf(text)).toMatchObject({ 'Rosa Vane': 'person', 'Ada Lind': 'person' });
	});
});

describe('a team is one actor', () => {
	test('by its nickname and its town', () => {
		const text = `Spurs beat north London rivals Arsenal 2-1 on Sunday, with Tottenham’s striker Dele Adeyemi scoring two goals.
Arsenal boss Miguel Ortiz said the Gunners were unlucky. Tottenham manager Anders Postol praised Adeyemi.`;
		const names = Object.keys(kindsOf(text));
		expect(names).toEqual(expect.arrayContaining(['Tottenham', 'Arsenal']));
		expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:Spurs|Gunners)$/)]));
	});
});

test('a ship is nobody, by its letters and without them', () => {
	const text = `Divers have found the wreck of HMS Argus, sunk in 1942. The Argus lost 112 men, said Timmy Vella, a diver.`;
	expect(Object.keys(kindsOf(text))).toEqual(['Timmy Vella']);
});

test('what a minister is for and a chief justice are no bodies', () => {
	const text = `The Minister of State for Petroleum, Heineken Lokpo, said so on Tuesday.
A Bench led by Chief Justice of India D.Y. Rao rapped him. Tushar Mehra, a lawyer, sought two weeks.`;
	const names = Object.keys(kindsOf(text));
	expect(names).toEqual(expect.arrayContaining(['Heineken Lokpo', 'Tushar Mehra']));
	expect(names.filter((name) => /State for|Chief Justice/.test(name))).toEqual([]);
});

test.each([
	[
		'what firms are',
		'Aldi cut its prices. Rivals Tesco and Asda followed on Monday. Tesco said it would.',
		'Tesco',
		'Rivals Tesco',
	],
	[
		'what people are to each other',
		'They met. Brothers Paul Lind and Jon Lind share a farm.',
		'Paul Lind',
		'Brothers Paul Lind',
	],
	[
		'and a town whole',
		'Emma Burgess, a potter, works in Stoke-on-Trent. The town has 200 potters.',
		'Stoke-on-Trent',
		'Stoke',
	],
])('a name stands without %s', (_, text, name, other) => {
	const kinds = kindsOf(text);
	expect(kinds).toHaveProperty([name]);
	expect(kinds).not.toHaveProperty([other]);
});

describe('in the rest of an article', () => {
	test.each([
		[
			'letters are the body that they were introduced for',
			'The Enforcement Directorate (ED) has summoned Mahesh Varma, an actor. The ED alleged Varma was paid to endorse the firm.',
			'Enforcement Directorate',
			'ED',
		],
		[
			'a hotel chain is one, whoever says something behind it',
			'Hotel chain Marley has been bought for $1.2bn. “We keep the name,” chief Reem Hale said. Marley guests will see no change, she added.',
			'Marley',
			'',
		],
		[
			'a body of a country is whole',
			'Jonah Lomas, the fly-half, has died aged 60, New Zealand Rugby said on Monday.',
			'New Zealand Rugby',
			'New Zealand',
		],
	])('%s', (_, text, name, other) => {
		const kinds = kindsOf(text);
		expect(kinds[name]).toBe('organisation');
		expect(Object.keys(kinds)).not.toContain(other);
	});

	test('whoever is represented by a deputy is none', () => {
		const text = 'Gov. Hyacinth Moses, represented by his deputy, Sam Ode, hailed the deal on Monday.';
		const { actors } = findShippedActors({ text, language: 'en' });
		expect(actors.find(({ name }) => name === 'Hyacinth Moses')?.role).toBe('Gov.');
	});
});
