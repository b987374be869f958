import { expect, test } from 'vitest';
import type { Actor } from '../../../src/core/article.ts';
import { findTopics } from '../../../src/core/topics/find-topics.ts';
import { shippedModels } from '../../../tools/models/shipped-models.ts';
import { dateArticle } from '../../../tools/newsroom/article.mjs';
import { OUTLETS } from '../../../tools/newsroom/outlets/all-outlets.mjs';
import { STORIES } from '../../../tools/newsroom/stories/all-stories.mjs';

const { topics: model } = await shippedModels();

const CASES = {
	conflict: {
		title: 'Rebels seize border town as ceasefire collapses in Orsania',
		text: 'Rebel fighters took the border town of Kelm on Sunday after days of shelling, and government troops withdrew under artillery fire. A truce agreed last month has collapsed, and airstrikes hit two villages. Peace talks are suspended.',
	},
	health: {
		title: 'Measles outbreak spreads to third county, hospitals say',
		text: 'Doctors in Tamber County reported forty new cases of measles on Monday. Health officials urged parents to check vaccination records, and the hospital opened a second ward for infected patients.',
	},
	sport: {
		title: 'Harrow City beat Ledmouth in penalty shootout to reach final',
		text: 'The goalkeeper saved two penalties as Harrow City reached the cup final. The striker had scored in the first half, and the coach praised the team after the match.',
	},
	economy: {
		title: 'Central bank raises interest rates as inflation climbs',
		text: 'The central bank of Orsania raised its key interest rate to five per cent on Thursday. Economists expect slower economic growth, and stocks fell. Consumer prices have risen for nine months.',
	},
	politics: {
		title: 'Runoff looms as no candidate wins majority in Orsania election',
		text: 'No candidate won a majority in the presidential election on Sunday, officials said, and voters return to the polls in three weeks. Turnout was high. Both campaigns claimed momentum.',
	},
};

test.each([
	['a war', CASES.conflict, 'medtop:16000000'],
	['an outbreak', CASES.health, 'medtop:07000000'],
	['a match', CASES.sport, 'medtop:15000000'],
	['interest rates', CASES.economy, 'medtop:04000000'],
	['a vote', CASES.politics, 'medtop:11000000'],
])('knows the branch of %s and shows it', (_, article, branch) => {
	const [best] = findTopics({ ...article, actors: [] }, model);
	expect(best).toMatchObject({ branch, shown: true });
});

test('goes below the branch and names the words that decided', () => {
	const [best] = findTopics({ ...CASES.politics, actors: [] }, model);
	expect(best?.name).toBe('election');
	expect(best?.reasons).toContain('election');
});

test('shows at most three topics, best first', () => {
	const topics = findTopics({ ...CASES.conflict, actors: [] }, model);
	expect(topics.filter((topic) => topic.shown).length).toBeLessThanOrEqual(3);
	expect(topics.map((topic) => topic.score)).toEqual(topics.map((topic) => topic.score).sort((a, b) => b - a));
});

test('does not show a further topic that one faint word alone speaks for', () => {
	const source = STORIES.find(({ id }) => id === 'cables-kestrel');
	const outlet = OUTLETS.find(({ id }) => id === source?.outlet);
	if (!source || !outlet) throw new Error('The newsroom has no such article');
	const { headline: title, blocks } = dateArticle(source, outlet, Date.UTC(2026, 2, 18));
	const text = blocks.map((block) => block.text).join('\n');
	const topics = findTopics({ title, text, actors: [] }, model);
	expect(topics.find(({ name }) => name === 'defence')).toMatchObject({ shown: true });
	expect(topics.find(({ name }) => name === 'police')).toMatchObject({ shown: false, reasons: ['patrol'] });
});

test('gives a best guess for a text that says little, and does not show it', () => {
	const [best] = findTopics(
		{ text: 'The mayor spoke to the team about a film and a ferry.', language: 'en', actors: [] },
		model,
	);
	expect(best).toMatchObject({ shown: false });
});

test('lets the section of the address speak', () => {
	const text = 'They were the better side by far, and the crowd knew it well before the end.';
	const [best] = findTopics({ text, url: 'https://ledger.example/sport/2026/late-winner', actors: [] }, model);
	expect(best?.branch).toBe('medtop:15000000');
});

test('lets the bodies that take part speak, the more the more the article is about them', () => {
	const ministry = (salience: number): Actor => ({
		id: 'ministry',
		name: 'Orsanian Defence Ministry',
		kind: 'government',
		role: null,
		affiliation: null,
		wikidata: null,
		salience,
		mentions: [],
		reasons: [],
	});
	const text = 'Troops and warships are part of the review of the military budget, a spokesman said on Tuesday.';
	const [without] = findTopics({ text, actors: [] }, model);
	expect(without?.name).not.toBe('defence');
	const [best] = findTopics({ text, actors: [ministry(1)] }, model);
	expect(best?.name).toBe('defence');
	expect(best?.reasons).toContain('Defence Ministry');
});

test('guesses nothing for other languages', () => {
	const text =
		'Die Zentralbank hat den Leitzins am Donnerstag auf fünf Prozent erhöht, und die Börse gab nach, wie Händler sagten.';
	expect(findTopics({ text, actors: [] }, model)).toEqual([]);
});

test('finds nothing in an empty text', () => {
	expect(findTopics({ text: '', actors: [] }, model)).toEqual([]);
});
