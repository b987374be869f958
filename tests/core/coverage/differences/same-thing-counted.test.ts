import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../../src/core/coverage/differences/find-differences.ts';

const report = (id: string, sentence: string) => ({
	id,
	url: `https://${id}.test/a`,
	outlet: id,
	title: 'Ennet floods Lowmere',
	text: `${id === 'here' ? 'The river Ennet burst its banks at Lowmere and sent water through the market square.' : 'Water ran through the market square of Lowmere after the Ennet rose over its banks.'} ${sentence} ${id === 'here' ? 'Mayor Pia Rusk said engineers would look at the wall.' : 'The wall will be looked at by engineers, said Mayor Pia Rusk.'}`,
	isSummary: false,
	quotes: [],
});
const compare = (here: string, there: string) =>
	findDifferences(report('here', here), [report('there', there)], { isCutOff: false });

describe('one thing counted with two results is told', () => {
	test.each([
		[
			'in the passive and by another noun',
			'Rescuers brought 340 residents to safety in boats.',
			'A total of 430 people were brought to safety by rescuers in boats.',
		],
		[
			'by another word for those who are counted',
			'Police arrested 23 protesters outside the town hall.',
			'Police detained 31 demonstrators outside the town hall.',
		],
		[
			'in words',
			'Three firefighters were hurt when the bridge gave way.',
			'Five firefighters were hurt when the bridge gave way.',
		],
		[
			'as a magnitude',
			'A quake of magnitude 5.9 had shaken the valley on Friday.',
			'A quake of magnitude 5.6 had shaken the valley on Friday.',
		],
		[
			'as a magnitude in front',
			'A 6.1-magnitude quake had shaken the valley towns.',
			'A 6.4-magnitude quake had shaken the valley towns.',
		],
		[
			'with a nought too many',
			'Some 1,200 households were without power in the morning.',
			'Some 12,000 households were without power in the morning.',
		],
		[
			'both forecast',
			'The crest was forecast at 4.2 metres for the old bridge.',
			'The crest was forecast at 5.6 metres for the old bridge.',
		],
		[
			'both of a part',
			'In the old town, 34 shops lost their stock to the water.',
			'In the old town, 51 shops lost their stock to the water.',
		],
		[
			'in money',
			'Damage to the school was put at $1.2 million by the town.',
			'The town put damage to the school at $1.9 million.',
		],
		['in a short sentence', 'It carried 146 passengers.', 'It carried 164 passengers.'],
		[
			'beside another number of the kind',
			'The unions want 9 percent more for drivers and were offered 4 percent by the town.',
			'The unions want 9 percent more for drivers and were offered 6 percent by the town.',
		],
		[
			'that has no plural of its own',
			'The flood swept 23 sheep from the pasture below the wall.',
			'From the pasture below the wall the flood swept 32 sheep.',
		],
		[
			'in a clause of its own',
			'Engineers will come on Friday, and 40 volunteers filled sandbags by the wall.',
			'By the wall 60 volunteers filled sandbags.',
		],
		[
			'for a reason and not since a day',
			'The school moved 210 pupils to the gym, since water stood in the corridor.',
			'Water stood in the corridor, and the school moved 310 pupils to the gym.',
		],
		[
			'of the hurt in both',
			'The wave injured 12 people on the bridge.',
			'On the bridge 19 people were hurt by the wave.',
		],
	])('%s', (_, here, there) => {
		expect(compare(here, there).numbers).toHaveLength(1);
	});
});

describe('what is not one thing, or not two results, is not', () => {
	test.each([
		[
			'a part and the whole',
			'In the old town, 340 residents left their homes.',
			'In all, 900 residents left their homes.',
		],
		[
			'some of them',
			'Police said 12 of them needed help after the rescue of the passengers: 12 passengers in all.',
			'Police said 40 passengers needed help after the rescue.',
		],
		[
			'a range and a count within',
			'Between 10 and 15 houses near the bridge lost their roofs.',
			'Twelve houses near the bridge lost their roofs.',
		],
		[
			'a range in figures',
			'The town expects 10 to 15 houses near the bridge to be torn down.',
			'The town says 20 houses near the bridge were torn down.',
		],
		[
			'a forecast and a measure',
			'The crest was forecast at 4.2 metres by the weather service.',
			'The crest reached 3.6 metres, the weather service said.',
		],
		[
			'what may come and what came',
			'Up to 90 flights could be cancelled at the airport, the operator said.',
			'The operator said 30 flights were cancelled at the airport.',
		],
		[
			'since some day and in one night',
			'Crews have pumped out 210 cellars in Lowmere since Friday.',
			'Crews pumped out 80 cellars in Lowmere overnight.',
		],
		[
			'rounded and exact',
			'About 340 residents left their homes by boat.',
			'Rescuers counted 343 residents who left their homes by boat.',
		],
		[
			'at least so many',
			'At least eight houses near the bridge were destroyed.',
			'Eleven houses near the bridge were destroyed.',
		],
		[
			'two units',
			'The flood cut 12 miles of railway line to Halden.',
			'The flood cut 19 kilometres of railway line to Halden.',
		],
		[
			'ten times as much of two things',
			'Some 1,200 households were without power in the morning.',
			'Relief crews handed 12,000 blankets to households without power.',
		],
		[
			'two groups',
			'Twelve firefighters were treated for cold after the rescue.',
			'Thirty soldiers were treated for cold after the rescue.',
		],
		[
			'the dead and the hurt',
			'Three people died on the bridge when the wave hit it.',
			'Nine people were hurt on the bridge when the wave hit it.',
		],
		[
			'the missing and the saved',
			'Eleven campers are missing after the wave hit the island.',
			'Rescuers saved 20 campers after the wave hit the island.',
		],
		[
			'those who came and those for whom there is room',
			'The stadium in Lorne was sold out on Saturday with 24,000 fans.',
			'The stadium in Lorne, which holds 30,000 fans, was full on Saturday.',
		],
		[
			'the arrested and the hurt',
			'Police arrested six people after the brawl at the shelter.',
			'Ten people were injured in the brawl at the shelter.',
		],
	])('%s', (_, here, there) => {
		expect(compare(here, there).numbers).toEqual([]);
	});
});

test.each([
	[
		'a newsletter’s line',
		'Sign up for our morning newsletter to get the best of the Ennet valley and Lowmere in your inbox every day.',
	],
	[
		'a credit',
		'(Reporting by Marit Olde in Lowmere and Jon Reef in Halden on the Ennet flood; editing by Sam Voss in Port Vell.)',
	],
	[
		'a caption',
		'A boat passes the Lowmere town hall beside the Ennet on Monday. Photograph: Marit Olde for the Northern Wire agency.',
	],
])('%s is no fact that this article misses', (_, line) => {
	const words = /newsletter|Reporting by|Photograph/;
	const { missingHere, onlyHere } = compare('The town hall opened a hotline.', line);
	expect([...missingHere.flat(), ...onlyHere].filter(({ text }) => words.test(text))).toEqual([]);
});

test('two things of which as many are counted here are both told', () => {
	const here = 'The flood killed 12 passengers of a bus. It destroyed 12 houses along the lower bank.';
	const there = 'The flood killed 19 passengers of a bus. It destroyed 25 houses along the lower bank.';
	expect(
		compare(here, there).numbers.map(({ thing, versions }) => [thing, ...versions.map(({ value }) => value)]),
	).toEqual([
		['passengers', '12', '19'],
		['houses', '12', '25'],
	]);
	const again = `${here} In all the flood killed 12 passengers of a bus.`;
	expect(compare(again, there).numbers).toHaveLength(2);
});
