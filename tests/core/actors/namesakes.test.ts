import { describe, expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const linkedIn = (text: string, language = 'en') =>
	findShippedActors({ text, language }).actors.flatMap(({ name, kind, wikidata }) =>
		kind === 'person' && wikidata ? [`${name} ${wikidata}`] : [],
	);

describe('the famous bearer of a name is not meant', () => {
	test.each([
		['has a job of everyday life', 'Traffic warden George Harrison said on Monday that patrols in Vell would rise.'],
		['has one behind the name', 'Emma Watson, a head teacher in Vell, said on Monday that she had written to parents.'],
		[
			'has an office with a parish in it',
			'Parish councillor David Cameron said on Monday that the hedge would be cut.',
		],
		['speaks for a body', 'The council would wait for a report, its spokesman, Peter Ford, said on Monday in Vell.'],
		['has an age and a job', 'Tom Jones, 38, a plumber, said on Monday that parking in Vell was a nightmare.'],
		['has an age', 'Channing Tatum, 17, was found near the harbour of Vell on Monday, the council said.'],
		['has an age before the name', 'Firefighters pulled 71-year-old James Brown out of the river at Vell on Monday.'],
		['has an address', 'Phil Collins, of Mill Road, was fined on Monday for building a wall in Vell.'],
		['has an address behind the age', 'David Cameron, 44, of Church Road, was fined on Monday for parking in Vell.'],
		['is from a town', 'Richard Burton, from Leeds, won the draw on Monday and said that he would buy a boat.'],
		[
			'is somebody’s relation',
			'Ada Morrow opened the bakery in May. Her son, David Crane, said on Monday that he bakes at night.',
		],
		['has children and no more', 'Father-of-two Tom Jones said on Monday that parking in Vell was a nightmare.'],
		['has a name that many have', 'Elizabeth Taylor said on Monday that drivers in Vell had shouted at her.'],
		[
			'stands beside others who are not',
			'Vicar Richard Burton thanked them. Keanu Reeves said on Monday that drivers in Vell had shouted at him.',
		],
	])('who %s', (_, text) => {
		expect(linkedIn(text)).toEqual([]);
	});
});

describe('the famous bearer of a name is meant', () => {
	test.each([
		[
			'whose role is of public life',
			'Singer Tom Jones said on Monday that he would be back in Cardiff.',
			'Tom Jones Q180850',
		],
		['whose role stands behind', 'Stephen King, the novelist, said on Monday that he was glad.', 'Stephen King Q39829'],
		['whose name few have', 'Keanu Reeves said on Monday that the film would open in May.', 'Keanu Reeves Q43416'],
		[
			'among stars, with ages',
			'Keanu Reeves, 60, met Octavia Spencer and Sigourney Weaver at the premiere on Monday.',
			'Keanu Reeves Q43416',
		],
		[
			'beside one whose name few have',
			'Phil Collins sang on Monday. Keanu Reeves was in the hall and clapped.',
			'Phil Collins Q144622',
		],
		[
			'beside a relation of another',
			'Keanu Reeves came on Monday with his friend, Tom Jones, and clapped in the hall.',
			'Keanu Reeves Q43416',
		],
		[
			'who holds the office, with an age',
			'President Donald Trump, 79, said on Monday that the United States would wait.',
			'Donald Trump Q22686',
		],
		[
			'who is of a state',
			'Sen. Bernie Sanders, of Vermont, said on Monday that the Senate would vote.',
			'Bernie Sanders Q359442',
		],
	])('%s', (_, text, linked) => {
		expect(linkedIn(text)).toContain(linked);
	});
});

test('what is said of people is read in English alone', () => {
	expect(linkedIn('Der Sänger Phil Collins kommt am Montag nach Hamburg, sagte die Stadt.', 'de')).toEqual([
		'Phil Collins Q144622',
	]);
});
