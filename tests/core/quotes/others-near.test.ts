import { expect, test } from 'vitest';
import type { Actor, Mention } from '../../../src/core/article.ts';
import { findWith, speakersShown } from './quotes-shown.ts';

test.each([
	[
		'whom a clause asks about',
		'Auf die Frage, ob Präsident Peter Quell den Hafen schließe, sagte Ingrid Halloran: „Das steht noch nicht fest.“',
		['Ingrid Halloran'],
	],
	[
		'of whom a clause tells, and who is known by no office then',
		'Während Präsident Peter Quell die Wahl begrüßt hatte, warnte der kleine Kreis, jeder Bruch untergrabe „die Grundlagen des Vertrags“.',
		[null],
	],
	[
		'who is joined to one of whom a preposition stands',
		'Ingrid Halloran hofft. Für sie und ihre Mitarbeiter hofft sie auf Ruhe, ihr Appell: „Einigt euch bald, einigt euch gut.“',
		[null],
	],
	[
		'who spoke before another came',
		'„Wir gehen heute nicht nach Hause“, rief Ingrid Halloran. „Der Premier soll sehen, wie viele wir sind.“ Peter Quell wird noch deutlicher. „Unser Land hatte enormes Glück damit.“',
		['Ingrid Halloran', 'Ingrid Halloran', null],
	],
	[
		'who spoke before, where another is only told of',
		'„Wir gehen heute nicht nach Hause“, rief Ingrid Halloran. „Unser Land hatte enormes Glück damit.“',
		['Ingrid Halloran', 'Ingrid Halloran'],
	],
	[
		'the other of two offices of one person',
		'„Das wird ein enges Spiel“, sagte Trainerin und frühere Meisterin Ingrid Halloran am Samstag.',
		['Ingrid Halloran'],
	],
	[
		'those whom a coach trains',
		'Auch wenn der Coach der Franzosen sagt: „Sie verlieren mehr als wir.“',
		['Coach der Franzosen'],
	],
] as const)('in German nobody speaks for another: %s', (_, text, speakers) => {
	expect(speakersShown('de', text)).toEqual(speakers);
});

test.each([
	['Ingrid Halloran, Leiterin der Schule in Vell sagte am Montag: „Wir tun unser Bestes.“', 'Ingrid Halloran'],
	['Neben Ingrid Halloran, Minister Peter Quell sagte es, war da: „Wir tun unser Bestes.“', null],
] as const)('in German an office goes with the name before it, without the second comma: %s', (text, speaker) => {
	expect(speakersShown('de', text)[0] ?? null).toBe(speaker);
});

test('one verb without a subject does not mean two', () => {
	const names = ['Elena Moor', 'María Ruiz', 'Carlos Reyes'];
	const text =
		'Ya solo queda por detrás de Elena Moor, María Ruiz y Carlos Reyes. Le preguntaron por el puente. “El puente sigue cerrado hasta mayo”, zanjó.';
	const spans = names.map((name) => [text.indexOf(name), text.indexOf(name) + name.length] as const);
	const mentions = spans.map(([start, end], actor): Mention => ({ start, end, type: 'PER', actor }));
	const actors = names.map((name, at) => ({
		id: name,
		name,
		kind: 'person',
		mentions: [spans[at]],
	})) as unknown as Actor[];
	const [quote] = findWith({ text, mentions, actors, language: 'es' }).quotes;
	expect(quote?.shown ? quote.speaker : null).toBeNull();
});

test.each([
	['한 중진 의원', null],
	['한 대표', '한서우'],
	['한 전 대표', '한서우'],
] as const)('in Korean %s is told by the title', (who, speaker) => {
	const text = `한서우 전 대표는 웃었다. ${who}은 “다리는 오월까지 닫힌다”고 말했다.`;
	const mentions: Mention[] = [{ start: 0, end: 3, type: 'PER', actor: 0 }];
	const actors = [{ id: 'han', name: '한서우', kind: 'person', mentions: [[0, 3]] }] as unknown as Actor[];
	const [quote] = findWith({ text, mentions, actors, language: 'ko' }).quotes;
	expect(quote?.shown ? quote.speaker : null).toBe(speaker);
});

test('in Korean a verb is nobody', () => {
	expect(
		speakersShown('ko', '대행이 투표를 도입하는 방안을 냈으나, 위원들은 “당헌에 어긋난다”고 강하게 반발했다.'),
	).toEqual([null]);
});

test('in French a noun behind an article with a capital is nobody', () => {
	const text =
		'Un rapport prévient. L’interdiction des sacs “pourrait nuire à la ville”, prévient L’interdiction des sacs.';
	expect(speakersShown('fr', text)).toEqual([null]);
});
