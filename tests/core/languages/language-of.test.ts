import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/core/languages/language-of.ts';
import { stopWordsOf } from '../../../src/core/languages/stop-words.ts';

const TEXTS: readonly [language: string, text: string][] = [
	[
		'en',
		'The council of Vell said on Friday that it would close the old bridge, which has been in use for ninety years.',
	],
	['de', 'Der Stadtrat von Lahnbrück hat am Freitag beschlossen, dass die alte Brücke im Sommer geschlossen wird.'],
	['fr', 'Le conseil de la ville a décidé vendredi que le vieux pont sera fermé pendant tout l’été pour des travaux.'],
	[
		'es',
		'El consejo de la ciudad decidió el viernes que el viejo puente se cierre durante todo el verano por las obras.',
	],
	[
		'it',
		'Il consiglio della città ha deciso venerdì che il vecchio ponte sarà chiuso per tutta l’estate per i lavori.',
	],
	[
		'pt',
		'O conselho da cidade decidiu na sexta-feira que a velha ponte não vai abrir durante o verão por causa das obras.',
	],
	['nl', 'De raad van de stad heeft vrijdag besloten dat de oude brug in de zomer dicht gaat voor het onderhoud.'],
	['sv', 'Stadens råd har på fredagen beslutat att den gamla bron ska vara stängd under hela sommaren för att lagas.'],
	[
		'pl',
		'Rada miasta zdecydowała w piątek, że stary most będzie zamknięty przez całe lato, bo nie jest już bezpieczny.',
	],
	['ru', 'Городской совет решил в пятницу, что старый мост будет закрыт на всё лето, потому что он уже не безопасен.'],
	[
		'sw',
		'Baraza la mji limesema leo kwamba daraja la zamani litafungwa kwa muda wa miezi mitatu ili kufanya matengenezo ya barabara.',
	],
	[
		'id',
		'Dewan kota memutuskan pada hari Jumat bahwa jembatan tua itu akan ditutup selama musim kemarau untuk perbaikan.',
	],
	[
		'fi',
		'Kaupungin valtuusto päätti perjantaina, että vanha silta suljetaan koko kesäksi, koska se ei ole enää turvallinen.',
	],
	[
		'tr',
		'Belediye meclisi cuma günü eski köprünün bakım için yaz boyunca kapalı olacak olduğunu ve daha sonra yeni bir yol için karar verdi.',
	],
	[
		'da',
		'Byrådet besluttede fredag, at den gamle bro skal være lukket hele sommeren, fordi den ikke længere bliver holdt ved lige af kommunen.',
	],
	[
		'no',
		'Bystyret vedtok fredag at den gamle broa skal være stengt hele sommeren, fordi den ikke lenger blir holdt ved like av kommunen nå.',
	],
	[
		'uk',
		'Міська рада вирішила у п’ятницю, що старий міст буде закрито на все літо, бо він уже не є безпечним для руху та людей.',
	],
	['ar', 'قرر مجلس المدينة يوم الجمعة إغلاق الجسر القديم في الصيف كله من أجل أعمال الصيانة التي تأخرت بعد ذلك.'],
	[
		'fa',
		'شورای شهر روز جمعه تصمیم گرفت که پل قدیمی را در تابستان برای تعمیر ببندد و این کار از ماه آینده شروع خواهد شد.',
	],
	['ja', '市議会は金曜日、古い橋を夏の間閉鎖することを決めた。工事は秋までに終わる見込みだ。'],
	['zh', '市议会星期五决定，旧桥在整个夏天关闭，工程预计在秋天之前完成。'],
	['el', 'Το δημοτικό συμβούλιο αποφάσισε την Παρασκευή να κλείσει η παλιά γέφυρα για όλο το καλοκαίρι.'],
];

describe('the language of a text', () => {
	test.each(TEXTS)('%s is told by the text itself', (language, text) => {
		expect(languageOf(text, null)).toBe(language);
	});

	test.each(TEXTS)('%s is told against a declaration that is the software’s', (language, text) => {
		expect(languageOf(text, language === 'en' ? 'de-DE' : 'en-US')).toBe(language);
	});

	test.each([
		['too short to tell', 'Brücke gesperrt', 'de-AT', 'de'],
		['without a declaration', 'Brücke gesperrt', null, null],
		['names and numbers alone', 'Vell 3, Harrow 2; Lowmere 1, Nordhafen 1; Sandhaven 0, Halden 4', 'nb', 'nb'],
		['a language whose words are not known', 'Xitjqa blurno vatt ikora semmu prid oxoll tarvin belta', 'xx', 'xx'],
		['a declaration that is no code', 'Brücke gesperrt', 'german', null],
	])('what is %s is as declared', (_, text, declared, language) => {
		expect(languageOf(text, declared)).toBe(language);
	});
});

test.each([
	['de', 'mit aus dienstag dezember'],
	['es', 'la el los martes'],
	['fr', 'un des mardi'],
	['sv', 'pa och tisdag'],
	['nb', 'og ikke tirsdag'],
	['da', 'og ikke tirsdag'],
])('function words of %s are known, weekdays among them', (language, words) => {
	const known = stopWordsOf(language);
	expect(words.split(' ').filter((word) => !known.has(word))).toEqual([]);
});

test.each(['constructor', 'xx', ''])('“%s” has none', (language) => {
	expect(stopWordsOf(language).size).toBe(0);
});
