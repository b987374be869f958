import { describe, expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import type { Actor } from '../../../src/core/article.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const PLANT_CLOSURES = [
	'Lena Okafor, the chief executive of Brightwater, said on Tuesday that the company would close two plants in northern England by March.',
	'"We have run out of road," Okafor told reporters in London. She said workers would be offered jobs at other sites.',
	'Business Secretary Tom Hallam called the decision "deeply disappointing". The minister said he had asked Ms Okafor for a meeting.',
	'Brightwater chairman Piet Haldane and the former deputy governor Minouche Haldane are not related, a spokeswoman for the World Health Organization said. The WHO declined to say more.',
	'Washington expects its allies to respond, while in Washington senators from both parties criticised the plan. The Ukrainian foreign ministry did not comment. Ukraine’s military allies were silent.',
].join('\n');

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;
const named = (actors: Actor[], name: string) => actors.find((actor) => actor.name === name);
const wordsOf = (text: string, actor: Actor | undefined) =>
	actor?.mentions.map(([start, end]) => text.slice(start, end));

describe('the actors of an article', () => {
	test.each([
		['Lena Okafor', 'person', 'chief executive', 'Brightwater'],
		['Tom Hallam', 'person', 'Business Secretary', null],
		['Piet Haldane', 'person', 'chairman', 'Brightwater'],
		['Minouche Haldane', 'person', 'former deputy governor', null],
		['Brightwater', 'organisation', null, null],
		['World Health Organization', 'organisation', null, null],
		['Ukrainian foreign ministry', 'government', null, null],
		['London', 'place', null, null],
	])('%s is a %s, role %s, affiliation %s', (name, kind, role, affiliation) => {
		const actor = named(actorsOf({ text: PLANT_CLOSURES }), name);
		expect(actor).toMatchObject({ kind, role, affiliation });
	});

	test.each([
		['a surname to the full name', 'Lena Okafor', ['Lena Okafor', 'Okafor', 'Okafor']],
		['an acronym to its expansion', 'World Health Organization', ['World Health Organization', 'WHO']],
		['a description to the company', 'Brightwater', ['Brightwater', 'the company', 'Brightwater']],
	])('gives %s', (_, name, expected) => {
		expect(wordsOf(PLANT_CLOSURES, named(actorsOf({ text: PLANT_CLOSURES }), name))).toEqual(expected);
	});

	test('takes no part of a name for a description', () => {
		const text =
			'The Justice Department declined. A clerk of the Department of Justice left. The department will answer.';
		expect(wordsOf(text, named(actorsOf({ text }), 'Justice Department'))).toEqual([
			'Justice Department',
			'Department of Justice',
			'The department',
		]);
	});

	test('keeps two people of one surname apart', () => {
		const haldanes = actorsOf({ text: PLANT_CLOSURES }).filter((actor) => actor.name.endsWith('Haldane'));
		expect(haldanes).toHaveLength(2);
	});

	test('takes a capital for the government where it decides and for the city where things happen in it', () => {
		const actors = actorsOf({ text: PLANT_CLOSURES });
		const government = actors.find(
			(actor) => actor.kind === 'government' && wordsOf(PLANT_CLOSURES, actor)?.includes('Washington'),
		);
		expect(government?.name).toMatch(/United States/);
		expect(actors.find(({ name, kind }) => name === 'Washington' && kind === 'place')?.kind).toBe('place');
	});

	test('does not take "Ukraine’s military allies" for Ukraine’s military', () => {
		expect(actorsOf({ text: PLANT_CLOSURES }).map((actor) => actor.name)).not.toContain("Ukraine's military");
	});

	test('orders them by salience and gives each a reason and an id of its own', () => {
		const actors = actorsOf({ text: PLANT_CLOSURES, title: 'Brightwater to close two plants as demand slows' });
		expect(actors[0]?.name).toBe('Brightwater');
		expect(actors[0]?.reasons[0]).toEqual({ code: 'headline' });
		const saliences = actors.map((actor) => actor.salience);
		expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
		expect(new Set(actors.map((actor) => actor.id)).size).toBe(actors.length);
		expect(actors.every((actor) => actor.reasons.length > 0 && actor.mentions.length > 0)).toBe(true);
	});

	test('finds nobody in the headline alone: an actor has a place in the text', () => {
		expect(
			actorsOf({ title: 'Angela Merkel visits Paris', text: 'The weather was fine and the guests were late.' }),
		).toEqual([]);
	});
});

