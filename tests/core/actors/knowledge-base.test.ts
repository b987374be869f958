import { beforeAll, expect, test } from 'vitest';
import type { ActorModel } from '../../../src/core/actors/actor-model.ts';
import { ALIAS_USE, ENTITY_CLASS, type KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import { nameKey } from '../../../src/core/actors/name-key.ts';
import { firstNameGender } from '../../../src/core/people/gender-of-name.ts';
import { shippedActorModel } from '../../../tools/models/shipped-actor-model.ts';

let model: ActorModel;
let knowledge: KnowledgeBase;
beforeAll(async () => {
	model = await shippedActorModel();
	knowledge = model.knowledge;
});

test.each([
	['Ukraine', 'Ukraine', ENTITY_CLASS.country, 'Q212'],
	['the US', 'United States', ENTITY_CLASS.country, 'Q30'],
	['Reuters', 'Reuters', ENTITY_CLASS.medium, 'Q130879'],
	['Nato', 'NATO', ENTITY_CLASS.organisation, 'Q7184'],
	['Hamas', 'Hamas', ENTITY_CLASS.group, 'Q38799'],
	['Pete Hegseth', 'Pete Hegseth', ENTITY_CLASS.person, null],
	['Article 5', 'Article 5', ENTITY_CLASS.thing, null],
])('%s means %s', (alias, name, entityClass, wikidata) => {
	const entity = knowledge.best(nameKey(alias));
	expect([knowledge.nameOf(entity), knowledge.classOf(entity), knowledge.wikidataOf(entity)]).toEqual([
		name,
		entityClass,
		wikidata,
	]);
});

test.each([
	['Kyiv', 'Ukraine', ALIAS_USE.metonym],
	['Downing Street', 'United Kingdom', ALIAS_USE.metonym],
	['Ukrainian', 'Ukraine', ALIAS_USE.demonym],
])('%s may stand for %s', (alias, name, use) => {
	const candidates = knowledge.candidates(nameKey(alias));
	expect(candidates.some((one) => one.use === use && knowledge.nameOf(one.entity) === name)).toBe(true);
});

test.each(['Beate Meinl-Reisinger', 'Wiltshire Police'])('%s links mentions and is not shown to the tagger', (name) => {
	expect(knowledge.candidates(nameKey(name))).toHaveLength(1);
	expect(knowledge.taught(nameKey(name))).toBeNull();
});

test('the tagger is shown the heaviest entity of a name', () => {
	expect(knowledge.taught(nameKey('Ukraine'))).toEqual(knowledge.candidates(nameKey('Ukraine'))[0]);
});

test.each(['Brightwater', 'Lena Okafor', 'qwxyz'])('%s is unknown', (name) => {
	expect(knowledge.best(nameKey(name))).toBe(-1);
	expect(knowledge.candidates(nameKey(name))).toEqual([]);
});

test.each([
	['Maria Silva', 'female'],
	['Thomas Reed', 'male'],
	['Qwx Zed', null],
	['', null],
] as const)('the first name of %j says %s', (name, gender) => {
	expect(firstNameGender(name, model.knowledge)).toBe(gender);
});
