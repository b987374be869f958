import { expect, test } from 'vitest';
import { distinctNames } from '../../../../src/core/coverage/stories/distinct-names.ts';

const names = (of: Record<string, string>) => Object.fromEntries(distinctNames(new Map(Object.entries(of))));

test('sites with names of their own keep them', () => {
	expect(names({ 'northbank.test': 'Northbank Times', 'evil.test': 'Gossip Wire' })).toEqual({});
});

test('of two with one name, the one whose host spells it keeps it', () => {
	expect(names({ 'evil.test': 'Northbank Times', 'northbank.test': 'The Northbank Times' })).toEqual({
		'evil.test': 'evil.test',
	});
});

test('a host with the name before its registered one does not spell it', () => {
	expect(names({ 'northbank.test.evil.test': 'Northbank Times', 'northbank.test': 'Northbank Times' })).toEqual({
		'northbank.test.evil.test': 'northbank.test.evil.test',
	});
});

test('two hosts of one site both keep its name', () => {
	expect(names({ 'news.northbank.test': 'Daily Echo', 'northbank.test': 'Daily Echo' })).toEqual({});
});

test('two sites of one outlet both keep its name', () => {
	expect(names({ 'northbank.test': 'Northbank', 'northbank.example': 'Northbank' })).toEqual({});
});

test('of two whose hosts say nothing, each has its host behind its name', () => {
	expect(names({ 'a.test': 'Northbank Times', 'b.test': 'Northbank Times' })).toEqual({
		'a.test': 'Northbank Times (a.test)',
		'b.test': 'Northbank Times (b.test)',
	});
});