describe('mentions', () => {
	test('point at the text and at their actor', () => {
		const { mentions, actors } = findShippedActors({ text: PLANT_CLOSURES, title: 'Brightwater closes plants' });
		const first = mentions[0];
		expect(PLANT_CLOSURES.slice(first?.start, first?.end)).toBe('Lena Okafor');
		expect(first?.type).toBe('PER');
		expect(actors[first?.actor ?? -1]?.name).toBe('Lena Okafor');
	});

	test.each(['', '   ', '\n\n', '…', '12 3/4'])('are none in %j', (text) => {
		expect(findShippedActors({ text })).toMatchObject({ mentions: [], actors: [] });
	});
});

describe('one entity', () => {
	test.each([
		['The U.S. and China met. The United States left early, and America shrugged.', 'United States', 3],
		['NATO met. The North Atlantic Treaty Organization said nothing.', 'NATO', 2],
		['Zelenskyy spoke. Volodymyr Zelensky then left.', 'Volodymyr Zelensky', 2],
	])('of %j is one actor, %s', (text, name, mentions) => {
		expect(named(actorsOf({ text }), name)?.mentions).toHaveLength(mentions);
	});
});

describe('a headline', () => {
	const body = '\nMira Solberg said the port of Antwerp would open. Solberg was in Brussels.';
	test.each(['MIRA SOLBERG SAYS PORT WILL OPEN', 'Mira Solberg Says the Port Will Open Again'])(
		'borrows from the body: %s',
		(headline) => {
			const text = headline + body;
			const { mentions } = findShippedActors({ text });
			const inHeadline = mentions.filter((mention) => mention.end <= headline.length);
			expect(inHeadline.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(['mira solberg']);
		},
	);
});

describe('a text in another language', () => {
	const text = 'Der Bundeskanzler Friedrich Merz sprach in Berlin mit Lotte Verhaegen über die Lage in der Ukraine.';
	test('has the names that the knowledge base knows, and no guesses', () => {
		const names = actorsOf({ text, language: 'de' }).map((actor) => actor.name);
		expect(names).toContain('Friedrich Merz');
		expect(names).not.toContain('Lotte Verhaegen');
	});
});

describe('names that could mean two things', () => {
	const find = (text: string) => actorsOf({ text }).map(({ name, wikidata }) => `${name} ${wikidata ?? 'no number'}`);

	test.each([
		['Members of the Harbour and Transport Union voted on Friday.', ['Harbour and Transport Union']],
		[
			'She told the Commerce, Science and Transportation Committee.',
			['Commerce, Science and Transportation Committee'],
		],
		['NATO and European Union ministers met.', ['NATO', 'European Union']],
	])('bodies named after several things stay whole, two bodies two: %s', (text, names) => {
		expect(actorsOf({ text }).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
		expect(actorsOf({ text })).toHaveLength(names.length);
	});

	test('what the article spells out in small letters is not the body of that acronym', () => {
		expect(find('The clinic tested an artificial pancreas (AP) on twelve patients. The AP worked.')).toEqual([]);
		expect(find('The AP reported on Friday that the clinic had closed.')).toEqual(['Associated Press Q40469']);
	});

	test('countries that play are their teams, also where they are only spoken of', () => {
		const text =
			'England beat Samoa in the rugby semi-final. It was a record for England. The match was played in Tonga.';
		expect(find(text)).toEqual(expect.arrayContaining(['England no number', 'Samoa no number', 'Tonga Q678']));
	});

	test.each([
		['Brazil faced Chile in the football tournament.', ['Brazil Q83459', 'Chile Q172025']],
		['Auburn versus Ohio State was the football game of the day.', ['Auburn Q4819311', 'Ohio State Q7080909']],
		['Brazil faced Chile in the rugby semi-final.', ['Brazil no number', 'Chile no number']],
	])('a team is linked where its sport is clear: %s', (text, names) => {
		expect(find(text).sort()).toEqual(names);
		expect(new Set(actorsOf({ text }).map(({ kind }) => kind))).toEqual(new Set(['organisation']));
	});

	test('an organisation named with its place once is the same without it', () => {
		const text = 'Solvane Biologics of Basel will build a plant. Solvane Biologics has 300 workers.';
		expect(wordsOf(text, named(actorsOf({ text }), 'Solvane Biologics'))).toHaveLength(2);
		expect(actorsOf({ text }).map(({ name }) => name)).toEqual(['Solvane Biologics', 'Basel']);
	});

	test('an office-holder’s name is theirs only where there are politics', () => {
		expect(find('David Frost carded a 68 to finish third in the tournament.')).toEqual(['David Frost no number']);
		expect(find('The cabinet minister David Frost resigned on Friday.')).toEqual(['David Frost Q5233879']);
		const several = find('Martin O’Malley, Jeb Bush and Rand Paul shook hands.');
		expect(several).toEqual(['Martin O’Malley Q120260', 'Jeb Bush Q221997', 'Rand Paul Q463557']);
	});

	test('what has streets and a council is a place', () => {
		const text =
			'The streets of Harlow Beck were empty on Monday, and Harlow Beck had no power. The council of Harlow Beck met.';
		expect(named(actorsOf({ text }), 'Harlow Beck')?.kind).toBe('place');
	});

	test('what is fined in a headline is a company, though nothing else says so', () => {
		const article = {
			title: 'What the Lumenta fine changes, and what it leaves alone',
			text: 'On Sunday the European Commission said why: Lumenta had bought it, one discount at a time, and it fined the map company.',
		};
		expect(named(actorsOf(article), 'Lumenta')?.kind).toBe('organisation');
	});

	test('New York is the city, and the state behind one of its towns', () => {
		expect(find('The bridge in New York was closed on Friday.')).toEqual(['New York Q60']);
		expect(find('The bridge in Buffalo, New York, was closed.')).toContain('New York Q1384');
	});

	test.each([
		['Port Vell Mayor Lena Okafor spoke first. Okafor promised a new quay.', 'Lena Okafor'],
		['Analyst Mira Solberg was not convinced. Said Solberg: “It will cost more.”', 'Mira Solberg'],
	])('offices and verbs before a name are no part of it: %s', (text, name) => {
		const persons = actorsOf({ text }).filter(({ kind }) => kind === 'person');
		expect(persons.map((person) => person.name)).toEqual([name]);
	});

	test('a team with a name of its own is linked by it', () => {
		expect(find('The Chicago Bears won their first football game of the season.')).toEqual(['Chicago Bears Q205033']);
	});

	test('"It" is the body that the sentence before is about', () => {
		const text = 'The European Commission has fined Lumenta. It said the company had lied. It is raining.';
		expect(wordsOf(text, named(actorsOf({ text }), 'European Commission'))).toEqual(['European Commission', 'It']);
	});

	test('a heading is no name for its capitals', () => {
		const heading = 'A New Order of Tasks';
		const text = `The port of Vell reopened on Tuesday.\n${heading}\nShips returned at dawn.`;
		const start = text.indexOf(heading);
		const blocks = [{ kind: 'heading', span: [start, start + heading.length] } as const];
		expect(actorsOf({ text, blocks }).map(({ name }) => name)).not.toContain('New Order of Tasks');
	});
});

test('a team’s nickname is the team that it ends the name of, wherever each stands', () => {
	const text =
		'PORT MARIN — Dario Quell scored 34 points and the Harbour City Gulls beat the Northwood Pines 112-107 on Tuesday night.\nQuell finished with 11 rebounds for the Gulls, who have won 12 of 13. “We came up short,” Pines coach Lem Varga said.';
	const names = actorsOf({ title: 'Gulls hold off Pines 112-107', text }).map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['Harbour City Gulls', 'Northwood Pines']));
	expect(names.filter((name) => /^(?:Gulls|Pines)$/.test(name))).toEqual([]);
});

test('who speaks behind an apposition counts as speaking', () => {
	const text =
		'The fair brought readers together.\nOrla Venn, from Denholm, who has written ten books, said it was the best so far. Ida Marsh came by train, and left early.';
	expect(named(actorsOf({ text }), 'Orla Venn')?.reasons).toContainEqual({ code: 'quoted', values: { times: 1 } });
});
