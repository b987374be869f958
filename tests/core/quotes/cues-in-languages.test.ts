import { describe, expect, test } from 'vitest';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';
import { findWith, quotesOf, speakersShown } from './quotes-shown.ts';

describe('what several said is no one person’s', () => {
	test.each([
		[
			'sv',
			'”Bron är stängd till våren”, säger Lena Kvarnby.\n”Vi är rädda för framtiden här ute”, säger de boende.',
			'Lena Kvarnby',
		],
		[
			'es',
			'«El puente sigue cerrado hasta mayo», dijo Ana Quelmo.\n«No aceptaremos el acuerdo de la empresa», aseguraron.',
			'Ana Quelmo',
		],
		[
			'es',
			'«El puente sigue cerrado hasta mayo», dijo Ana Quelmo.\n«No aceptaremos el acuerdo de la empresa», han asegurado.',
			'Ana Quelmo',
		],
		[
			'fr',
			'« Le pont reste fermé jusqu’en mai », a déclaré Anne Quelmont.\n« Nous ne signerons pas cet accord », expliquent-ils.',
			'Anne Quelmont',
		],
		[
			'de',
			'„Die Brücke bleibt bis Mai gesperrt“, sagte Anna Quellberg.\n„Wir werden den Vertrag nicht unterschreiben“, sagten sie.',
			'Anna Quellberg',
		],
		[
			'nl',
			'“De brug blijft tot mei dicht voor verkeer”, zei Anna Kwelmeer.\n“Wij tekenen dit akkoord niet”, zeiden ze.',
			'Anna Kwelmeer',
		],
		[
			'pl',
			'„Most jest zamknięty aż do maja” – powiedziała Anna Welnik.\n„Nie podpiszemy tej umowy z firmą” – powiedzieli.',
			'Anna Welnik',
		],
		[
			'it',
			'«Il ponte resta chiuso fino a maggio», ha detto Anna Quelmi.\n«Non firmeremo questo accordo», hanno detto.',
			'Anna Quelmi',
		],
		[
			'pt',
			'“A ponte continua fechada até maio”, disse Ana Quelmo.\n“Não vamos assinar este acordo”, disseram.',
			'Ana Quelmo',
		],
		[
			'cs',
			'„Most zůstane zavřený až do května,“ řekla Anna Kvelmová.\n„Tuhle smlouvu s firmou nepodepíšeme,“ řekli.',
			'Anna Kvelmová',
		],
		[
			'hr',
			'„Most je zatvoren sve do svibnja”, rekla je Ana Kvelmić.\n„Nećemo potpisati taj ugovor”, rekli su.',
			'Ana Kvelmić',
		],
		[
			'ru',
			'«Мост закрыт до самого мая», — сказала Анна Квельмина.\n«Мы не подпишем этот договор», — сказали они.',
			'Анна Квельмина',
		],
		[
			'uk',
			'«Міст закритий аж до травня», — сказала Анна Квельміна.\n«Ми не підпишемо цю угоду», — сказали.',
			'Анна Квельміна',
		],
		[
			'hu',
			'„A híd májusig zárva marad” – mondta Kvelmi Anna.\n„Nem írjuk alá ezt a megállapodást” – mondták.',
			'Kvelmi Anna',
		],
		[
			'ro',
			'„Podul rămâne închis până în mai”, a spus Ana Quelmescu.\n„Nu vom semna acest acord”, au spus.',
			'Ana Quelmescu',
		],
	])('in %s', (language, text, first) => {
		const [one, several, ...more] = quotesOf(language, text);
		expect(more).toEqual([]);
		expect(one).toMatchObject({ speaker: first, shown: true });
		expect(several?.speaker ?? null).not.toBe(first);
		if (language !== 'sv') expect(several).toMatchObject({ speaker: null, shown: false });
	});

	test.each([
		[
			'es',
			'«El puente sigue cerrado hasta mayo», dijo Ana Quelmo.\n«No aceptaremos el acuerdo de la empresa», aseguró.',
			'Ana Quelmo',
		],
		[
			'de',
			'„Die Brücke bleibt bis Mai gesperrt“, sagte Anna Quellberg.\n„Wir werden den Vertrag nicht unterschreiben“, sagte sie.',
			'Anna Quellberg',
		],
		[
			'nl',
			'“De brug blijft tot mei dicht voor verkeer”, zei Anna Kwelmeer.\n“Wij tekenen dit akkoord niet”, heeft ze geschreven.',
			'Anna Kwelmeer',
		],
		[
			'pl',
			'„Most jest zamknięty aż do maja” – powiedziała Anna Welnik.\n„To dobra umowa dla miasta i firmy” – chwali.',
			'Anna Welnik',
		],
	])('and what one said in %s is still theirs', (language, text, speaker) => {
		expect(speakersShown(language, text)).toEqual([speaker, speaker]);
	});
});

