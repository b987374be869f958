import { expect, test } from 'vitest';
import { disciplineOf } from '../../../src/core/topics/discipline.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

test.each([
	[
		'soccer',
		'Aldmoor beat Vell with a header in injury time. The striker had missed a penalty, the goalkeeper saved twice, and the midfield tired before stoppage time.',
		'20001065',
	],
	[
		'tennis',
		'Varga won in straight sets after a tie-break. Her backhand held, she saved two break points in the second set and met the top seed in the doubles.',
		'20001085',
	],
	[
		'cricket',
		'The bowlers took six wickets before lunch. The innings ended at 212, and the batsmen of Vell had lost three wickets by stumps.',
		'20000888',
	],
	[
		'no sport',
		'The minister won the vote by a wide margin. He served two terms, and his rivals missed the target.',
		null,
	],
])('the words that one discipline has alone tell it: %s', (_, text, code) => {
	expect(disciplineOf('', text)).toBe(code);
});

test('war games are no war, and no topic that says nothing is shown', () => {
	const text = [
		'The two navies launched war games on Monday off the coast of Vellmark.',
		'Diplomats of both governments had agreed on the exercises in March, and the foreign ministers met again last week.',
		'The ambassador said that the treaty gave both states the right to train together.',
	].join('\n');
	const topics = analyseAsShipped({ text, title: 'Navies launch war games after talks', language: 'en' }).topics;
	expect(topics.filter(({ shown }) => shown).map(({ name }) => name)).not.toContain('war');
});

test('what headline and section both say is shown sooner', () => {
	const text =
		'A fire broke out in a block of flats in Vellmark on Friday. Ten people died, and police are looking into how the flames spread.\nFirefighters searched the building. Residents were taken to hospital.';
	const bare = analyseAsShipped({ text, language: 'en' }).topics[0];
	const filed = analyseAsShipped({ text, title: 'Fire in Vellmark kills ten', section: 'Fire', language: 'en' })
		.topics[0];
	expect(filed).toMatchObject({ name: 'fire', shown: true });
	expect(bare?.score ?? 0).toBeLessThan(filed?.score ?? 0);
});
