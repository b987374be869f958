import { expect, test } from 'vitest';
import { ENTITY_CLASS } from '../../../../src/core/actors/knowledge-base.ts';
import { nameTeams } from '../../../../tools/training/knowledge/name-teams.ts';
import type { Entity } from '../../../../tools/training/knowledge/read-entities.ts';

const entity = (name: string): Entity => ({
	wikidata: 0,
	class: ENTITY_CLASS.organisation,
	weight: 20,
	name,
	aliases: [],
	demonyms: [],
	metonyms: [],
	fact: '',
	owner: '',
});

test.each([
	['Aunia national football team', 'Aunia football'],
	["Aunia men's national soccer team", 'Aunia football'],
	['Aunia cricket team', 'Aunia cricket'],
	['Vell State Grey Herons football', 'Vell State football'],
	["Vell State Herons men's basketball", 'Vell State basketball'],
])('%s is looked for as "%s"', (name, expected) => {
	const team = entity(name);
	nameTeams([team, entity('Vell State University')]);
	expect(team.linkingAliases).toEqual([expected]);
});

test.each(['Aunia national under-20 football team', 'Harbour Town football', 'American football'])(
	'%s gets no name by place and sport',
	(name) => {
		const team = entity(name);
		nameTeams([team]);
		expect(team.linkingAliases).toBeUndefined();
	},
);
