import { expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;
const namesOf = (input: AnalysisInput) => actorsOf(input).map(({ name }) => name);

test.each([
	[
		'es',
		'La alcaldesa de Vell habló ayer. Un vecino la escuchó. A las seis cerró la puerta y se fue con los otros a la plaza.',
	],
	[
		'fr',
		'La mairie de Vell ferme le pont. Au printemps, un expert avait prévenu. Un bus le remplace, a dit la maire de la ville.',
	],
	[
		'de',
		'Mit dem Rad fuhr sie nach Lahnbrück. Aus dem Rathaus kam nichts. Man wartet dort. Bis Freitag soll es nun eine Antwort geben.',
	],
	[
		'pt',
		'A câmara de Vell votou o parque. Eu não vejo razões, disse um morador. A empresa não quis falar com os jornalistas ontem.',
	],
	[
		'it',
		'La giunta di Vell ha chiuso il ponte. Un bus lo sostituisce. A giugno si riapre, ha detto il sindaco, che non ha dubbi.',
	],
	[
		'nl',
		'De raad van Vell sluit de brug. Van de bewoners kwam kritiek. Na de zomer is het werk klaar, zegt de wethouder van de stad.',
	],
	[
		'no',
		'På tirsdag stengte Vell broen. Man venter på svar. Til høsten skal den åpnes igjen, sier ordføreren, som ikke er i tvil.',
	],
	[
		'sv',
		'På tisdagen stängde Vell bron. Man väntar på svar. Till hösten ska den öppnas igen, säger borgmästaren som inte tvekar.',
	],
	[
		'da',
		'På tirsdag lukkede Vell broen. Man venter på svar. Til efteråret skal den åbnes igen, siger borgmesteren, som ikke er i tvivl.',
	],
	[
		'pl',
		'Po zebraniu w Vell zamknięto most. Na razie nie wiadomo, jak długo. Po wakacjach ma być otwarty, mówi burmistrz, który się nie boi.',
	],
	[
		'cs',
		'Po schůzi ve Vell zavřeli most. Rok se bude čekat. Na podzim se má znovu otevřít, řekl starosta, který o tom nemá pochyb.',
	],
	[
		'hu',
		'Az egyik hidat lezárták Vell városában. Egy busz pótolja. Ha kész lesz, ősszel újra megnyitják, mondta a polgármester is.',
	],
	[
		'ro',
		'La Vell s-a închis podul. Un autobuz îl înlocuiește. Au trecut două luni, a spus primarul, care nu are nicio îndoială despre asta.',
	],
])('no function word of %s is an actor', (language, text) => {
	// the invented town itself may be told
	expect(namesOf({ text, language }).filter((name) => !/^(?:Vell|Lahnbrück)/.test(name))).toEqual([]);
});

test('an acronym in its own letters is an actor in any language', () => {
	const text = 'La ONU y la OTAN esperan. La policía de LA habló con la UE y con la NASA de lo que pasó en el puerto.';
	expect(namesOf({ text, language: 'es' })).toEqual(expect.arrayContaining(['NASA']));
	expect(namesOf({ text: text.replaceAll('LA', 'La'), language: 'es' })).not.toContain('Los Angeles');
});

test('a word that the text also writes small needs another proof: a tag or a longer name', () => {
	const text =
		'Granada espera a los turistas. La granada es la fruta del año y se vende en toda la ciudad, según los vecinos de Granada.';
	expect(namesOf({ text, language: 'es' })).not.toContain('Granada');
});

test.each([
	[
		'John Milton Rodríguez propuso bajar los impuestos del campo. «Quien siembra no puede pagar», dijo John Milton Rodríguez.',
		'es',
		'John Milton',
	],
	[
		'Miguel Ángel Torres ganó la carrera. El público aplaudió a Miguel Ángel Torres durante una hora en la plaza de la ciudad.',
		'es',
		'Miguel Ángel',
	],
])('a known name inside a longer one is somebody else: %s', (text, language, name) => {
	expect(namesOf({ text, language })).not.toContain(name);
});

test.each([
	['Mr King said that work would begin in May. King told the Valley Post that the club would pay.'],
	['The King said that his ministers would act. The King added that he was glad to be in the House of Lords.'],
	['My sister Maya sang at the wedding. Maya said that she would sing again next year in Vell.'],
	['The council met Prince on Friday. Prince said that the stall would stay.'],
])('one word is nobody famous: %s', (text) => {
	expect(actorsOf({ text, language: 'en' }).filter(({ kind, wikidata }) => kind === 'person' && wikidata)).toEqual([]);
});

test('one word and the very office are whom they name', () => {
	const text =
		'President Trump said on Monday that the United States would wait. Trump told reporters that he was ready.';
	expect(actorsOf({ text, language: 'en' }).find(({ kind }) => kind === 'person')?.wikidata).toBe('Q22686');
	const club = 'Trump, the president of the club, said on Monday that Aldwick Town would wait for its new stand.';
	expect(actorsOf({ text: club, language: 'en' }).filter(({ wikidata }) => wikidata === 'Q22686')).toEqual([]);
});

test.each([
	['The Senate of Nairobi met, Kenyan officials said. Kenya waits. The Senate will vote on Friday.', 'Q66096'],
	[
		'Air defenses in Ukraine shot down 54 drones, the Air Force said. Ukraine’s Navy brought 14 sailors to safety.',
		'Q11223',
	],
	[
		'The National Assembly in Pakistan voted. Pakistan’s opposition left the National Assembly before the vote.',
		'Q193582',
	],
	['The Supreme Court of India ruled on Friday. The Supreme Court said India must act within a year.', 'Q11201'],
])('a body that many states have is not the best known one: %s', (text, wikidata) => {
	expect(actorsOf({ text, language: 'en' }).map((actor) => actor.wikidata)).not.toContain(wikidata);
});

test('a body is linked in an article about its country', () => {
	const text = 'The Senate passed the bill, U.S. officials said. American farmers had waited for the Senate to act.';
	expect(actorsOf({ text, language: 'en' }).map(({ wikidata }) => wikidata)).toContain('Q66096');
});

test.each([
	['Storm Benno brought floods to Vell on Sunday. Ada Morrow said that the town had lost everything.'],
	['The weather office has named Storm Florin. Florin will bring gusts on Sunday, Ada Morrow said.'],
	['Hurricane Melinda made landfall on Sunday. Melinda was the strongest of the year, Ada Morrow said.'],
])('a storm is nobody: %s', (text) => {
	const persons = actorsOf({ text, language: 'en' }).filter(({ kind }) => kind === 'person');
	expect(persons.map(({ name }) => name)).toEqual(['Ada Morrow']);
});

test('who has the name of a storm is somebody', () => {
	const text = 'Storm Benno hit Vell on Sunday. Benno Hartwig lost his roof. “It flew away,” Benno said.';
	expect(namesOf({ text, language: 'en' })).toContain('Benno Hartwig');
	expect(namesOf({ text, language: 'en' })).not.toContain('Storm Benno');
});

test.each(["I'm", 'I’m', 'Iʼm'])('“%s” is nobody', (word) => {
	const mark = word.charAt(1);
	const text = `${word} not a born teacher. We${mark}ve had good years, and you${mark}ll hear about both. When friends come, I${mark}ll make soup again. It${mark}ll take a week. Dana Marsh says so.`;
	expect(namesOf({ text, language: 'en' })).toEqual(['Dana Marsh']);
});

test('the mark of an apostrophe changes nothing but itself', () => {
	const text =
		'Ukraine’s army met O’Neill’s envoys in Brightwater’s plant. “We’ve won,” said Mira O’Neill, the army’s spokeswoman.';
	const { actors } = findShippedActors({ text, language: 'en' });
	const plain = findShippedActors({ text: text.replaceAll('’', "'"), language: 'en' }).actors;
	expect(actors.map(({ kind, mentions }) => ({ kind, mentions }))).toEqual(
		plain.map(({ kind, mentions }) => ({ kind, mentions })),
	);
});

test('“GPUs” are no party, and no plural is an acronym', () => {
	const text = 'The maker of GPUs said on Friday that it would sell more GPUs to the labs next year.';
	expect(actorsOf({ text, language: 'en' }).filter(({ wikidata }) => wikidata)).toEqual([]);
});
