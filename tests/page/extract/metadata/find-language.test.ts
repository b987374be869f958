import { expect, test } from 'vitest';
import { findLanguage } from '../../../../src/page/extract/metadata/find-language.ts';
import { evidenceOf, jsonLd } from './evidence-of.ts';

test.each([
	['the document’s own', '<html lang="de">', 'de'],
	['written with an underscore', '<html lang="pt_BR">', 'pt-BR'],
	['in other letters than the standard’s', '<html lang="EN-gb">', 'en-GB'],
	['the first of several', '<html lang="fr, en">', 'fr'],
	['that of XML', '<html xml:lang="nl">', 'nl'],
	['the JSON-LD’s where the document has none', jsonLd({ inLanguage: 'cs-CZ' }), 'cs-CZ'],
	['the JSON-LD’s where the document’s is no language', `<html lang="1">${jsonLd({ inLanguage: 'sv' })}`, 'sv'],
	['the locale for sharing', '<meta property="og:locale" content="es_MX">', 'es-MX'],
	['none where none is declared', '<p>Rada nechá starý most.</p>', null],
	['none where nothing usable is declared', '<html lang="*">', null],
])('the declared language is %s', (_, html, expected) => {
	expect(findLanguage(evidenceOf(html))).toBe(expected);
});
