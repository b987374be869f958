import { expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const namesOf = (input: AnalysisInput) => findShippedActors(input).actors.map(({ name }) => name);

test.each([
	[
		'a Czech first name that drops its vowel before an ending',
		'cs',
		'Podle ministra financí Zbyňka Vellury jde o problém. „Naším zájmem je předání moci,“ řekl Vellura. Podle Vellury vláda jedná.',
		'Zbyněk Vellura',
		3,
	],
	[
		'a Czech family name that does',
		'cs',
		'Hledá se náhrada za Karla Nováčka. Karel Nováček skončí v pátek, řekl mluvčí strany.',
		'Karel Nováček',
		2,
	],
	[
		'a Polish name that does',
		'pl',
		'Rozmowa z Pawłem Dudkiem. Paweł Dudek powiedział w piątek, że partia jest gotowa. Według Dudka rząd upadnie.',
		'Paweł Dudek',
		3,
	],
	[
		'a Ukrainian name that does',
		'uk',
		'Розмова з Олегом Кравцем. Олег Кравець сказав у п’ятницю, що партія готова. За словами Кравця, уряд піде.',
		'Олег Кравець',
		3,
	],
	[
		'a Russian name that does',
		'ru',
		'Встреча с Павлом Кравцом прошла в пятницу. Павел Кравец заявил, что партия готова. По словам Кравца, всё ясно.',
		'Павел Кравец',
		3,
	],
	[
		'a first name more than the tagger found',
		'da',
		'Stine Ilona Vellgaard sidder ved et bord i Aarhus. »Jeg er glad,« siger Stine Vellgaard.',
		'Stine Ilona Vellgaard',
		2,
	],
	[
		'a body that an article calls by its head',
		'es',
		'La Unión Europea sondea la apertura de centros. Turquía, con la que la Unión mantiene acuerdos, protesta. Quienes no tienen derecho a permanecer en la Unión deben salir.',
		'Unión Europea',
		3,
	],
] as const)('%s leads to one actor in its own form', (_, language, text, name, times) => {
	const actor = findShippedActors({ text, language }).actors.find((one) => one.name === name);
	expect(actor?.mentions).toHaveLength(times);
});

test.each([
	[
		'letters that are short for a meeting',
		'de',
		'Am 11. Mai fand in Nairobi der »Vell-Nordic Summit Against Hunger« (VNSAH) statt. Viele Teilnehmer des VNSAH kamen aus Asien. Zum VNSAH reisten Delegierte.',
		'VNSAH',
	],
	[
		'a body that an adjective alone names',
		'de',
		'Später leitete er die Auslandsbüros der FIFA-nahen Vellmer-Stiftung in der Ukraine. Er kehrte 2019 zurück.',
		'FIFA',
	],
	[
		'what every state is called',
		'fr',
		'Le chef de l’Etat souhaitait rencontrer la syndicaliste. Elle a mis en garde le chef de l’Etat. L’Etat doit agir, selon elle.',
		'Etat',
	],
	[
		'a city that is half of a company’s name',
		'de',
		'Das Gericht hat für das Unternehmen Datan Mobile entschieden. Die Firma argumentierte, dass Datan Mobile keinen Teil halte. Darin beklagt sie, dass Datan Mobile nichts anbiete.',
		'Mobile',
	],
])('%s is nobody', (_, language, text, name) => {
	expect(namesOf({ text, language })).not.toContain(name);
});

test.each([
	[
		'de',
		'Soldaten hätten einen Raum im Flüchtlingslager Nur Schams in der Stadt Tulkarem getroffen, teilte das Militär mit.',
		'Nur Schams',
	],
	['fr', 'Le village a été évacué. Les habitants du quartier Jean Jaurès protestent.', 'Jean Jaurès'],
	['it', 'Il comune è senza acqua. Il quartiere Don Bosco protesta.', 'Don Bosco'],
	['pl', 'We wsi doszło do pożaru. Miejscowość Maria Dolna jest bez prądu.', 'Maria Dolna'],
	['sv', 'I stadsdelen Anna Lund brann det på måndagen.', 'Anna Lund'],
])('in %s what stands behind a word for places is one: %s', (language, text, name) => {
	const { actors } = findShippedActors({ text, language });
	expect(actors.map((actor) => [actor.name, actor.kind])).toContainEqual([name, 'place']);
});

test('a body is called as a text in another language calls it, by its letters where it has no more', () => {
	const text =
		'Die FDP lehnt das Gesetz ab. Am Montag sagte der Chef der FDP in Berlin, die SPD habe nicht verhandelt.';
	expect(namesOf({ text, language: 'de' })).toEqual(expect.arrayContaining(['FDP', 'SPD']));
});

test('who wrote an article takes no part in it where its last line alone tells of them', () => {
	const text =
		'Die Regierung in Berlin hat das Gesetz beschlossen. Ministerin Ana Bergmann lobte den Entwurf, sagte Bergmann am Montag.\nKlara Vellmann ist Reporterin in Berlin.';
	const input = { text, language: 'de', title: 'Regierung beschließt Gesetz' };
	expect(namesOf(input)).toContain('Klara Vellmann');
	expect(namesOf({ ...input, authors: ['Klara Vellmann'] })).not.toContain('Klara Vellmann');
	expect(namesOf({ ...input, authors: ['Ana Bergmann'], title: 'Ana Bergmann lobt das Gesetz' })).toContain(
		'Ana Bergmann',
	);
});

test.each([
	['cs', 'Most se otevře v květnu, řekl v pondělí starosta obce Jan Kvelmík. Rozpočet schválila rada.', 'Jan Kvelmík'],
	['sk', 'Most otvoria v máji, povedal v pondelok starosta obce Ján Kvelmík. Rozpočet schválila rada.', 'Ján Kvelmík'],
	['pl', 'Most zostanie otwarty w maju, powiedział burmistrz miasta Adam Kwelmicki. Rada jest za.', 'Adam Kwelmicki'],
	['hr', 'Most će biti otvoren u svibnju, rekao je načelnik općine Ivan Kvelmić. Vijeće je za.', 'Ivan Kvelmić'],
	['ru', 'Мост откроют в мае, сказал глава города Иван Квельмин. Совет за. Квельмин доволен.', 'Иван Квельмин'],
	['ro', 'Podul se deschide în mai, a spus primarul comunei Ion Cvelmescu. Cvelmescu așteaptă.', 'Ion Cvelmescu'],
	['id', 'Wali Kota Bobby Kwelmanto berbicara pada Mei. Warga menunggu Wali Kota Bobby Kwelmanto.', 'Bobby Kwelmanto'],
])('in %s whoever stands behind an office of a place is a person: %s', (language, text, name) => {
	const { actors } = findShippedActors({ text, language });
	expect(actors.map((actor) => [actor.name, actor.kind])).toContainEqual([name, 'person']);
});

test('letters are short for a body that games are only a part of', () => {
	const text =
		'La Loterie des Jeux (LDJ) a publié lundi ses comptes. La LDJ va bien. Selon la LDJ, les ventes montent.';
	expect(namesOf({ text, language: 'fr' })).toContain('LDJ');
});

test('a known party keeps its letters where the article also names a branch of it', () => {
	const text = 'Le RN a gagné lundi à Lyon. Le RN Jeunesse joue mardi. Selon le RN, le stade sera plein.';
	const { actors } = findShippedActors({ text, language: 'fr' });
	expect(actors.find(({ name }) => name === 'RN')?.mentions).toHaveLength(2);
});

test.each([
	[
		'Das Landgericht Kassel verhandelte am Montag den Fall. Das Urteil fällte das Landgericht Kassel am Mittag.',
		'Landgericht Kassel',
		'organisation',
	],
	['Am Flughafen Tegel wird gebaut. Die Arbeiten am Flughafen Tegel dauern bis Montag.', 'Tegel', 'place'],
	['Der Präsident lud ins Schloss Bellevue ein. Vor Schloss Bellevue warteten am Montag viele.', 'Bellevue', 'place'],
])('a German noun before a place takes it from nobody: %s', (text, name, kind) => {
	const { actors } = findShippedActors({ text, language: 'de' });
	expect(actors.map((actor) => [actor.name, actor.kind])).toContainEqual([name, kind]);
});

test('a Romanian case ending behind a hyphen is no adjective', () => {
	const text =
		'SRI-ul a anunțat luni un raport. FBI-ul a cerut date, iar BNR-ului i s-a trimis o scrisoare. Raportul SRI-ului este secret, spune FBI-ul. BNR-ul tace.';
	expect(namesOf({ text, language: 'ro' }).map((name) => name.toUpperCase())).toContain('FBI');
});

test('in German an advantage is no part of a town: whom it is of stays a person', () => {
	const text =
		'Die Ministerin wartet in Berlin. Zum Vorteil von Trelva Kwelmann fiel am Montag das Urteil aus. Der Minister sprach vom Vorteil von Trelva Kwelmann.';
	const { actors } = findShippedActors({ text, language: 'de' });
	expect(actors.map((actor) => [actor.name, actor.kind])).toContainEqual(['Trelva Kwelmann', 'person']);
});
