import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Outlet, readOutlets, writeOutletLine } from '../../../src/core/outlets/outlet-directory.ts';
import { languagesToOffer, readerHome } from '../../../src/core/outlets/reader-home.ts';
import { type OutletSearch, searchOutlets } from '../../../src/core/outlets/search-outlets.ts';
import { suggestOutlets } from '../../../src/core/outlets/suggest-outlets.ts';
import { writePackedFile } from '../../../tools/packing/write-packed-file.ts';

const outlet = (
	name: string,
	host: string,
	country: string,
	languages: string[],
	more: Partial<Outlet> = {},
): Outlet => ({
	name,
	host,
	country,
	languages,
	kind: 'newspaper',
	isActive: false,
	urls: [`https://www.${host}/rss`],
	...more,
});
const COURIER = outlet('Sandhaven Courier', 'courier.no', 'NO', ['no']);
const OUTLETS = [
	outlet('El Sándalo de Árbol', 'sandalo.es', 'ES', ['es']),
	COURIER,
	outlet('The Sand Post', 'sand-post.example', 'GB', ['en'], {
		urls: ['http://feeds.sand-post.example/a', 'https://sand-post.example/b'],
	}),
	outlet('Kystradioen', 'kystradio.no', 'NO', ['no', 'en'], { kind: 'broadcaster' }),
	outlet('Bergposten', 'bergposten.no', 'NO', ['no'], { isActive: true }),
];

test('the directory is read as it was written', () => {
	const lines = OUTLETS.map(writeOutletLine).join('\n');
	const file = writePackedFile({}, { lines });
	expect(readOutlets(file.buffer as ArrayBuffer)).toEqual(OUTLETS);
});

describe('outlets are found', () => {
	test.each<[string, Partial<OutletSearch>, string[]]>([
		[
			'by nothing: all, by name',
			{},
			['Bergposten', 'El Sándalo de Árbol', 'Kystradioen', 'Sandhaven Courier', 'The Sand Post'],
		],
		[
			'by the beginning of a word, those that begin with it first',
			{ words: 'sand' },
			['Sandhaven Courier', 'The Sand Post', 'El Sándalo de Árbol'],
		],
		['by several words in any order, without accents', { words: 'arbol sandalo' }, ['El Sándalo de Árbol']],
		['by the site', { words: 'courier.no' }, ['Sandhaven Courier']],
		['by country', { country: 'NO' }, ['Bergposten', 'Kystradioen', 'Sandhaven Courier']],
		['by language', { language: 'en' }, ['Kystradioen', 'The Sand Post']],
		['by all three', { words: 'k', country: 'NO', language: 'en' }, ['Kystradioen']],
		['not by letters within a word', { words: 'post' }, ['The Sand Post']],
	])('%s', (_, search, names) => {
		const found = searchOutlets(OUTLETS, { words: '', country: '', language: '', ...search });
		expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
		if (search.words === 'sand') expect(found.map(({ name }) => name).at(-1)).toBe('El Sándalo de Árbol');
	});
});

describe('outlets are suggested', () => {
	const suggested = (url: string, language: string | null, followed: string[] = []) =>
		suggestOutlets(OUTLETS, { url, language, followed }, 3).map(({ name }) => name);

	test('of the article’s outlet’s country, known to publish first', () => {
		expect(suggested('https://www.courier.no/ice', 'no')).toEqual(['Bergposten', 'Kystradioen']);
	});

	test('never the outlet itself, nor one that is followed', () => {
		expect(suggested('https://www.courier.no/ice', 'no', ['https://www.bergposten.no/rss'])).toEqual(['Kystradioen']);
	});

	test('of its country’s domain, where the outlet is not known', () => {
		expect(suggested('https://fjordavisen.no/ice', 'no')[0]).toBe('Bergposten');
	});

	test('of its language’s country, where its domain says nothing', () => {
		expect(suggested('https://news.example/ice', 'en-GB')[0]).toBe('The Sand Post');
		expect(suggested('https://news.example/ice', null)).toContain('The Sand Post');
	});

	test('none in a language that no outlet writes', () => {
		expect(suggested('https://news.example/ice', 'mi')).toEqual([]);
	});
});

describe('a reader’s home is guessed from the browser’s languages', () => {
	test.each([
		[['en-GB', 'en'], { country: 'GB', languages: ['en'] }],
		[['no', 'en-US'], { country: 'US', languages: ['no', 'en'] }],
		[['de'], { country: 'DE', languages: ['de'] }],
		[['pt-BR', 'pt', 'en'], { country: 'BR', languages: ['pt', 'en'] }],
		[['zh-Hant-TW'], { country: 'TW', languages: ['zh'] }],
		[['not a tag'], { country: null, languages: ['not a tag'] }],
		[[], { country: null, languages: [] }],
	])('%s', (preferred, home) => expect(readerHome(preferred)).toEqual(home));

	test('their own languages are offered first, then those of the country, and none that no outlet writes', () => {
		expect(languagesToOffer(OUTLETS, 'NO', ['en', 'mi'])).toEqual(['en', 'no']);
		expect(languagesToOffer(OUTLETS, '', ['no'])).toEqual(['no']);
	});
});

describe('the directory that ships', () => {
	const shipped = readFileSync('src/models/outlets.bin');
	const outlets = readOutlets(
		shipped.buffer.slice(shipped.byteOffset, shipped.byteOffset + shipped.length) as ArrayBuffer,
	);

	test('knows outlets of most countries, each with web addresses, and is small', () => {
		expect(outlets.length).toBeGreaterThan(1_600);
		expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThan(150);
		expect(
			outlets.filter(
				({ urls }) => urls.length === 0 || !urls.every((url) => /^https?:/.test(url) && URL.canParse(url)),
			),
		).toEqual([]);
		expect(shipped.length).toBeLessThan(250_000);
	});

	test('suggests three for an article in each of its languages', () => {
		const languages = ['en', 'de', 'fr', 'es', 'ar', 'pt-BR', 'ja'];
		const few = languages.filter(
			(language) => suggestOutlets(outlets, { url: 'https://news.example/', language, followed: [] }, 3).length < 3,
		);
		expect(few).toEqual([]);
	});
});
