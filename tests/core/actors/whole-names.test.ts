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
	expect(names.filter((other) => name.startsWith(other.split(' ')[0] ?? ''))).toEqual([name]);
});

test('Korean names begin and end where words do, and particles are none of them', () => {
	const text =
		'열린바다당은 월요일 서울 여의도를 찾았다. 열린바다당 대표는 서울 여의도에서 연설했다. 시민들은 열린바다당의 공약을 들었다.';
	for (const { mentions } of actorsOf({ text, language: 'ko' }))
		for (const [start, end] of mentions) {
			expect(text.slice(start, end)).not.toMatch(/^(?:당|바다당)|\s여$/u);
			expect(text.charAt(start - 1)).not.toMatch(/[가-힣]/u);
		}
});

test('what is left of a Korean word behind a name is a particle', () => {
	const { particles } = choosePack('정부는 월요일 예산안을 발표했다. 시민들은 결과를 기다리고 있다고 말했다.', 'ko');
	for (const rest of ['은', '에서는', '으로부터', '들이', '측은', '께서도', '이라고'])
		expect(particles?.test(rest), rest).toBe(true);
	for (const rest of ['시장', '의도', '대통령', '신문']) expect(particles?.test(rest), rest).toBe(false);
});
