import { expect, test } from 'vitest';
import { countPhrases } from '../../../src/core/topics/count-phrases.ts';

const phrasesOf = (language: string, title: string, text: string) =>
	countPhrases({ language, title, text }).map((phrase) => phrase.text);

test('German: nouns and names, written once, and no function words', () => {
	const phrases = phrasesOf(
		'de',
		'Hafenstreik in Vell endet',
		'Der Hafenstreik in Vell ist am Dienstag nach zwei Wochen zu Ende gegangen. Hafenmeisterin Ines Calder sprach von einem guten Tag. Die Gewerkschaft lobte den Tarifvertrag; über den Tarifvertrag wird noch abgestimmt. Calder dankte der Gewerkschaft.',
	);
	expect(phrases).toEqual(
		expect.arrayContaining(['Hafenstreik', 'Tarifvertrag', 'Gewerkschaft', 'Hafenmeisterin Ines Calder']),
	);
	for (const word of ['Der', 'Die', 'nach', 'Calder', 'Dienstag']) expect(phrases).not.toContain(word);
});

test('French: what is said often, and the names', () => {
	const phrases = phrasesOf(
		'fr',
		'Le port de Vell rouvre après deux semaines de grève',
		'Le port a rouvert mardi. La grève avait commencé en mars, et le syndicat parle d’un accord juste. Selon Ines Calder, l’accord met fin à la grève.',
	);
	expect(phrases).toEqual(expect.arrayContaining(['grève', 'port', 'accord', 'Ines Calder']));
	for (const word of ['Le', 'après', 'Selon', 'deux']) expect(phrases).not.toContain(word);
});

test('Japanese, whose words are not parted', () => {
	const phrases = phrasesOf(
		'ja',
		'港が再開',
		'ベル港は火曜日に再開した。港湾組合は合意を評価し、合意は金曜日に投票される。',
	);
	expect(phrases).toContain('合意');
});

test('Spanish with a name in another script', () => {
	const phrases = phrasesOf(
		'es',
		'El puerto de Vell reabre',
		'El puerto abrió el martes. La naviera 南港 celebró el acuerdo del puerto, y el sindicato votará el acuerdo.',
	);
	expect(phrases).toEqual(expect.arrayContaining(['puerto', 'acuerdo']));
});

test('a language that is none breaks nothing', () => {
	expect(phrasesOf('ja_JP', '港が再開', '港は火曜日に再開した。')).toContain('再開');
});

test('at most eight, by falling score from 1; none in an empty text', () => {
	const text = Array.from(
		{ length: 40 },
		(_, number) => `Wort${'abcdefghij'[number % 10]}falt und Wort${'abcdefghij'[number % 10]}falt.`,
	);
	const phrases = countPhrases({ language: 'de', text: text.join(' ') });
	expect(phrases).toHaveLength(8);
	expect(phrases[0]?.score).toBe(1);
	expect(countPhrases({ language: 'de', text: '' })).toEqual([]);
});
