import { describe, expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const roleOf = (text: string, name: string) =>
	findShippedActors({ text, language: 'en' }).actors.find((actor) => actor.name === name)?.role;

describe('what an article says somebody is', () => {
	test.each([
		[
			'before a comma, with what it is of',
			'The minister of electricity, Kosi Ramba, said on Friday that prices would fall.',
			'Kosi Ramba',
			'minister of electricity',
		],
		[
			'before the name at once',
			'“It works,” minister of mines and energy Tomas Aluendo told the Coast Herald.',
			'Tomas Aluendo',
			'minister of mines and energy',
		],
		[
			'with where',
			'On Friday the government delegate in Vellmark, Pilar Bernal, told reporters that the fire was out.',
			'Pilar Bernal',
			'government delegate',
		],
		[
			'behind “as”',
			'As policy director for the Harbour Union, Keegan Medway has been in Oslo for four months.',
			'Keegan Medway',
			'policy director',
		],
		[
			'behind an age',
			'One of them, Hayley Walsham, 42, a lecturer from Oslo, said that she was tired.',
			'Hayley Walsham',
			'lecturer',
		],
		[
			'in a clause',
			'Jeremy Huntley, who replaced Kwame Kwarten as chancellor, said that it was a mistake.',
			'Jeremy Huntley',
			'chancellor',
		],
		[
			'of him who was replaced',
			'Jeremy Huntley, who replaced Kwame Kwarten as chancellor, said that it was a mistake.',
			'Kwame Kwarten',
			'chancellor',
		],
		[
			'by what it is to somebody',
			'Mara Markham’s mother, Doria Ragley, came to the wedding in Oslo on Friday.',
			'Doria Ragley',
			'mother',
		],
		[
			'in a compound',
			'The boats stay out, said harbour master Ines Calder on Friday.',
			'Ines Calder',
			'harbour master',
		],
		['of each of two', 'Last came the brewers Mick Wallis and Clare Dalby, who live in Oslo.', 'Mick Wallis', 'brewer'],
		[
			'in a sentence of its own',
			'Mick Wallis is a carpenter. Wallis came to Oslo on Friday.',
			'Mick Wallis',
			'carpenter',
		],
		[
			'as no more',
			'The former Aldmoor Town Council member Scott Lassen and Mara Voss spoke on Friday.',
			'Scott Lassen',
			'former Aldmoor Town Council member',
		],
		[
			'without where',
			'Yao Jin, a Oslo-based researcher at Green Planet, suspects that the step will be felt.',
			'Yao Jin',
			'researcher',
		],
		[
			'of each of two with a capital',
			'Sens. Mick Wallis and Clare Dalby voted against it on Friday.',
			'Clare Dalby',
			'Sen.',
		],
		[
			'of each of two behind a comma',
			'It was a message to the club’s sporting directors, Mick Wallis and Clare Dalby: stay.',
			'Clare Dalby',
			'sporting director',
		],
		[
			'of each of three behind a dash',
			'Three of her accusers – Jane Morrow, Ines Calder and Clare Dalby – came to court in Oslo.',
			'Ines Calder',
			'accuser',
		],
		['by a short title', 'Gov. Ada Morrow of Vellmark said on Friday that the bridge was safe.', 'Ada Morrow', 'Gov.'],
		[
			'rather than by a short title',
			'Gen. Jon Feld, the chief of the Norland army, said on Friday that the bridge was safe.',
			'Jon Feld',
			'chief',
		],
		[
			'with the rank of the office before the body',
			'“No,” Hugo Giddens, deputy White House press secretary, said on Tuesday.',
			'Hugo Giddens',
			'deputy White House press secretary',
		],
		[
			'with what stands between it and whose it is',
			'It is the biggest change, according to Google Search lead Liz Rhodes, in 25 years.',
			'Liz Rhodes',
			'Search lead',
		],
		[
			'before a comma, where the name goes on to speak',
			'Before this, the Lindmark Municipal Director, Jomar Satur says, there were four lights.',
			'Jomar Satur',
			'Lindmark Municipal Director',
		],
		[
			'behind brackets',
			'We asked Dov Temban, who is working with the Norland Gender Network (NGN) as Programme Officer.',
			'Dov Temban',
			'Programme Officer',
		],
	])('%s: %s', (_, text, name, role) => {
		expect(roleOf(text, name)).toBe(role);
	});
});

describe('what it does not say', () => {
	test.each([
		[
			'the neighbour’s in a list',
			'She named the modelling scout Luc Barrel, the billionaire Glen Dubray and the law professor Alan Derrin on Friday.',
			'Luc Barrel',
			'modelling scout',
		],
		[
			'whose letter it was',
			'In a letter to the president of the council, Lena Okafor said that she would leave.',
			'Lena Okafor',
			null,
		],
		[
			'under whom it was',
			'The tax breaks were introduced under former president Joe Halloran last May.',
			'Joe Halloran',
			'former president',
		],
		[
			'for whom somebody speaks',
			'An ambassador for Louis Vantar, Zelda Quist wore a white gown in Oslo.',
			'Louis Vantar',
			null,
		],
		['over whom somebody leads', 'Josh Hardy held a lead of 700 votes over Republican Ted Howley.', 'Ted Howley', null],
		[
			'of what of a place somebody is one',
			'Brian Gent, a member of Montana’s choir, said that he was tired of it.',
			'Brian Gent',
			'member',
		],
		['who another source is', 'According to the director, Ada Morrow said that it was late.', 'Ada Morrow', null],
		[
			'half of an office',
			'Air Force Chief of Staff General David Goldham told the committee so.',
			'David Goldham',
			'General',
		],
	])('%s: %s', (_, text, name, role) => {
		expect(roleOf(text, name)).toBe(role);
	});
});
