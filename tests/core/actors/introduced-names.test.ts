import { expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const peopleOf = (language: string, text: string) =>
	findShippedActors({ text, language })
		.actors.filter(({ kind }) => kind === 'person')
		.map(({ name }) => name);

test.each([
	[
		'de',
		'Vorstandschef Bernd-Ulrich von Kessel verteidigte den Schritt am Mittwoch. Ohne Einschnitte sei das Werk nicht zu halten.',
		'Bernd-Ulrich von Kessel',
	],
	[
		'fr',
		'« La concurrence asiatique ne nous laisse pas le choix », justifie la directrice générale, Anne-Laure Coste. L’usine fermera en mai.',
		'Anne-Laure Coste',
	],
	[
		'es',
		'El gobernador de la provincia, Lisandro Cuevas, decretó tres días de luto. El terremoto sacudió la costa en la madrugada del jueves.',
		'Lisandro Cuevas',
	],
	[
		'it',
		'Il capo della Protezione civile, Flavio Dotti, parla di un evento eccezionale. La Regione ha chiesto lo stato di emergenza.',
		'Flavio Dotti',
	],
	[
		'pt',
		'O governador Otávio Brandini decretou luto oficial de três dias no estado. A fábrica foi fechada na manhã desta quarta-feira.',
		'Otávio Brandini',
	],
	[
		'pl',
		'Jak poinformował kpt. Dariusz Mech, rzecznik straży pożarnej, ratownicy wciąż przeszukują gruzowisko po wybuchu gazu w bloku.',
		'Dariusz Mech',
	],
	[
		'uk',
		'Міністерка енергетики Оксана Дзюба вирушила на місце трагедії. Причини вибуху на шахті встановить комісія.',
		'Оксана Дзюба',
	],
	[
		'ru',
		'Губернатор Павел Ершовский поблагодарил мэра за работу. Заседание городской думы прошло в понедельник вечером.',
		'Павел Ершовский',
	],
	['hi', 'कोच डेविड हॉलोवे ने कहा कि टीम अच्छा खेली। मुकाबला रविवार को हुआ था और बारिश के कारण देर से शुरू हुआ।', 'डेविड हॉलोवे'],
	['ja', '柴崎亮介社長は記者会見で工場を閉鎖すると説明した。従業員は配置転換するという。', '柴崎亮介'],
] as const)('in %s who is named once and introduced by an office is in it: %s', (language, text, person) => {
	expect(peopleOf(language, text)).toContain(person);
});

test.each([
	['es', 'El terremoto sacudió la costa en la madrugada del jueves, según informó Protección Civil. No hay víctimas.'],
	['pl', 'Kolejnym rywalem zespołu będzie Pogoń Mazury. Mecz odbędzie się w sobotę wieczorem na stadionie w mieście.'],
] as const)('in %s no body becomes a person by what stands beside it', (language, text) => {
	expect(peopleOf(language, text)).toEqual([]);
});

test.each([
	[
		'uk',
		'Мер Вишнеграда Остап Квельчин у понеділок подав у відставку. Сесія міськради тривала недовго.',
		'Остап Квельчин',
	],
	[
		'uk',
		'«Ми чули гуркіт», — згадує мешканка Красногори Галина Петрівна. Рятувальники працюють цілодобово.',
		'Галина Петрівна',
	],
] as const)('in %s what an office is of is no part of who holds it: %s', (language, text, person) => {
	expect(peopleOf(language, text)).toEqual([person]);
});
