import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Mention, Quote } from '../../../src/core/article.ts';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { type QuoteModel, readQuoteModel } from '../../../src/core/quotes/quote-model.ts';

let model: QuoteModel;
beforeAll(async () => {
	const file = await readFile(new URL('../../../src/models/quotes.bin', import.meta.url));
	model = readQuoteModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
});

const read = (text: string, more: { language?: string; mentions?: Mention[]; actors?: Actor[] } = {}): Quote[] =>
	findQuotes({ text, mentions: [], actors: [], ...more }, choosePack(text, more?.language), model).quotes;
const said = (text: string, { spans }: Quote) => spans.map((span) => text.slice(...span)).join(' … ');
/** The quotes in marks with their speakers. */
const whoSaidWhat = (text: string, more = {}) =>
	read(text, more)
		.filter(({ kind }) => kind !== 'indirect')
		.map((quote) => [quote.speaker, said(text, quote)]);

const LEAD =
	'Energy minister Ingrid Halloran visited the flooded town of Brackwater on Monday with engineer Tom Reyes.\n';

describe('direct quotes', () => {
	test.each<[string, string, [string | null, string][]]>([
		[
			'after the words',
			'“The dam will hold until spring,” Halloran said.',
			[['Ingrid Halloran', 'The dam will hold until spring']],
		],
		[
			'inverted',
			'“The dam will hold until spring,” said Halloran.',
			[['Ingrid Halloran', 'The dam will hold until spring']],
		],
		[
			'broken by their cue',
			'“The dam will hold,” Halloran said, “but only until spring comes.”',
			[['Ingrid Halloran', 'The dam will hold … but only until spring comes.']],
		],
		[
			'going on in the next sentence',
			'“The dam will hold until spring,” Halloran said. “After that we need a new one.”',
			[['Ingrid Halloran', 'The dam will hold until spring … After that we need a new one.']],
		],
		[
			'with a pronoun',
			'Halloran told reporters that the pumps were running.\n“The dam will hold until spring,” she said.',
			[['Ingrid Halloran', 'The dam will hold until spring']],
		],
		[
			'by a name with its description behind it',
			'“The dam will hold until spring,” Ingrid Halloran, the cabinet’s minister for energy in the north, told reporters.',
			[['Ingrid Halloran', 'The dam will hold until spring']],
		],
		[
			'of two people in turn',
			'“The dam will hold until spring,” Halloran said.\n“I would not sleep below it,” Reyes told the council.',
			[
				['Ingrid Halloran', 'The dam will hold until spring'],
				['Tom Reyes', 'I would not sleep below it'],
			],
		],
		[
			'in a transcript',
			'HALLORAN: The dam will hold until spring.\nREYES: Only if the rain stops.',
			[
				['Ingrid Halloran', 'The dam will hold until spring.'],
				['Tom Reyes', 'Only if the rain stops.'],
			],
		],
		[
			'in British single marks',
			"'The dam will hold until spring,' Halloran said. 'It is the council's duty and the workers' right.'",
			[['Ingrid Halloran', "The dam will hold until spring … It is the council's duty and the workers' right."]],
		],
		[
			'in guillemets and low marks',
			'«The dam will hold until spring,» Halloran said.\n„I would not sleep below it,“ Reyes said.',
			[
				['Ingrid Halloran', 'The dam will hold until spring'],
				['Tom Reyes', 'I would not sleep below it'],
			],
		],
		[
			'over paragraphs with reopened marks',
			'“We start here,” Halloran said. “The first thing is the dam.\n“Then the pumps.\n“Then the houses,” she added.',
			[['Ingrid Halloran', 'We start here … The first thing is the dam. … Then the pumps. … Then the houses']],
		],
	])('are found %s', (_, text, expected) => {
		expect(whoSaidWhat(LEAD + text)).toEqual(expected);
	});

	test.each([
		['a nickname', 'Joe “Dutch” Marlow opened the shop in 1988 and sold bread to the whole street for thirty years.'],
		[
			'a term in scare quotes',
			'The so-called “experts” arrived late, and the “temporary” pumps were switched off again before night fell.',
		],
		['a title', 'The band played songs from its album “Northern Lights” to a full hall in Brackwater on Friday night.'],
	])('%s is none', (_, text) => {
		expect(whoSaidWhat(LEAD + text)).toEqual([]);
	});
});

test('a transcript’s labels are believed, its stage directions are no speech', () => {
	const text = `${LEAD}HALLORAN: The dam will hold.\n"(APPLAUSE)"\nREYES: Only if the rain stops.`;
	expect(read(text).map((quote) => [quote.speaker, said(text, quote), quote.shown])).toEqual([
		['Ingrid Halloran', 'The dam will hold.', true],
		['Tom Reyes', 'Only if the rain stops.', true],
	]);
});

test('words in marks behind a verb of standpoint are its subject’s', () => {
	const text = `${LEAD}The report marks a break with the Brackwater Council, which supported the dam “whatever it takes” and paid for it.`;
	expect(whoSaidWhat(text)).toEqual([['Brackwater Council', 'whatever it takes']]);
	expect(read(text)[0]?.cue.map((span) => text.slice(...span))).toEqual(['supported']);
});

test('a claim is whose it is said to be, and not that of who looked into it', () => {
	const text = `${LEAD}On Friday Halloran looked into Reyes’s claim that the dam was “the strongest in the country” and found none stronger.`;
	expect(whoSaidWhat(text).map(([speaker]) => speaker)).toEqual(['Tom Reyes']);
});

