import { expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;

/** Two sentences of news each, in which one person is named in full and then by the surname. */
const NEWS: readonly (readonly [language: string, text: string, person: string])[] = [
	[
		'pt',
		'O ministro da Economia, Duarte Valadares, disse na segunda-feira que o orçamento será votado em Lisboa. Segundo Valadares, o governo não vai aumentar os impostos.',
		'Duarte Valadares',
	],
	[
		'es',
		'El ministro de Economía, Julián Valcárcel, dijo el lunes que el presupuesto se votará en Madrid. Según Valcárcel, el gobierno no va a subir los impuestos.',
		'Julián Valcárcel',
	],
	[
		'sv',
		'Finansministern Lars Bergkvist sade på måndagen att budgeten ska läggas fram i Stockholm. Enligt Bergkvist höjer regeringen inga skatter.',
		'Lars Bergkvist',
	],
	[
		'no',
		'Finansminister Lars Bergskog sa mandag at budsjettet skal legges fram i Oslo. Ifølge Bergskog hever regjeringen ingen skatter.',
		'Lars Bergskog',
	],
	[
		'da',
		'Finansminister Lars Bjergskov sagde mandag, at budgettet skal fremlægges i København. Ifølge Bjergskov hæver regeringen ingen skatter.',
		'Lars Bjergskov',
	],
	[
		'de',
		'Der Minister Klaus Bergmeister sagte am Montag, dass der Haushalt in Berlin beraten wird. Nach den Worten von Bergmeister erhöht die Regierung keine Steuern.',
		'Klaus Bergmeister',
	],
	[
		'hu',
		'Bárdos Gergely miniszter hétfőn azt mondta, hogy a költségvetést Budapesten fogadják el. Bárdos szerint a kormány nem emel adót.',
		'Bárdos Gergely',
	],
];

test.each(NEWS)('in a text in %s a person is one actor', (language, text, person) => {
	const people = actorsOf({ text, language }).filter(({ kind }) => kind === 'person');
	expect(people.map(({ name }) => name)).toEqual([person]);
	expect(people[0]?.mentions).toHaveLength(2);
});

test.each([
	['ja', '山村健太大臣は月曜日、東京でドイツの首相と会談した。山村氏は協力を強化すると述べた。', '山村健太'],
	[
		'tr',
		'Pazartesi günü Ankara’da konuşan Mehmet Dağlar, bütçenin oylanacağını söyledi. Dağlar, Almanya’nın teklifi destekleyeceğini söyledi.',
		'Mehmet Dağlar',
	],
	[
		'id',
		'Menteri Keuangan Budi Hartono mengatakan pada Senin di Jakarta bahwa anggaran akan dibahas. Menurut Budi Hartono, Jerman mendukung usulan itu.',
		'Budi Hartono',
	],
] as const)('a text in %s has its person and the state it names', (language, text, person) => {
	const actors = actorsOf({ text, language });
	expect(actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([person]);
	expect(actors.map(({ wikidata }) => wikidata)).toContain('Q183');
});

test.each(NEWS)('the actors of a text in %s keep their names when nothing declares the language', (language, text) => {
	const names = (input: AnalysisInput) => actorsOf(input).map(({ name }) => name);
	expect(names({ text })).toEqual(names({ text, language }));
});

test.each([
	[
		'ru',
		'Министр Тереза Мэй прибыла в Москву. Журналисты ждали Терезу Мэй у входа, сообщила пресс-служба Терезы Мэй.',
		'Тереза Мэй',
	],
	[
		'hr',
		'Ministar Marko Horvatić doputovao je u Zagreb. Novinari su čekali Marka Horvatića, rekla je glasnogovornica Marka Horvatića.',
		'Marko Horvatić',
	],
	[
		'sv',
		'Ministern Lars Bergkvist reste till Stockholm på måndagen. Lars Bergkvists resa var kort, sade hans talesman.',
		'Lars Bergkvist',
	],
	[
		'pl',
		'Minister Mateusz Kowalewski odrzucił wniosek w poniedziałek. Z Mateuszem Kowalewskim rozmawiali dziennikarze, a Mateusza Kowalewskiego poparł rząd.',
		'Mateusz Kowalewski',
	],
	[
		'cs',
		'Ministr Petr Novotný v pondělí odmítl návrh. Novináři čekali na Petra Novotného před úřadem a Petra Novotného podpořila vláda.',
		'Petr Novotný',
	],
])('the forms of a name in %s are one person, called as a subject is', (language, text, person) => {
	const people = actorsOf({ text, language }).filter(({ kind }) => kind === 'person');
	expect(people.map(({ name }) => name)).toEqual([person]);
});

test.each([
	[
		'de',
		'Die Außenminister trafen sich am Montag in Berlin. Nach Angaben der Regierung wird das Vereinigte Königreich im Mai zustimmen.',
		'Q145',
	],
	[
		'pt',
		'Os ministros reuniram-se na segunda-feira em Lisboa. Segundo o governo, a Alemanha vai votar a proposta em maio.',
		'Q183',
	],
	[
		'ru',
		'Министры встретились в понедельник. По словам представителя правительства, предложение Германии будет принято в мае.',
		'Q183',
	],
	[
		'sv',
		'Ministrarna möttes på måndagen i Stockholm. Enligt regeringen röstar Tyskland om förslaget i maj nästa år.',
		'Q183',
	],
])('a state has its identity by what a text in %s calls it', (language, text, wikidata) => {
	expect(actorsOf({ text, language }).map((actor) => actor.wikidata)).toContain(wikidata);
});

test.each([
	[
		'de',
		'Nach dem Spiel feierte Berlin. Die Munition lag im Keller, die Website war nicht zu erreichen, und der Zweifel blieb, sagte die Polizei am Montag.',
	],
	[
		'pt',
		'Ontem à noite a chuva parou. Hoje o sol voltou à praia e as crianças foram à escola, mas o trânsito continuou lento em toda a cidade.',
	],
	[
		'sv',
		'I går kväll slutade regnet. I dag kom solen tillbaka till stranden och barnen gick till skolan, men trafiken var fortfarande trög.',
	],
])('common nouns and days of a text in %s are nobody', (language, text) => {
	const names = actorsOf({ text, language }).map(({ name }) => name);
	expect(names.filter((name) => name !== 'Berlin')).toEqual([]);
});

test.each([
	[
		'es',
		'El Gobierno aprobó el lunes el presupuesto. La Comisión pidió cambios al Gobierno, y la Policía vigiló la protesta frente al Ministerio.',
		['Gobierno', 'Comisión', 'Policía', 'Ministerio'],
	],
	[
		'de',
		'Die Regierung beschloss am Montag den Haushalt. Das Gericht wies die Regierung ab, und die Polizei stand vor dem Ministerium.',
		['Regierung', 'Gericht', 'Polizei', 'Ministerium'],
	],
	[
		'fr',
		'Le Gouvernement a adopté lundi le budget. La Commission a répondu au Gouvernement, et la Police gardait le Parquet.',
		['Gouvernement', 'Commission', 'Police', 'Parquet'],
	],
] as const)('an office or a body of any country is no actor in %s', (language, text, common) => {
	const names = actorsOf({ text, language }).map(({ name }) => name);
	expect(names.filter((name) => (common as readonly string[]).includes(name))).toEqual([]);
});

test.each([
	[
		'es',
		'Los vecinos llevaron flores a la plaza. El premio fue para Quelmia. Nadie habló después del acto.',
		'Quelmia',
	],
	[
		'de',
		'Viele kamen am Abend zum Fest. Danach spielte Trellbach bis Mitternacht. Niemand ging früh nach Hause.',
		'Trellbach',
	],
	[
		'nl',
		'De buurt vierde feest op het plein. Later speelde Kwelmeer tot middernacht. Niemand ging vroeg naar huis.',
		'Kwelmeer',
	],
] as const)('a word that is a name once and nowhere else is no actor in %s', (language, text, word) => {
	expect(actorsOf({ text, language }).map(({ name }) => name)).not.toContain(word);
});

test('whom a first name begins is an actor where named once, and one without is not', () => {
	const text = 'Starosta v pondělí přijal na radnici Pavla Kvelmíka. Akce trvala hodinu a skončila hudbou na náměstí.';
	expect(actorsOf({ text, language: 'cs' }).map(({ name }) => name)).toContain('Pavla Kvelmíka');
	const other = text.replace('Pavla Kvelmíka', 'Trelva Kvelmíka');
	expect(actorsOf({ text: other, language: 'cs' }).map(({ name }) => name)).not.toContain('Trelva Kvelmíka');
});

test.each([
	[
		'uk',
		'Міністерка оборони Естонії Кадрі Ілвессоо прибула до Києва. Ілвессоо зустрілася з журналістами.',
		'Кадрі Ілвессоо',
	],
	[
		'no',
		'Estlands Lars Bergskog kom til Oslo på mandag. Bergskog møtte journalister, sa en talsmann for Bergskog.',
		'Lars Bergskog',
	],
	[
		'ru',
		'Министр обороны Эстонии Кадри Илвессоо прибыла в Москву. Илвессоо встретилась с журналистами.',
		'Кадри Илвессоо',
	],
	[
		'cs',
		'Ministryně obrany Estonska Kadri Ilvessoová přijela do Prahy. Ilvessoová se setkala s novináři.',
		'Kadri Ilvessoová',
	],
] as const)('the state before a name is no part of it in %s', (language, text, person) => {
	const people = actorsOf({ text, language }).filter(({ kind }) => kind === 'person');
	expect(people.map(({ name }) => name)).toEqual([person]);
});

test.each([
	[
		'fr',
		'La ministre a reçu M. Delvaux à Lyon lundi. M. Delvaux a refusé de parler. Selon M. Delvaux, le projet avance.',
		'Delvaux',
		'person',
	],
	[
		'es',
		'La ministra Carla de la Quintana viajó a Madrid. De la Quintana explicó el plan a los alcaldes. Después De la Quintana volvió.',
		'Carla de la Quintana',
		'person',
	],
	[
		'de',
		'Die Gewerkschaft Tarvo ruft in Köln zum Streik auf. Am Montag hatte die Gewerkschaft Tarvo die Gespräche mit der Bahn abgebrochen. Das Angebot von Tarvo sei besser, sagte Anna Berg.',
		'Tarvo',
		'organisation',
	],
	[
		'de',
		'Die Evangelische Allianz tagt in Bonn. Der Sprecher der Evangelischen Allianz nannte die Lage ernst.',
		'Evangelische Allianz',
		'organisation',
	],
	[
		'cs',
		'Michal Drobný odešel v pondělí z Prahy. Drobného partnerka uvedla, že Drobného bratr podal žalobu. Michal Drobný ji odmítl.',
		'Michal Drobný',
		'person',
	],
	[
		'no',
		'USA angrep Venezuela mandag. Nord-Korea fordømte USAs angrep på Venezuela. USAs president svarte ikke, sa Lars Bergskog i Oslo.',
		'United States',
		'place',
	],
	[
		'cs',
		'Vláda v Praze podpoří Ukrajinu. Na Ukrajině jednal ministr Petr Novotný. Pomoc pro Ukrajinu schválila v pondělí.',
		'Ukraine',
		'place',
	],
] as const)('a name in %s is of the kind that its words say: %s', (language, text, name, kind) => {
	const found = actorsOf({ text, language }).filter((actor) => actor.name === name);
	expect(found.map((actor) => actor.kind)).toEqual([kind]);
});

test.each([
	[
		'de',
		'Das Bundesland will den ÖPNV ausbauen, sagte Ministerin Klara Bergmeister am Montag in Berlin. Der ÖPNV koste zu viel. Klara Bergmeister will den ÖPNV retten.',
		'ÖPNV',
	],
	[
		'es',
		'El PIB creció un dos por ciento. La ministra Julia Valcárcel dijo que el PIB seguirá creciendo y que el PIB por persona también.',
		'PIB',
	],
	['cs', 'Růst HDP zpomalil. Ministr Petr Novotný uvedl, že HDP letos vzroste a že HDP na hlavu také.', 'HDP'],
	[
		'de',
		'Der Vell Business Summit begann am Montag in Berlin. Beim Vell Business Summit sprach Ministerin Klara Bergmeister. Klara Bergmeister lobte den Vell Business Summit.',
		'Vell Business Summit',
	],
	[
		'de',
		'London/Berlin - Ministerin Klara Bergmeister reist nach London. In Berlin sagte Klara Bergmeister am Montag nichts.',
		'London/Berlin',
	],
] as const)('what is written like a name in %s and is a thing is no actor', (language, text, name) => {
	expect(actorsOf({ text, language }).map((actor) => actor.name)).not.toContain(name);
});

test.each([
	[
		'es',
		'El Banco Mundial aprobó el lunes un crédito para el puerto. El crédito del Banco Mundial llegará en mayo.',
		'Banco Mundial',
	],
	[
		'es',
		'El Foro Económico Mundial advirtió el lunes de una crisis. Según el Foro Económico Mundial, los precios subirán en mayo.',
		'Foro Económico Mundial',
	],
	[
		'de',
		'Die Sängerin Doris Day wird in Berlin gefeiert. Viele Filme mit Doris Day laufen am Montag im Kino.',
		'Doris Day',
	],
] as const)('a body or a person in %s is no event by the last word of the name: %s', (language, text, name) => {
	expect(actorsOf({ text, language }).map((actor) => actor.name)).toContain(name);
});

test.each([
	[
		'ro',
		'Procurorii DNA Cluj au făcut luni percheziții la primărie. Potrivit procurorilor DNA Cluj, dosarul este vechi.',
		/Cluj/,
	],
	[
		'da',
		'Ministeren svarer ikke, skriver DR Nyheder mandag. Ifølge DR Nyheder bliver planen vedtaget i København.',
		/Nyheder/,
	],
	[
		'de',
		'In der DR Kongo begann am Montag eine Impfung. Die Helfer in der DR Kongo warten auf Medikamente aus Berlin.',
		/Kongo/,
	],
	[
		'sv',
		'I DR Kongo började vaccinationen på måndagen. Hjälparna i DR Kongo väntar på läkemedel från Stockholm.',
		/Kongo/,
	],
	['no', 'I DR Kongo begynte vaksinasjonen mandag. Hjelperne i DR Kongo venter på medisiner fra Oslo.', /Kongo/],
] as const)('an acronym in %s is no title, and what follows it no person: %s', (language, text, name) => {
	const people = actorsOf({ text, language }).filter(({ kind }) => kind === 'person');
	expect(people.filter((person) => name.test(person.name))).toEqual([]);
});

test('a state that the Japanese tagger takes for something else is a state', () => {
	const text = 'イスラエルとカタールは月曜日、停戦について協議した。イスラエルの首相は火曜日にカタールを訪れる。';
	expect(actorsOf({ title: '停戦の協議', language: 'ja', text }).map(({ name }) => name)).toContain('Israel');
});
