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
		'rugby',
		'Vell won the scrum against the head and kicked to touch. From the lineout the maul went over; the fly-half missed the conversion, and the hooker was in the sin-bin.',
		'20001176',
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

test.each([
	[
		'a forecast of copper is none of weather',
		'Glencross cuts copper outlook',
		'Glencross cut its copper forecast on Thursday, sending its shares down 3%. The miner now expects 950,000 tonnes. Peru was to blame, its chief executive said.',
		'weather',
	],
	[
		'a landslide at the polls is none of earth',
		'Varga wins in a landslide',
		'Lena Varga was elected president of Vellmark by a landslide on Sunday, with 71% of the vote. A storm of protest met the count, and a wave of complaints reached the court.',
		'disaster',
	],
])('%s', (_, title, text, wrong) => {
	const topics = analyseAsShipped({ text, title, language: 'en' }).topics;
	expect(topics.filter(({ shown }) => shown).map(({ name }) => name)).toEqual(
		expect.not.arrayContaining([expect.stringContaining(wrong)]),
	);
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

test.each([
	[
		'a strike of drones',
		'Drones strike power station, cut heat',
		'Dravia fired ballistic missiles and dozens of drones at Lenz overnight, killing three people, the mayor said.\nThe strikes set flats on fire and left a hospital without power. At least 40 people were wounded.\nAir defence shot down 60 drones, the military said. Dravia said it had hit military targets.\nRescuers pulled two children from the rubble.',
	],
	[
		'shelling',
		'Shells fall on border town',
		'Shelling killed four people in the border town of Orsk on Monday, officials said.\nArtillery hit a school and a clinic, and residents hid in cellars. The army said it had fired back.\nThe two sides blamed each other for breaking the truce, which was signed in March.',
	],
])('an attack of an army is war, no labour dispute and no school: %s', (_, title, text) => {
	const topics = analyseAsShipped({ text, title, language: 'en' }).topics;
	expect(topics[0]).toMatchObject({ branch: 'medtop:16000000', shown: true });
	const shown = topics.filter((topic) => topic.shown).map(({ branch }) => branch);
	expect(shown).not.toContain('medtop:09000000');
	expect(shown).not.toContain('medtop:05000000');
});

test.each([
	['a word', 'Orsania was spelt with one word, and the word stood on every list and at every level.'],
	['a school', 'The school was painted on Friday, and the school stood empty for a week.'],
	['a good day', 'It was a good day, and a good crowd came.'],
	['work', 'The work went on, and more work was to come.'],
])('a plain word of a longer term says nothing alone: %s', (_, text) => {
	const names = analyseAsShipped({ text, language: 'en' }).topics.map(({ name }) => name);
	for (const name of [
		'racism',
		'discrimination',
		'religious education',
		'religious festival and holiday',
		'unemployment',
	]) {
		expect(names).not.toContain(name);
	}
});