test('mixed quotes keep the clause around their marks', () => {
	const text = `${LEAD}Halloran said the dam was “the strongest in the country” and would be inspected again.`;
	const quote = read(text).find(({ kind }) => kind === 'mixed');
	expect(quote?.speaker).toBe('Ingrid Halloran');
	expect(quote && said(text, quote)).toContain('the dam was “the strongest in the country');
	expect(quote?.cue.map((span) => text.slice(...span))).toEqual(['said']);
});

test('a speaker that the actors know gets the full name and its index', () => {
	const text = '“The dam will hold until spring,” Halloran said.';
	const start = text.indexOf('Halloran');
	const actor: Actor = {
		id: 'ingrid-halloran',
		name: 'Ingrid Halloran',
		kind: 'person',
		role: null,
		affiliation: null,
		wikidata: null,
		salience: 1,
		mentions: [[start, start + 8]],
		reasons: [],
	};
	const mentions: Mention[] = [{ start, end: start + 8, type: 'PER', actor: 0 }];
	const [quote] = read(text, { mentions, actors: [actor] });
	expect(quote).toMatchObject({
		speaker: 'Ingrid Halloran',
		actor: 0,
		speakerMention: [start, start + 8],
		shown: true,
	});
});

describe('in other languages, direct quotes get the speaker named beside their cue', () => {
	test.each([
		['fr', '« Nous tiendrons jusqu’au printemps », a déclaré Ingrid Halloran lundi.', 'Ingrid Halloran'],
		['fr', 'Ingrid Halloran a expliqué : « Nous tiendrons jusqu’au printemps. »', 'Ingrid Halloran'],
		['de', '„Wir halten bis zum Frühjahr durch“, sagte Ministerin Ingrid Halloran am Montag.', 'Ingrid Halloran'],
		['es', '«Aguantaremos hasta la primavera», dijo la ministra Ingrid Halloran el lunes.', 'Ingrid Halloran'],
		['uk', '«Ми витримаємо до весни», — сказала Інгрід Галлоран у понеділок.', 'Інгрід Галлоран'],
		['ru', '«Мы продержимся до весны», — заявила Ингрид Халлоран в понедельник.', 'Ингрид Халлоран'],
	])('%s: %s', (language, text, speaker) => {
		const [quote, ...more] = read(text, { language });
		expect(more).toEqual([]);
		expect(quote).toMatchObject({ kind: 'direct', speaker, shown: true });
	});

	test.each([
		[
			'fr',
			'« Nous tiendrons, a déclaré Ingrid Halloran, jusqu’au printemps. »',
			'Nous tiendrons … jusqu’au printemps.',
		],
		['fr', '— Nous tiendrons jusqu’au printemps, a déclaré Ingrid Halloran.', 'Nous tiendrons jusqu’au printemps'],
		[
			'fr',
			'Ingrid Halloran, ministre de l’Énergie, a annoncé que « le barrage tiendra jusqu’au printemps ».',
			'le barrage tiendra jusqu’au printemps',
		],
		['de', '„Wir halten bis zum Frühjahr durch“, so Ingrid Halloran am Montag.', 'Wir halten bis zum Frühjahr durch'],
		['es', '—Aguantaremos hasta la primavera —dijo Ingrid Halloran.', 'Aguantaremos hasta la primavera'],
		['es', '“Aguantaremos hasta la primavera”, según Ingrid Halloran.', 'Aguantaremos hasta la primavera'],
		['uk', '— Ми витримаємо до весни, — сказала Ingrid Halloran.', 'Ми витримаємо до весни'],
		[
			'ru',
			'«Мы продержимся до весны, — заявила Ingrid Halloran. — Потом нужна новая плотина».',
			'Мы продержимся до весны … Потом нужна новая плотина',
		],
	])('in the marks, dashes and clauses of the language, %s: %s', (language, text, words) => {
		expect(whoSaidWhat(text, { language })).toEqual([['Ingrid Halloran', words]]);
	});

	test('“so” that opens the next sentence names nobody', () => {
		const text = '„Wir halten bis zum Frühjahr durch.“ So sieht es Ingrid Halloran am Montag.';
		expect(whoSaidWhat(text, { language: 'de' })).toEqual([[null, 'Wir halten bis zum Frühjahr durch.']]);
	});

	test('a pronoun goes on with the last speaker', () => {
		const text =
			'« Nous tiendrons jusqu’au printemps », a déclaré Ingrid Halloran lundi.\n« Ensuite, il faudra un nouveau barrage », a-t-elle ajouté.';
		expect(whoSaidWhat(text, { language: 'fr' }).map(([speaker]) => speaker)).toEqual([
			'Ingrid Halloran',
			'Ingrid Halloran',
		]);
	});

	test('a passage without a cue stays unattributed, a title is no quote', () => {
		const text =
			'Le groupe a joué « Lumières » devant une salle pleine.\nSur le mur : « Personne ne nous fera jamais partir. »';
		expect(read(text, { language: 'fr' })).toMatchObject([{ speaker: null, shown: false }]);
	});
});

test('every span lies in the text, in order, and holds words', () => {
	const text = `${LEAD}“The dam will hold,” Halloran said, “but only until spring.” Reyes called that “a guess”.\n“We measured it twice.`;
	for (const { spans, confidence, keyness } of read(text)) {
		expect(spans.flat()).toEqual(spans.flat().sort((a, b) => a - b));
		for (const span of spans) expect(text.slice(...span)).toMatch(/^\S.*\S$/s);
		expect(confidence).toBeGreaterThanOrEqual(0);
		expect(confidence).toBeLessThanOrEqual(1);
		expect(keyness).toBeGreaterThan(0);
		expect(keyness).toBeLessThan(1);
	}
});

test('an empty text says nothing', () => {
	expect(read('')).toEqual([]);
});
