import { describe, expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;
const namesOf = (text: string) => actorsOf({ text }).map(({ name }) => name);

describe('is no actor', () => {
	test.each([
		['a film', 'Ada Morrow wrote about the crime film Low Water. In Low Water, nobody leaves the valley.', 'Low Water'],
		['a work in marks', 'She sang in the musical “Harbour Lights” and then left for Oslo.', 'Harbour Lights'],
		['a slogan in marks', 'Dozens of people shouted “Free Vellmark!” outside the embassy in Oslo.', 'Free Vellmark'],
		[
			'part of a title in marks',
			'Her study ‘Growing Up in the Port of Vellmark’ found that children walk less.',
			'Port of Vellmark',
		],
		['a ship', 'The ferry Skarvind ran aground on Monday. All were taken off the Skarvind by noon.', 'Skarvind'],
		['a ship of two words', 'The tanker Marlin Star left Oslo. The Marlin Star carried oranges.', 'Marlin Star'],
		['a law', 'Ministers want to change the Coastal Fisheries Act before the summer.', 'Coastal Fisheries Act'],
		['a cup', 'Aldmoor won the Northern Cup in May, and the Mayor of Aldmoor was there.', 'Northern Cup'],
		[
			'an office',
			'The letter was signed by the Regional Commissioner of Lindmark on Friday.',
			'Regional Commissioner of Lindmark',
		],
		[
			'a head of department',
			'Tessa Bishop, Head of Sales and Guest Services at Ocean Fairs, agreed.',
			'Head of Sales and Guest Services',
		],
		[
			'the country that leads an event',
			'She reached the second round of the US Open on Tuesday in three sets.',
			'United States',
		],
		[
			'the country that says what size',
			'He went from a US size 9 shoe to a seven, and then to a smaller one.',
			'United States',
		],
		['a product with a number in its name', 'Canon EOS R6 Mark II review: a great camera.', 'Canon EOS R6 Mark II'],
		[
			'a group whose letters are an account’s',
			'The form reports how much you contributed to your IRA in 2025, as well as the value of the IRA at the end of the tax year.',
			'Irish Republican Army',
		],
		[
			'a country that a shop’s letters spell',
			'She will be at the Vellmark Expo with B&H in Oslo next week and cannot wait to learn about lenses.',
			'Bosnia and Herzegovina',
		],
		[
			'who took a picture',
			'Ada Morrow/AP Federal prosecutors accused the mayor of Oslo of fraud on Monday.',
			'Ada Morrow',
		],
		['who took a picture for an agency', 'The mayor of Oslo resigned. REUTERS/Ada Morrow/File Photo', 'Ada Morrow'],
		['an index', 'The Dow Jones industrial average fell two per cent, and the market in Oslo closed.', 'Dow Jones'],
		[
			'half of an office',
			'Ramy Hussen, Chief Cyber Solutions Officer at Oslo Ports, said so.',
			'Chief Cyber Solutions',
		],
		['a people of a continent', '“European solidarity,” he said in Oslo, was a fairy tale.', 'European'],
		['an adjective of nationality', 'A Philippine patrol boat was hit by a Chinese vessel on Monday.', 'Philippine'],
	])('%s', (_, text, name) => {
		expect(namesOf(text)).not.toContain(name);
	});

	test.each([
		['which a known company has hired', 'The tanker Shell has hired left Oslo on Monday.', 'Shell'],
		[
			'that a company has sent',
			'The ship Ostralia has sent reached Oslo. Ostralia Ltd owns four of them.',
			'Ostralia Ltd',
		],
	])('a ship is not whose it is: %s', (_, text, name) => {
		expect(namesOf(text)).toContain(name);
	});

	test('a ship that only the headline calls by what it is, and a person who is aboard one is', () => {
		const names = actorsOf({
			title: 'Ferry Skarvind aground off Halmstrand',
			text: 'The ferry Skarvind ran aground on Monday. On the ferry Rolf Temmeren said nobody was hurt. “We saw nothing,” said Temmeren, who has steered the Skarvind for years.',
		}).map(({ name }) => name);
		expect(names).toContain('Rolf Temmeren');
		expect(names.filter((name) => name.includes('Skarvind'))).toEqual([]);
	});

	test.each([
		[
			'a byline',
			'By Jon Feld and Mira Solberg / Vell Courier Staff Writers\nThe port of Antwerp reopened on Tuesday, its director Piet Haldane said.',
			['Jon Feld', 'Mira Solberg', 'Vell Courier'],
		],
		[
			'an invitation',
			'The port of Antwerp reopened, its director Piet Haldane said.\nFor the latest stories from the Northbank Times, sign up for our newsletters.',
			['Northbank Times'],
		],
		[
			'a credit',
			'The port of Antwerp reopened, its director Piet Haldane said.\nAdditional reporting from Associated Press',
			['Associated Press'],
		],
	])('whoever is named in the newsroom’s own line alone: %s', (_, text, names) => {
		const found = namesOf(text);
		expect(found).toContain('Piet Haldane');
		for (const name of names) expect(found).not.toContain(name);
	});
});

describe('is an actor all the same', () => {
	test.each([
		['The city council of Vell sued Brandt Maritime on Friday.', 'Brandt Maritime'],
		['The World Bank Group said on Friday that growth would slow.', 'World Bank Group'],
		['The US and Canada signed the treaty on Friday. The US has waited for years.', 'United States'],
		[
			'The Department of Climate Change and Energy said on Friday that it would look at the plan.',
			'Department of Climate Change and Energy',
		],
	])('%s', (text, name) => {
		expect(namesOf(text)).toContain(name);
	});

	test('a person inside what looks like a body’s name', () => {
		const text = 'Democratic Rep. Zelda Varga spoke first on Friday. Varga, who is 44, was cheered.';
		expect(actorsOf({ text })).toMatchObject([{ name: 'Zelda Varga', kind: 'person' }]);
	});
});

describe('one entity once', () => {
	const countOf = (text: string, pattern: RegExp) => namesOf(text).filter((name) => pattern.test(name)).length;

	test.each([
		[
			'a middle name',
			'Rona Jayne left for Oslo in May. In June Emma Rona Jayne came back, and Jayne said that she was glad.',
			/Jayne/,
		],
		['a nickname in marks', 'The court heard Osric “Red Fox” Vane on Friday. Vane denied it all.', /Vane|Fox|Osric/],
		[
			'letters in brackets, whatever they are',
			'The Vell Provincial Disaster Management Centre (PDMC) was on alert. The PDMC briefed the mayor, Lena Okafor.',
			/PDMC|Disaster/,
		],
		[
			'an army with its country and without',
			'The U.S. Air Force said on Friday that the pilot was safe. The Air Force would not name him.',
			/Air Force/,
		],
	])('%s', (_, text, pattern) => {
		expect(countOf(text, pattern)).toBe(1);
	});
});

describe('the kind that the article gives evidence of', () => {
	const kindOf = (text: string, name: string) => actorsOf({ text }).find((actor) => actor.name === name)?.kind;

	test.each([
		[
			'a company by its shares',
			'Veloran is to raise four billion from its listing in Lisbon. Veloran shares closed lower on Tuesday.',
			'Veloran',
			'organisation',
		],
		[
			'a newspaper',
			'He was worried by reports in the newspaper Havets Bladet. Havets Bladet reported that officers had left.',
			'Havets Bladet',
			'organisation',
		],
		[
			'a place in a dateline',
			'PORT MARIN (AP) — Dario Quell scored 34 points on Tuesday night.',
			'Port Marin',
			'place',
		],
		[
			'a band called after a parliament',
			'Then Parliament Funkadelic came on. Parliament Funkadelic played until midnight.',
			'Parliament Funkadelic',
			'organisation',
		],
	])('%s', (_, text, name, kind) => {
		expect(kindOf(text, name)).toBe(kind);
		expect(actorsOf({ text }).filter((actor) => actor.name === name && actor.kind !== kind)).toEqual([]);
	});

	test('an agency in a dateline takes no part', () => {
		const text =
			'HAVENTON, Calif. (AP) — A stabbing killed a passenger on a train on Tuesday.\nThe man ran from the station in Haventon.';
		expect(namesOf(text)).not.toContain('Associated Press');
		expect(kindOf(text, 'Haventon')).toBe('place');
	});
});

describe('another place than the one of that name', () => {
	const linkOf = (text: string, name: string) => actorsOf({ text }).find((actor) => actor.name === name);

	test('a region that is called as a company', () => {
		const text =
			'Fewer trees were cut down in the Amazon last year, Brazil said on Friday. The Amazon is drier than ever.';
		expect(linkOf(text, 'Amazon')).toMatchObject({ kind: 'place', wikidata: null });
	});

	test('a small town that is called as a city', () => {
		const text = 'Thato Molise grew up in Roma, a small town in Lesotho. He goes home to Roma at weekends.';
		expect(linkOf(text, 'Roma')?.wikidata ?? null).toBeNull();
	});
});

describe('a body whose name is written like a sentence is one', () => {
	test.each([
		[
			'before what its people do',
			'Two people were held after Just Stop Oil protesters disrupted a West End performance of The Lighthouse, starring Ada Sand, on Monday.',
			'Just Stop Oil',
		],
		['at the beginning', 'Black Lives Matter called for a march through the harbour on Friday.', 'Black Lives Matter'],
	])('%s', (_, text, name) => {
		expect(namesOf(text)).toContain(name);
	});

	test.each([
		['in small letters', 'They asked the firm to just stop oil from leaking into the harbour.', 'Just Stop Oil'],
		['as a part of a longer name', 'The play Just Stop Oil Now And Then opened in Oslo on Friday.', 'Just Stop Oil'],
	])('not %s', (_, text, name) => {
		expect(namesOf(text)).not.toContain(name);
	});
});

test('letters are a country’s or a group’s where the article says so, or everybody does', () => {
	const named = (text: string) => namesOf(text);
	expect(named('The UK and the U.S. signed the treaty in Oslo on Friday.')).toEqual(
		expect.arrayContaining(['United Kingdom', 'United States']),
	);
	expect(named('Bosnian ministers met in Oslo. B&H will join the treaty, they said, and B&H will pay.')).toContain(
		'Bosnia and Herzegovina',
	);
});
