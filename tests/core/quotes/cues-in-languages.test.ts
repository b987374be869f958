import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { type QuoteModel, readQuoteModel } from '../../../src/core/quotes/quote-model.ts';

let model: QuoteModel;
beforeAll(async () => {
	const file = await readFile(new URL('../../../src/models/quotes.bin', import.meta.url));
	model = readQuoteModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
});

const read = (language: string, text: string) =>
	findQuotes({ text, mentions: [], actors: [], language }, choosePack(text, language), model).quotes;
const speakersShown = (language: string, text: string) =>
	read(language, text).map(({ speaker, shown }) => (shown ? speaker : null));

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
		for (const { speaker } of read(language, text)) expect(speaker ?? '').not.toMatch(new RegExp(word, 'iu'));
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
