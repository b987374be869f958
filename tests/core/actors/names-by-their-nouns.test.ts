import { expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors.map(({ name, kind }) => `${name} (${kind})`);

test.each([
	[
		'de',
		'Das „Hotel Quellau“ steht seit Jahren leer. Nun wird im „Hotel Quellau“ wieder gespielt. Viele Gäste erinnern sich daran.',
		'Hotel Quellau (place)',
	],
	[
		'it',
		'La partita comincia alle otto di sera. I tifosi arrivano allo stadio Vellano da ore, e intorno allo stadio Vellano la polizia ha chiuso le strade. Nessuno può passare.',
		'Vellano (place)',
	],
	[
		'de',
		'Im Pierre Quellmann Stadion begann das Turnier. Zwei Mannschaften zogen ins Finale ein. Danach wurde lange gefeiert.',
		'Pierre Quellmann Stadion (place)',
	],
	[
		'de',
		'Das Landgericht Köln II verurteilte den Mann am Montag. Die Staatsanwaltschaft hatte sechs Jahre gefordert. Das Landgericht Köln II sah es anders.',
		'Landgericht Köln II (organisation)',
	],
	[
		'ko',
		'김도윤 성남시장은 월요일 예산안을 발표했다. 성남시는 새 도로를 짓겠다고 밝혔다. 주민들은 성남시의 계획을 기다렸다.',
		'성남시 (place)',
	],
] as const)('in %s the noun beside a name tells what it is: %s', (language, text, actor) => {
	expect(actorsOf({ text, language })).toContain(actor);
});

test.each([
	['ko', '주식시장은 월요일 크게 내렸다. 김도윤 위원장은 주식시장이 안정될 것이라고 말했다.', '주식시'],
	[
		'de',
		'Im Hotel Gäste zu empfangen, ist schwer. Wer kommt, findet ein Hotel ohne Gäste. Das Museum Besuchern zu zeigen, dauert.',
		'Hotel',
	],
	[
		'es',
		'La ministra visitó el hospital Carlos Moor el lunes. Nadie resultó herido, y las puertas siguen abiertas.',
		'(person)',
	],
] as const)('in %s what only stands beside such a noun is no name: %s', (language, text, name) => {
	expect(actorsOf({ text, language }).join()).not.toContain(name);
});

test('in German a well known body that the publisher files an article under is found', () => {
	const actors = actorsOf({
		language: 'de',
		title: 'Samsung-Telefone sollen zerstört werden',
		tags: ['Samsung', 'Patent'],
		text: 'Samsung drohen in Deutschland Probleme. Für Samsung ist der Markt wichtig. Ob Samsung einlenkt, ist offen. Niemand weiß, wie es weitergeht.',
	});
	expect(actors).toContain('Samsung (organisation)');
});

test('in German a noun that the publisher files an article under is nobody', () => {
	const text = 'Der Tanker brachte Rohöl nach China. Er kam mit Rohöl und Gas. Wer Rohöl braucht, zahlt mehr.';
	const actors = actorsOf({ language: 'de', title: 'Schiff wurde gestoppt', tags: ['Rohöl', 'Schiff'], text });
	expect(actors.join()).not.toContain('Rohöl');
});