describe('a word that only looks like an office or a body is no speaker', () => {
	test.each([
		['nl', '“De brug blijft tot mei dicht”, vertelde het verleden.', 'verleden'],
		['nl', '“De brug blijft tot mei dicht”, zei de draad.', 'draad'],
		['cs', '„Most zůstane zavřený do května,“ říká princip.', 'princip'],
		['cs', '„Most zůstane zavřený do května,“ říká ekonomika.', 'ekonomika'],
		['sk', '„Most zostane zatvorený do mája,“ hovorí politika.', 'politika'],
		['hr', '„Most je zatvoren do svibnja”, kaže premijera.', 'premijera'],
		['sr', '„Мост је затворен до маја”, каже принцип.', 'принцип'],
		['ru', '«Мост закрыт до мая», — говорит премьера.', 'премьера'],
		['ru', '«Мост закрыт до мая», — говорит судьба.', 'судьба'],
		['uk', '«Міст закритий до травня», — каже мережа.', 'мережа'],
		['uk', '«Міст закритий до травня», — каже свідомість.', 'свідомість'],
		['pl', '„Most jest zamknięty do maja” – mówi muzyka.', 'muzyka'],
		['pl', '„Most jest zamknięty do maja” – mówi premiera.', 'premiera'],
		['ro', '„Podul rămâne închis până în mai”, spune premiera.', 'premiera'],
		['no', '«Broen er stengt til mai», sier prinsippet.', 'prinsippet'],
		['no', '«Broen er stengt til mai», forteller en seier.', 'seier'],
		['no', '«Broen er stengt til mai», sier denne faktor.', 'faktor'],
		['da', '»Broen er lukket til maj«, fortæller en sejer.', 'sejer'],
		['da', '»Broen er lukket til maj«, fortæller disse billeder.', 'billeder'],
		['tr', '“Köprü mayıs ayına kadar kapalı kalacak” diyor prensip.', 'prensip'],
		['it', '«Il ponte resta chiuso fino a maggio», racconta la testimonianza.', 'testimonianza'],
		['de', '„Die Brücke bleibt bis Mai gesperrt“, sagten insgesamt zwölf.', 'insgesamt'],
		['de', '„Die Brücke bleibt bis Mai gesperrt“, erzählte der Vorrat.', 'Vorrat'],
		['es', '«El puente sigue cerrado hasta mayo», cuenta la música.', 'música'],
		['fr', '« Le pont reste fermé jusqu’en mai », raconte la première.', 'première'],
		['fr', '« Le pont reste fermé jusqu’en mai », annonce la présidentielle.', 'présidentielle'],
	])('in %s: %s', (language, text, word) => {
		for (const { speaker } of quotesOf(language, text)) expect(speaker ?? '').not.toMatch(new RegExp(word, 'iu'));
	});
});

describe('an office or a body of several words is a speaker', () => {
	test.each([
		['fr', '« Le pont reste fermé jusqu’en mai », a déclaré le premier ministre.', 'premier ministre'],
		['es', '«El puente sigue cerrado hasta mayo», dijo el primer ministro.', 'primer ministro'],
		['nl', '“De brug blijft tot mei dicht”, zegt het Openbaar Ministerie.', 'Openbaar Ministerie'],
		['de', '„Die Brücke bleibt bis Mai gesperrt“, erklärte das Weiße Haus.', 'Weiße Haus'],
		['de', '„Die Brücke bleibt bis Mai gesperrt“, erklärte das Landesamt.', 'Landesamt'],
		['cs', '„Most zůstane zavřený do května,“ řekl tiskový mluvčí.', 'tiskový mluvčí'],
		['tr', '“Köprü mayıs ayına kadar kapalı kalacak” dedi teknik direktör.', 'teknik direktör'],
		['fr', '« Le pont reste fermé jusqu’en mai », a annoncé le Sénat.', 'Sénat'],
		['es', '«El puente sigue cerrado hasta mayo», anunció el Parlamento.', 'Parlamento'],
	])('in %s: %s', (language, text, speaker) => {
		expect(speakersShown(language, text)).toEqual([speaker]);
	});
});

