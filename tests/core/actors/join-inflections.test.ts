import { expect, test } from 'vitest';
import { joinInflections } from '../../../src/core/actors/join-inflections.ts';
import { ENTITY_CLASS, type KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import { nameKey } from '../../../src/core/actors/name-key.ts';
import type { NamedMention } from '../../../src/core/actors/named-mention.ts';
import { NAMES as CS } from '../../../src/core/languages/cs/names.ts';
import { NAMES as DE } from '../../../src/core/languages/de/names.ts';
import type { NameReading } from '../../../src/core/languages/name-reading.ts';
import { NAMES as NL } from '../../../src/core/languages/nl/names.ts';
import { NAMES as PL } from '../../../src/core/languages/pl/names.ts';
import { NAMES as RU } from '../../../src/core/languages/ru/names.ts';
import { NAMES as SK } from '../../../src/core/languages/sk/names.ts';
import { NAMES as SV } from '../../../src/core/languages/sv/names.ts';
import { NAMES as UK } from '../../../src/core/languages/uk/names.ts';

const READINGS: Record<string, NameReading> = { cs: CS, de: DE, nl: NL, pl: PL, ru: RU, sk: SK, sv: SV, uk: UK };

/** Persons' names in the forms of a text, parted by commas, as they are called when their forms are joined. */
function joined(language: string, written: string): string {
	const names = written.split(', ');
	const mentions = names.map((name) => ({ name, type: 'PER', key: 0 }) as NamedMention);
	const knowsNobody = { best: () => -1, listed: () => 0 } as unknown as KnowledgeBase;
	const inflection = READINGS[language]?.inflection;
	if (inflection) joinInflections(mentions, inflection, knowsNobody);
	return mentions.map(({ name }) => name).join(', ');
}

test.each([
	['pl', 'Tomasz Welnowski, Tomaszem Welnowskim', 'Tomasz Welnowski, Tomasz Welnowski'],
	['pl', 'Tomaszowi Welnowskiemu, Tomasz Welnowski, Welnowskiego', 'Tomasz Welnowski, Tomasz Welnowski, Welnowski'],
	['pl', 'Hieronim Trelak, Jana Trelaka', 'Hieronim Trelak, Jan Trelak'],
	['cs', 'Petr Kvelný, Petra Kvelného', 'Petr Kvelný, Petr Kvelný'],
	['sk', 'Peter Kvelný, Petra Kvelného', 'Peter Kvelný, Peter Kvelný'],
	['ru', 'Владимиром Тренским, Владимир Тренский', 'Владимир Тренский, Владимир Тренский'],
	['ru', 'Пётр Крутной, Терезы Мэй, Тереза Мэй', 'Пётр Крутной, Тереза Мэй, Тереза Мэй'],
	['uk', 'Олегом Трельським, Олег Трельський', 'Олег Трельський, Олег Трельський'],
	['ru', 'Сергей Вольнов, Вольнова', 'Сергей Вольнов, Вольнов'],
	['ru', 'Павел Вольнов, Анна Вольнова', 'Павел Вольнов, Анна Вольнова'],
	['ru', 'Аркадия Шмелкина, Шмелкин', 'Аркадий Шмелкин, Шмелкин'],
	['uk', 'Ірини Заболочної', 'Ірина Заболочна'],
	['uk', 'Дмитру Лозненку', 'Дмитро Лозненко'],
	['uk', 'Леся Горобець', 'Леся Горобець'],
	['pl', 'Marka Szołdry, Szołdry', 'Marek Szołdra, Szołdra'],
	['pl', 'Agnieszki Nowik', 'Agnieszka Nowik'],
])('in %s, %s are called as a subject is', (language, written, called) => {
	expect(joined(language, written)).toBe(called);
});

test.each([
	['pl', 'Jan Welnowski, Anna Welnowska, Jana Welnowskiego', 'Jan Welnowski, Anna Welnowska, Jan Welnowski'],
	['pl', 'Anną Welnowską, Anna Welnowska, Jan Welnowski', 'Anna Welnowska, Anna Welnowska, Jan Welnowski'],
	['cs', 'Petr Kvelný, Eva Kvelná', 'Petr Kvelný, Eva Kvelná'],
	['cs', 'Petr Kvelný, Petra Trelová', 'Petr Kvelný, Petra Trelová'],
	['sk', 'Peter Trelák, Eva Treláková', 'Peter Trelák, Eva Treláková'],
	['ru', 'Олег Тренский, Елена Тренская, Елену Тренскую', 'Олег Тренский, Елена Тренская, Елена Тренская'],
	['uk', 'Олег Трельський, Олена Трельська', 'Олег Трельський, Олена Трельська'],
])('in %s, a couple keeps its two family names: %s', (language, written, called) => {
	expect(joined(language, written)).toBe(called);
});

test.each([
	['de', 'Peter Quellmüller, Jens Peters', 'Peter Quellmüller, Jens Peters'],
	['de', 'Peter Quellmüller, Jens Peters, Peters', 'Peter Quellmüller, Jens Peters, Peters'],
	['de', 'Anna Mertens, Paul Merten', 'Anna Mertens, Paul Merten'],
	['nl', 'Willem Kwelmeer, Piet Willems', 'Willem Kwelmeer, Piet Willems'],
	['sv', 'Anders Quarn, Lena Ander', 'Anders Quarn, Lena Ander'],
])('in %s, family names that end like a genitive stay whole: %s', (language, written, called) => {
	expect(joined(language, written)).toBe(called);
});

test.each([
	['de', 'Jens Quellberg, Jens Quellbergs', 'Jens Quellberg, Jens Quellberg'],
	['de', 'Quellberg, Jens Quellbergs', 'Quellberg, Jens Quellberg'],
	['de', 'Jens Quellberg, Quellbergs', 'Jens Quellberg, Quellberg'],
	['sv', 'Lars Kvarnby, Lars Kvarnbys', 'Lars Kvarnby, Lars Kvarnby'],
])('in %s, the genitive of a name is joined to it: %s', (language, written, called) => {
	expect(joined(language, written)).toBe(called);
});

test.each([
	['des', 'Statistischen Bundesamts', 'Statistisches Bundesamt'],
	['dem', 'Statistischen Bundesamt', 'Statistisches Bundesamt'],
	['der', 'Vellischen Volkspartei', 'Vellische Volkspartei'],
	['der', 'Vereinten Nationen', 'Vereinte Nationen'],
	['der', 'Internationale Währungsfonds', 'Internationaler Währungsfonds'],
	['des', 'Roten Kreuzes', 'Rotes Kreuz'],
	['beim', 'Vellischen Bauernbund', 'Vellischer Bauernbund'],
	['des', 'Deutschen Vellischen Sportbunds', 'Deutscher Vellischer Sportbund'],
	['und', 'Vellischen Volkspartei', 'Vellischen Volkspartei'],
	['dem', 'Vellischen Quell', 'Vellischen Quell'],
	['der', 'Verbraucherzentrale Bundesverband', 'Verbraucherzentrale Bundesverband'],
])('in German behind "%s", %s is called %s', (article, written, called) => {
	const sentence = { words: [{ lowerText: article }] } as unknown as NamedMention['sentence'];
	const mentions = [{ name: written, type: 'ORG', key: 0, sentence, first: 1 } as NamedMention];
	const knowsNobody = { best: () => -1, listed: () => 0 } as unknown as KnowledgeBase;
	if (DE.inflection) joinInflections(mentions, DE.inflection, knowsNobody);
	expect(mentions[0]?.name).toBe(called);
});

test.each([
	['Vellas', 'Vella'],
	['Quellas', 'Quellas'],
])('in German a known place is called without the ending of its genitive: %s is %s', (written, called) => {
	const mentions = [{ name: written, type: 'LOC', key: nameKey(written) } as NamedMention];
	const knowsVella = {
		best: (key: number) => (key === nameKey('Vella') ? 0 : -1),
		classOf: () => ENTITY_CLASS.place,
		listed: () => 0,
	} as unknown as KnowledgeBase;
	if (DE.inflection) joinInflections(mentions, DE.inflection, knowsVella);
	expect(mentions[0]?.name).toBe(called);
});
