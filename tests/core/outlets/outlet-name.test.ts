import { describe, expect, test } from 'vitest';
import { wordsOfAbbreviation } from '../../../src/core/metadata/long-form.ts';
import { chooseOutletName, type OutletNames } from '../../../src/core/outlets/outlet-name.ts';
import { tidyOutletName } from '../../../src/core/outlets/tidy-outlet-name.ts';

const nothing: OutletNames = { given: [], secondNames: [], copyrightHolders: () => [], spellings: () => [], host: '' };

describe('the name of an outlet', () => {
	test.each<[string, Partial<OutletNames>, string]>([
		['is the one its host spells', { given: ['Harbour Group', 'The Ledger'], host: 'ledger.test' }, 'The Ledger'],
		[
			'is the one its host spells with its article',
			{ given: ['Security', 'The Ledger'], host: 'theledger.test' },
			'The Ledger',
		],
		[
			'is not that of its section',
			{ given: ['Security', 'Ledger Online', 'Ledger Online'], host: 'ledger.test' },
			'Ledger',
		],
		['is the one most sources give', { given: ['LCTV7', 'Lake TV', 'Lake TV'], host: 'lakegroup.test' }, 'Lake TV'],
		[
			'is the first where each gives another',
			{ given: ['Harbour Post', 'Post Media'], host: 'hp.test' },
			'Harbour Post',
		],
		['is a name before an address', { given: ['lgr.test', 'Lake Gazette'], host: 'lgr.test' }, 'Lake Gazette'],
		['is an address without its domain', { given: ['ledger.test'], host: 'ledger.test' }, 'ledger.test'],
		['is an address without a country', { given: ['www.ledger.no'], host: 'www.ledger.no' }, 'ledger'],
		[
			'is spelled as the link to the front page spells it',
			{
				given: ['https://dailyledger.at'],
				spellings: () => ['Go to the Daily Ledger homepage'],
				host: 'dailyledger.at',
			},
			'Daily Ledger',
		],
		[
			'is spelled as the logo spells the host',
			{ given: ['Your Harbour'], spellings: () => ['HarbourLocal'], host: 'harbourlocal.test' },
			'HarbourLocal',
		],
		[
			'stays long where the host and the logo shorten it',
			{ given: ['The North Ledger'], spellings: () => ['The North'], host: 'thenorth.test' },
			'The North Ledger',
		],
		['keeps the host of a subdomain', { given: ['Lake News', 'Valmont'], host: 'lakenews.valmont.test' }, 'Lake News'],
		['reads the host backwards', { given: ['Portal', 'Lake News'], host: 'news.lake.test' }, 'Lake News'],
		[
			'is not the word "News" of a host',
			{ given: ['Lake'], spellings: () => ['News'], host: 'news.portal.test' },
			'Lake',
		],
		['loses the medium after an abbreviation', { given: ['LARheute'], host: 'lar.test' }, 'LAR'],
		[
			'is the long form behind an address',
			{ given: ['lz.de'], copyrightHolders: () => ['© 2025 Lahnfurter Zeitung'], host: 'lz.de' },
			'Lahnfurter Zeitung',
		],
		[
			'is the long form with its abbreviation',
			{ given: ['LAR'], secondNames: ['Lahnfurter Allgemeine Rundschau'], host: 'lar.test' },
			'Lahnfurter Allgemeine Rundschau (LAR)',
		],
		[
			'has no abbreviation where the page names it in full',
			{ given: ['LAR.test', 'Lahnfurter Allgemeine Rundschau'], host: 'lar.test' },
			'Lahnfurter Allgemeine Rundschau',
		],
		[
			'is no copyright holder of another name',
			{ given: ['LAR'], copyrightHolders: () => ['Foto: dpa'], host: 'lar.test' },
			'LAR',
		],
		['is the host where nothing is given', { host: 'ledger.test' }, 'ledger.test'],
	])('%s', (_, names, expected) => {
		expect(chooseOutletName({ ...nothing, ...names })).toBe(expected);
	});

	test('is unknown without names and host', () => {
		expect(chooseOutletName(nothing)).toBeNull();
	});
});

test.each([
	['The Ledger | News, sport and weather', 'The Ledger'],
	['The Ledger – Breaking News', 'The Ledger'],
	['Lahnfurter Zeitung GmbH & Co. KG', 'Lahnfurter Zeitung'],
	['Lahnfurter Zeitung, Lahnfurt, Germany', 'Lahnfurter Zeitung, Lahnfurt, Germany'],
	['Ledger Media Ltd, Port Oster', 'Ledger Media'],
	['Ediciones El Faro S.L.', 'Ediciones El Faro'],
	['© 2019–2025 The Ledger. All rights reserved.', 'The Ledger'],
	['Copyright 2025 The Ledger', 'The Ledger'],
	['Jyske-Posten', 'Jyske-Posten'],
])('"%s" is the name "%s"', (written, name) => {
	expect(tidyOutletName(written)).toBe(name);
});

test.each([
	['LAR', 'Lahnfurter Allgemeine Rundschau', 'Lahnfurter Allgemeine Rundschau'],
	['ndr', 'Nordländischer Rundfunk', 'Nordländischer Rundfunk'],
	['LAR', 'Lahnfurter Allgemeine Rundschau Köln', 'Lahnfurter Allgemeine Rundschau'],
	['RTV', 'Radio and Television of Valmont', 'Radio and Television of Valmont'],
	['LAR', 'Lahnfurter Zeitung', null],
	['LAR', 'Larissa', null],
	['LAR', '', null],
])('"%s" stands for the words of "%s": %s', (abbreviation, name, words) => {
	expect(wordsOfAbbreviation(abbreviation, name)).toBe(words);
});
