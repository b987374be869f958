import { describe, expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;
const kindsOf = (text: string, title = '') =>
	Object.fromEntries(actorsOf({ text, title, language: 'en' }).map(({ name, kind }) => [name, kind]));

const MATCH = `Denholm Rovers were held to a 1-1 draw by ten-man Carrow Athletic at Mill Lane on Saturday.
Striker Jonah Pike headed Rovers in front after 12 minutes. Athletic lost defender Tom Reeve to a second yellow card.
“We should have won it,” Rovers manager Ged Farrow said. Athletic, who are third, host Marfield United.`;

describe('in a report of a match', () => {
	test('a club is one actor by its name and its short one, and none of another league', () => {
		const [rovers] = actorsOf({ text: MATCH, title: 'Rovers held by ten-man Athletic', language: 'en' });
		expect(rovers).toMatchObject({ name: 'Denholm Rovers', kind: 'organisation', wikidata: null });
		expect(kindsOf(MATCH)).not.toHaveProperty('Rovers');
		expect(kindsOf(MATCH).Athletic).toBe('organisation');
	});

	test('a capital that plays is a team and no government', () => {
		const text = `Washington beat Dallas 24-17 on Sunday to move to 8-3. Quarterback Tyrell Moss threw for 288 yards and three touchdowns for Washington.
“We beat ourselves,” Dallas coach Vic Lanza said. Washington hosts Philadelphia on Thursday.`;
		expect(kindsOf(text)).toMatchObject({ Washington: 'organisation', Dallas: 'organisation' });
	});

	test('a side by its country and by its letters is one', () => {
		const text = `Italy beat Germany 2-1 to reach the final of the Nations Tennis Cup on Friday. Italy will play the United States, who beat Australia in the
other semi-final. The US team lost the final in 2019.`;
		expect(Object.keys(kindsOf(text)).filter((name) => /^(?:US|United States)$/.test(name))).toHaveLength(1);
	});

	test('the country that somebody is of plays nobody', () => {
		const text = `Third seed Mara Ilic beat Petra Svoboda 6-4 3-6 7-5 to reach the quarter-finals of the Vell Open on Sunday.
In the men's draw, qualifier Josh Teale stunned Spain's Raul Ibarra in straight sets.`;
		expect(kindsOf(text)).toMatchObject({ Spain: 'place', 'Raul Ibarra': 'person' });
	});

	test('a racing team that has a driver is no person, and a surname with its particle is its bearer', () => {
		const text = `Leo Tarrant took pole for the Sakara Grand Prix, ahead of Ferro's Nico Banfi and Red Arrow driver Max de Wit.
Tarrant lapped in 1:22.4. Ferro have not won this season. Championship leader de Wit blamed traffic.`;
		const kinds = kindsOf(text);
		expect(kinds).toMatchObject({ Ferro: 'organisation', 'Max de Wit': 'person' });
		expect(kinds).not.toHaveProperty('de Wit');
	});

	test('what a team does next is no part of a name', () => {
		const text = `The Ridgeport Hawks beat the Bay City Comets 118-109 on Friday night for their fifth victory. Hawks coach Lena Strout praised the defence.
UP NEXT
Hawks: Host Salt Lake on Monday.`;
		expect(kindsOf(text)).not.toHaveProperty('Host Salt Lake');
	});
});

describe('a name without what stands before or behind it', () => {
	test.each([
		['a rival', 'Rival Kestrel, founded in 2011, rose 3%. Kestrel makes chips for cars.', 'Kestrel', 'Rival Kestrel'],
		[
			'a job that opens the sentence',
			'Engineers spoke first. Cook Ben Arlow said on Monday that the trees would be felled.',
			'Ben Arlow',
			'Cook Ben Arlow',
		],
		['a rank', 'The court heard him on Monday. Det Con Ray Ludd said the man was greedy.', 'Ray Ludd', 'Con Ray Ludd'],
		[
			'an office of two words',
			'They met again. Lt. Gov. Frances Abbe will hear them on Friday.',
			'Frances Abbe',
			'Lt. Gov. Frances Abbe',
		],
		[
			'what an office is for',
			'The stone was laid on Sunday. Union Minister for Railways S. K. Bhandari was present.',
			'S. K. Bhandari',
			'Railways S. K. Bhandari',
		],
		['an order', 'Defending, Tim Roper KC told the court that his client was ashamed.', 'Tim Roper', 'Tim Roper KC'],
	])('%s', (_, text, name, longer) => {
		const kinds = kindsOf(text);
		expect(kinds).toHaveProperty([name]);
		expect(kinds).not.toHaveProperty([longer]);
	});
});

describe('is no person', () => {
	test.each([
		[
			'a body that has somebody and says what it did',
			'Oceanwatch said on Monday that it had ended a dispute over drilling. “We have what we wanted,” said Oceanwatch’s Liv Berg.',
			'Oceanwatch',
			'organisation',
		],
		[
			'a street',
			'Police closed Kensal Street and the junction with George Avenue until Monday morning after the stabbing.',
			'George Avenue',
			'place',
		],
	])('%s', (_, text, name, kind) => {
		expect(kindsOf(text)[name]).toBe(kind);
	});

	test('a product beside what it is', () => {
		const text =
			'Sonda is to cut 300 jobs at its factory in Leeds. The carmaker said that Sonda had lost 40m on the Aria, its electric hatchback. The Aria was shown in May.';
		expect(kindsOf(text)).not.toHaveProperty('Aria');
	});
});

test('a front of a common name is not another state’s', () => {
	const text = `The opposition National Unity Front (NUF) has petitioned the court over the 7 December poll in Kumasi. The NUF wants a rerun.`;
	const front = actorsOf({ text, language: 'en' }).find(({ name }) => name === 'National Unity Front');
	expect(front?.wikidata).toBeNull();
});

describe('what somebody is, whole', () => {
	test.each([
		['Minister of Justice Lena Okoro resigned on Monday after the report.', 'Lena Okoro', 'Minister of Justice'],
		[
			'“Please check,” said Dr Samina Dar, the county’s director of public health.',
			'Samina Dar',
			'director of public health',
		],
		[
			'The panel includes the banker Otto Lind and the acting head of the coastguard, Ines Vidal.',
			'Ines Vidal',
			'acting head of the coastguard',
		],
	])('%s', (text, name, words) => {
		const actor = actorsOf({ text, language: 'en' }).find((one) => one.name === name);
		expect(actor?.roleWords).toBe(words);
	});
});

describe('what many are called', () => {
	test.each([
		[
			'counties',
			'Several Tennessee counties, including Davidson and Williamson, bought new machines.',
			'Davidson',
			'place',
		],
		[
			'towns',
			'The flood reached towns such as Morrow, Harding and Vell on Friday, the mayor said.',
			'Harding',
			'place',
		],
	])('%s says what each of the names behind it is', (_, text, name, kind) => {
		expect(kindsOf(text)).toMatchObject({ [name]: kind });
	});

	test('one whose full name the article has stays somebody', () => {
		const text = 'Cities such as Morrow and Vell were hit. Ada Morrow, the mayor, said so. Morrow has asked for help.';
		expect(kindsOf(text)).toMatchObject({ 'Ada Morrow': 'person' });
	});
});

describe('one name or two', () => {
	test('a known body with an “and” is one', () => {
		const text = 'Devon and Cornwall Police confirmed on Friday that a van was damaged in Plymouth.';
		expect(kindsOf(text)).toHaveProperty('Devon and Cornwall Police');
	});

	test('a known company that goes by its second word is one', () => {
		const text =
			'Eli Lilly and Novo Nordisk sell the drugs. The growth of Lilly’s offers may help, analysts said. Shares in Eli Lilly rose.';
		expect(Object.keys(kindsOf(text)).filter((name) => /Lilly/.test(name))).toEqual(['Eli Lilly']);
	});

	test.each([
		['an office before the name', '“No,” House Speaker Nora Pellow (D-CA) charged on Monday.', 'Nora Pellow'],
		['where somebody is from', 'Gov. Ada Morrow of Vellmark said on Friday that the bridge was safe.', 'Ada Morrow'],
	])('%s is no part of it', (_, text, name) => {
		expect(kindsOf(text)).toHaveProperty([name]);
	});

	test('the district whose attorney somebody is has its own name', () => {
		const kinds = kindsOf('Philadelphia District Attorney Lars Kranz said on Monday that the man had fired.');
		expect(kinds).toMatchObject({ 'Lars Kranz': 'person', Philadelphia: 'place' });
	});
});