test('“per” in Italian is no “according to”', () => {
	expect(speakersShown('it', '«Un ponte chiuso fino a maggio», per Anna Quelmi non cambia nulla.')).not.toContain(
		'Anna Quelmi',
	);
});

describe('the state speaks with a capital; with a small letter the word is another', () => {
	test.each([
		['it', '«Non ci saranno tagli», è stato ribadito ieri.', null],
		['it', '«Non ci saranno tagli», ha ribadito lo Stato.', 'Stato'],
		['es', 'Criticó el estado de las carreteras, «un desastre».', null],
		['es', '«No habrá recortes este año», aseguró el Estado.', 'Estado'],
		['fr', 'Elle critique l’état des routes, « un désastre complet ».', null],
		['fr', '« Il n’y aura pas de coupes », a assuré l’État.', 'l’État'],
		['pt', 'Criticou o estado das estradas, “um desastre completo”.', null],
		['pt', '“Não haverá cortes este ano”, afirmou o Estado.', 'Estado'],
	] as const)('in %s: %s', (language, text, speaker) => {
		expect(speakersShown(language, text)).toEqual([speaker]);
	});
});

describe('who goes on speaking, and who does not', () => {
	test.each([
		[
			'de',
			'„Die Brücke bleibt bis Mai gesperrt“, sagte Anna Quellberg. „Wir haben das im Winter geprüft.“',
			['Anna Quellberg', 'Anna Quellberg'],
		],
		[
			'da',
			'Anna Kvelbjerg bor ved broen. Kareten, som naboerne kalder den, står i gården.\n»Det har været en lang vinter for os alle.«',
			[null],
		],
		['es', 'Julia Quelmo dirige la empresa. «No firmaremos este acuerdo», dijo la camarera de enfrente.', [null]],
		['de', 'Die nächste Szene spielt im Keller. Sie ruft laut: „Hier darf heute niemand reden.“', [null]],
		['de', 'Anna Quellberg klagte über ein Banner mit der Aufschrift „Diese Brücke bleibt für immer zu!“', [null]],
		[
			'fr',
			'Anne Quelmont, secrétaire générale de la CGU, a écrit lundi.\n« Le pont reste fermé jusqu’en mai », confie la dirigeante de la CGU.',
			['Anne Quelmont'],
		],
		[
			'de',
			'Nach Angaben einer Sprecherin der Berliner Feuerwehr wurde „die Brücke bis zum Mai gesperrt“.',
			['Sprecherin der Berliner Feuerwehr'],
		],
	] as const)('in %s: %s', (language, text, speakers) => {
		expect(speakersShown(language, text)).toEqual(speakers);
	});
});

describe('scripts without capitals have no noun for a speaker', () => {
	test.each([
		['ja', '雨が強まるなか、声が「もう橋は渡れない、逃げて」と言った。', null],
		['ja', '台風は「今世紀で最も強いものになる」と話題を集めたという。', null],
		['zh', '韩国表示：“我们不会签署这份合同。”', null],
		['zh', '这份报告指出：“大桥将关闭到五月。”', null],
		['ko', '사람들은 “다리는 오월까지 닫힌다”고 말했다.', null],
		['ko', '시내에 대형병원이 없어 “다리를 오월에 열겠다”고 했다.', null],
		['ko', '이유는 “다리가 오월까지 닫힌다”고 했다.', null],
		['hi', 'स्थानीय लोगों ने कहा, "पुल मई तक बंद रहेगा।"', null],
		['ar', 'قال الرجل: "الجسر سيبقى مغلقا حتى مايو".', null],
		['ar', 'قالت دراسة جديدة: "الجسر سيبقى مغلقا حتى مايو".', null],
		['he', 'מחקר חדש קבע: "הגשר יישאר סגור עד מאי".', null],
		['he', 'האיש אמר: "הגשר יישאר סגור עד מאי".', null],
	] as const)('in %s: %s', (language, text, speaker) => {
		expect(speakersShown(language, text)).toEqual([speaker]);
	});

	test('an acronym in Hebrew does not end what is said', () => {
		const text = 'דוד ברקאי אמר: "כוחות צה"ל יישארו ליד הגשר עד מאי".';
		expect(quotesOf('he', text).map(({ spans }) => spans.map((span) => text.slice(...span)))).toEqual([
			['כוחות צה"ל יישארו ליד הגשר עד מאי'],
		]);
	});
});

