import { describe, expect, test } from 'vitest';
import {
	issnInLine,
	printPageInLine,
	readIssn,
	readPages,
	readPlace,
} from '../../../src/core/metadata/citation-parts.ts';

describe('an ISSN is read where its check digit is right', () => {
	test.each([
		['1234-5679', '1234-5679'],
		['12345679', '1234-5679'],
		['ISSN 2434-561X', '2434-561X'],
		['2434-561x', '2434-561X'],
		['1234-5678', null],
		['0000-0000', null],
		['12345679123', null],
		['', null],
	])('"%s" is %s', (written, issn) => expect(readIssn(written)).toBe(issn));
});

describe('an ISSN in a line is the online one', () => {
	test.each([
		['Northbank Times. ISSN 1234-5679. All rights reserved.', '1234-5679'],
		['ISSN (print) 1234-5679, ISSN (online) 2434-561X', '2434-561X'],
		['ISSN: 1234-5679 (Print) · e-ISSN: 2434-561X', '2434-561X'],
		['ISSN 1234-5679 (Print), 2434-561X', '1234-5679'],
		['Call 1234-5679', null],
		['ISSN 1234-5678', null],
		['ISSN 1234-5679, ISSN 2434-561X, ISSN 0317-8471', null],
	])('"%s": %s', (line, issn) => expect(issnInLine(line)).toBe(issn));
});

describe('pages are read from a field', () => {
	test.each([
		['A12', 'A12'],
		['12', '12'],
		['p. 3', '3'],
		['pp. 12-15', '12–15'],
		['Seite 4', '4'],
		['A 12', 'A12'],
		['12–12', '12'],
		['0', null],
		['Front', null],
		['12 March 2026', null],
	])('"%s" is %s', (written, pages) => expect(readPages(written)).toBe(pages));
});

describe('the printed page is told in a sentence about this article', () => {
	test.each([
		[
			'A version of this article appears in print on March 11, 2026, Section A, Page 12 of the Vell edition with the headline: Port Reopens.',
			'A12',
		],
		['A version of this article appeared in print on March 11, 2026, on page B3.', 'B3'],
		['This article appeared in print on Page 4 of Section C.', 'C4'],
		['This story was in the print edition of 11 March 2026, page 7', '7'],
		['Dieser Artikel erschien in der Printausgabe vom 11. März 2026, Seite 3', '3'],
		['Cet article est paru dans l’édition papier du 11 mars, page 12', '12'],
		['Publicado en la edición impresa, página 5', '5'],
		['The rival paper had the story in its print edition on page 3.', null],
		['This article appeared in print on March 11, 2026.', null],
		['This article is continued on page 2', null],
	])('"%s": %s', (line, page) => expect(printPageInLine(line)).toBe(page));
});

describe('a place is a name', () => {
	test.each([
		['Port Vell', 'Port Vell'],
		[' Saint-Orme, ', 'Saint-Orme'],
		['東京', '東京'],
		['12 Quay Road', null],
		['N/A', null],
		['undefined', null],
		['', null],
		['https://vell.example', null],
	])('"%s" is %s', (written, place) => expect(readPlace(written)).toBe(place));
});
