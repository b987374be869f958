import { expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;

test.each([
	[
		'es',
		'La Unión Portuaria firmó el lunes el acuerdo. Según la Unión, los puertos abrirán en mayo. Dentro de la Unión hay dudas.',
		'Unión Portuaria',
	],
	[
		'fr',
		'La Fédération portuaire a signé lundi. Le Syndicat Portuaire refuse. Selon le Syndicat, les ports ferment. Le Syndicat attend.',
		'Syndicat Portuaire',
	],
])('in %s the head alone is the only body that has it: %s', (language, text, name) => {
	const names = actorsOf({ text, language }).map((actor) => actor.name);
	expect(names).toEqual([name]);
});

test('in Italian a state is not the head of a body that is named after it', () => {
	const text =
		'La Russia ha firmato lunedì. Il partito Russia Unita ha vinto. Secondo la Russia, tutto bene. Russia Unita esulta.';
	expect(actorsOf({ text, language: 'it' }).map(({ name, kind }) => [name, kind])).toEqual([['Russia', 'place']]);
});

test.each([
	['대러시아 제재가 강화됐다. 정부는 러시아와 협상했다. 러시아는 반대했다.', 'Russia', ['러시아', '러시아', '러시아']],
	[
		'도널드 트럼프발 관세가 시장을 흔들었다. 도널드 트럼프 대통령은 말했다. 도널드 트럼프뿐만 아니라 시민도 말했다.',
		'도널드 트럼프',
		['도널드 트럼프', '도널드 트럼프', '도널드 트럼프'],
	],
])('Korean prefixes and suffixes are no part of a known name: %s', (text, name, mentions) => {
	const actor = actorsOf({ text, language: 'ko' }).find((other) => other.name === name);
	expect(actor?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(mentions);
});

test('Korean names begin and end where words do, and particles are none of them', () => {
	const text =
		'열린우리당은 월요일 서울 여의도를 찾았다. 열린우리당 대표는 서울 여의도에서 연설했다. 시민들은 열린우리당의 공약을 들었다.';
	const found = actorsOf({ text, language: 'ko' });
	expect(found.map(({ mentions }) => mentions.map(([start, end]) => text.slice(start, end)))).toEqual([
		['열린우리당', '열린우리당', '열린우리당'],
	]);
});

test('what is left of a Korean word behind a name is a particle', () => {
	const { particles } = choosePack('정부는 월요일 예산안을 발표했다. 시민들은 결과를 기다리고 있다고 말했다.', 'ko');
	for (const rest of [
		'은',
		'에서는',
		'으로부터',
		'들이',
		'측은',
		'께서도',
		'이라고',
		'뿐만',
		'으로서',
		'에게서',
		'밖에',
		'이자',
		'발',
	])
		expect(particles?.test(rest), rest).toBe(true);
	for (const rest of ['시장', '의도', '대통령', '신문']) expect(particles?.test(rest), rest).toBe(false);
});

test('a German noun that a town is called like is no town because the publisher files under it', () => {
	const text =
		'Am Montag fiel viel Regen in Vell. Wegen dem Regen kam Halle unter Wasser. Nach dem Regen wird gutes Essen verteilt, und das Essen ist warm.';
	const names = actorsOf({ text, language: 'de', tags: ['Regen', 'Essen'] }).map(({ name }) => name);
	expect(names).not.toContain('Regen');
	expect(names).not.toContain('Essen');
});
