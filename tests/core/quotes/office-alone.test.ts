import { expect, test } from 'vitest';
import { speakersShown } from './quotes-shown.ts';

test.each([
	[
		'de',
		'„Wir haben gut gespielt, und das Team war stark“, sagte Arno Kluckert am Montag.\n„Das ist einfach etwas ganz Tolles für mich“, schmunzelte der neue Meister.',
		'Arno Kluckert',
	],
	[
		'es',
		'“Vamos a ganar el partido”, dijo Ana Morcuende el lunes. “Nadie nos va a parar este año”, añadió la entrenadora.',
		'Ana Morcuende',
	],
	[
		'fr',
		'« Nous allons gagner », a dit Claire Vellard lundi. « Personne ne nous arrêtera », a ajouté la présidente.',
		'Claire Vellard',
	],
])('in %s an office alone is the only person who spoke before', (language, text, speaker) => {
	expect(speakersShown(language, text)).toEqual([speaker, speaker]);
});

test.each([
	[
		'where two spoke before',
		'de',
		'„Wir haben gut gespielt“, sagte Arno Kluckert am Montag. „Wir waren müde“, sagte Jens Vellmann.\n„Das ist einfach etwas ganz Tolles“, sagte der Trainer.',
	],
	[
		'where it is no woman’s',
		'es',
		'“Vamos a ganar el partido”, dijo Ana Morcuende el lunes. “Nadie nos va a parar este año”, añadió el ministro.',
	],
])('an office alone is nobody %s', (_, language, text) => {
	expect(speakersShown(language, text).at(-1)).toBeNull();
});

test.each([
	['„Das ist einfach etwas ganz Tolles“, sagte der Polizeisprecher in Vell.', 'Polizeisprecher'],
	[
		'„Wir warten“, sagte Arno Kluckert. „Das ist einfach etwas ganz Tolles“, sagte ein Polizeisprecher.',
		'Polizeisprecher',
	],
])('an office is itself where nobody spoke before, or where it is new: %s', (text, speaker) => {
	expect(speakersShown('de', text).at(-1)).toBe(speaker);
});

test('a small word with the capital of its sentence says nothing, however often it opens one', () => {
	const text =
		'El puerto sigue cerrado. Asimismo anunció que mantendrá “la prohibición del tráfico aéreo” en la zona. Asimismo pidió “más tiempo para todos” al gobierno.';
	expect(speakersShown('es', text)).toEqual([null, null]);
});

test.each([
	[
		'es',
		'«Vamos a cumplir el acuerdo», dijo Ana Morcuende. El ministro Tom Reyes habló después. «Es nuestro deber», dijo el jefe de Gobierno.',
		null,
	],
	[
		'es',
		'«Vamos a cumplir el acuerdo», dijo Ana Morcuende. La ciudad espera. «Es nuestro deber ahora», dijo la jefa del Ejecutivo.',
		'Ana Morcuende',
	],
	['fr', 'Paul Vellard est arrivé lundi. « Nous allons gagner », a dit le chef du gouvernement.', null],
	['it', 'Anna Quelmi è arrivata lunedì. «Non firmeremo questo accordo», ha detto il capo del governo.', null],
	['es', 'Marcos Quel marcó dos goles. «Es un genio del balón», dijo el entrenador.', null],
	[
		'pl',
		'„Most jest zamknięty” – powiedział Jan Welnik. Piotr Kwel milczał. „To nasz obowiązek” – powiedział premier.',
		null,
	],
	['es', '«Es nuestro deber para todos», dijo el jefe de Gobierno.', 'jefe de Gobierno'],
	[
		'es',
		'«Vamos a cumplir el acuerdo», dijo Ana Morcuende. El alcalde, el liberal de centroderecha Tom Reyes, se fue. «Es nuestro deber», dijo el jefe de Gobierno.',
		null,
	],
])('who leads a state, said without a name, is whom the text lets no doubt of: %s %s', (language, text, speaker) => {
	expect(speakersShown(language, text).at(-1)).toBe(speaker);
});