test.each([
	[
		'pl',
		'Burmistrz Wojciech Dąbrowicz podał się do dymisji. – Nie mogę dłużej pełnić tej funkcji – oświadczył podczas sesji rady.',
		['Nie mogę dłużej pełnić tej funkcji'],
		['Wojciech Dąbrowicz'],
	],
	[
		'pl',
		'Decyzję skomentował radny Tomasz Wrzos. – To ucieczka. Żądamy wyjaśnień – stwierdził Wrzos w rozmowie z radiem. – Będzie audyt – dodał.',
		['To ucieczka. Żądamy wyjaśnień', 'Będzie audyt'],
		['Tomasz Wrzos', 'Tomasz Wrzos'],
	],
	[
		'pl',
		'Sąd wydał wyrok we wtorek rano. – Oskarżony działał z premedytacją – uzasadniała wyrok sędzia Barbara Nowik-Leśna.',
		['Oskarżony działał z premedytacją'],
		['Barbara Nowik-Leśna'],
	],
	['pl', 'Rada przyjęła budżet – mimo protestów – w poniedziałek. – Mieszkańcy czekają – na razie na próżno.', [], []],
	[
		'sv',
		'Åklagaren Mona Lindkvist är kritisk.\n– Det här borde ha skett för länge sedan, säger hon till Björkviks Allehanda.',
		['Det här borde ha skett för länge sedan'],
		['Mona Lindkvist'],
	],
	[
		'uk',
		'Суд обрав запобіжний захід. «Підозра необґрунтована», — наголосила адвокатка Лозинського Тетяна Вовк.',
		['Підозра необґрунтована'],
		['Тетяна Вовк'],
	],
	[
		'pl',
		'Mecz był słaby od początku. „Zagraliśmy naprawdę fatalnie w obronie” – ocenił Słoweniec.',
		['Zagraliśmy naprawdę fatalnie w obronie'],
		[null],
	],
] as const)('in %s what dashes and cases tell of speech: %s', (language, text, said, speakers) => {
	const { actors, mentions } = findShippedActors({ text, language });
	const { quotes } = findWith({ text, actors, mentions, language });
	expect(quotes.map(({ spans }) => spans.map((span) => text.slice(...span)).join(' … '))).toEqual(said);
	expect(quotes.map(({ speaker, shown }) => (shown ? speaker : null))).toEqual(speakers);
});

test.each([
	['he', 'אמר ', 'א׳'],
	['he', 'אמר ', "א'"],
	['he', 'לדברי ', 'א"'],
	['ar', 'قال ', 'أَ'],
	['hi', 'कहा ', 'कि.'],
	['ja', '市内の', '市長の'],
	['zh', '市长', '部长方'],
	['ko', '시장 ', '김·'],
] as const)('signs inside words of %s do not double the time that its forms take: %s%s…', (language, opening, sign) => {
	const { speech } = choosePack('', language);
	const forms = speech ? [...(speech.before ?? []), ...(speech.behind ?? []), speech.person, speech.office] : [];
	expect(forms.length).toBeGreaterThan(2);
	const best = (times: number) =>
		Math.min(
			...[0, 1].map(() => {
				const before = process.cpuUsage().user;
				for (const form of forms) form.exec(`${opening}${sign.repeat(times)} !`);
				return process.cpuUsage().user - before;
			}),
		);
	// in small steps, so that a form that doubles fails and does not hang; below 20 ms the machine is measured
	let last = 0;
	for (let times = 8; times <= 60; times += 2) {
		const taken = best(times);
		expect(taken).toBeLessThan(4 * Math.max(20_000, last));
		last = taken;
	}
});
